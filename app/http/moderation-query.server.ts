import { z } from "zod";
import type { QueueCursor, QueueFilter } from "~/domain/moderation/queue";
import { cursorOf, wordOf } from "./cursor";

const filterOf = {
  "a-examiner": "to-review",
  signalees: "reported",
  toutes: "all",
  masquees: "hidden",
  "hors-delai": "late",
} as const satisfies Record<string, QueueFilter>;

const nameOf: Record<QueueFilter, keyof typeof filterOf> = {
  "to-review": "a-examiner",
  reported: "signalees",
  all: "toutes",
  hidden: "masquees",
  late: "hors-delai",
};

const wholeNumber = z.string().regex(/^-?\d{1,15}$/);
/** `1~1767776400000~0198…`: where the page before ends. */
const cursor = cursorOf(z.tuple([z.enum(["0", "1", "2"]), wholeNumber, z.uuid()])).transform(
  ([rank, place, id]): QueueCursor => ({ rank: Number(rank), place: Number(place), id }),
);

/** What the moderators' list may be asked, in the words of its address. */
export const moderationQuery = z
  .strictObject({
    filtre: z.enum(["a-examiner", "signalees", "toutes", "masquees", "hors-delai"]).default("a-examiner"),
    suite: cursor.optional(),
  })
  .transform(({ filtre, suite }) => ({ filter: filterOf[filtre], after: suite ?? null }));

export function moderationQueryOf(filter: QueueFilter, after: QueueCursor | null = null) {
  const suite = after ? wordOf(after.rank, after.place, after.id) : undefined;
  return { filtre: filter === "to-review" ? undefined : nameOf[filter], suite };
}
