import { z } from "zod";
import type { Cursor } from "~/domain/contribution/filter";
import type { PreparatoryFilter } from "~/domain/contribution/list-preparatory.server";
import { cursor, wordOfCursor } from "./cursor";
import { slug } from "./fields";

/** A field left on its first choice. */
const chosen = slug()
  .or(z.literal(""))
  .transform((typed) => (typed === "" ? undefined : typed));

/** What the list of preparatory contributions may be asked: a fiche has its name in its consultation only. */
export const preparatoryQuery = z
  .strictObject({ concertation: chosen.optional(), fiche: chosen.optional(), suite: cursor.optional() })
  .refine(({ concertation, fiche }) => fiche === undefined || concertation !== undefined)
  .transform(({ concertation: consultation, fiche, suite }) => ({
    ...{ filter: { consultation, fiche }, after: suite ?? null },
  }));

/** A filter as the parameters of an address. */
export function preparatoryQueryOf({ consultation, fiche }: PreparatoryFilter, after: Cursor | null = null) {
  const suite = after ? wordOfCursor(after) : undefined;
  return { concertation: consultation, fiche, suite };
}
