import { z } from "zod";
import type { Value } from "./journal";

const dates = z.object({ opensAt: z.coerce.date(), closesAt: z.coerce.date() });
const value = z.union([z.string(), z.int(), z.array(z.string()), dates, z.null()]);
const change = z.object({ before: value, after: value });

/**
 * What a stored fact changed, before and after; null when it changed neither setting, role, state nor place, or was stored
 * before that was kept.
 */
export function changeOf(
  type: string,
  payload: Record<string, unknown>,
): { before: Value; after: Value } | null {
  if (type === "administrator.appointed") return { before: null, after: "administrator" };
  const read = change.safeParse(payload);
  return read.success ? read.data : null;
}
