import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { holdSetting } from "./hold-setting.server";

/**
 * Adds a version of the charter, which whoever contributes from then on accepts; sendings keep the one they accepted.
 * `number` is the version that the editor saw, 0 when there was none. The same words again add nothing.
 */
export function publishCharter(
  platform: Platform,
  author: Author,
  consultationId: string,
  { number, body }: { number: number; body: readonly string[] },
): Promise<Verdict<"stale">> {
  return perform(platform, author, async (act) => {
    const { tx, now, newId, record } = act;
    await holdSetting(act, author, consultationId);
    const last = await tx.charter.findFirst({ where: { consultationId }, orderBy: { number: "desc" } });
    if ((last?.number ?? 0) !== number) return refused("stale");
    if (last?.body.join("\n") === body.join("\n")) return allowed;
    const row = { id: newId(), consultationId, number: number + 1, body: [...body], publishedAt: now };
    await tx.charter.create({ data: row });
    const before = last && String(last.number);
    record({
      ...{ type: "charter.published", consultationId, charterId: row.id },
      ...{ before, after: String(row.number) },
    });
    return allowed;
  });
}
