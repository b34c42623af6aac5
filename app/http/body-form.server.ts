import { z } from "zod";
import { bodies as words } from "~/content/bodies";
import { lineOrEmpty } from "./fields";

const longest = 120;

/** The type of one body of the list. */
export const bodyForm = z.object({
  concertation: z.uuid(),
  organisme: z.uuid(),
  type: z.uuid(words.errors.type),
  precision: lineOrEmpty(longest, words.errors.note),
});

/** Whose bodies, and where the page begins. */
export const bodiesQuery = z.strictObject({
  concertation: z.uuid().optional(),
  suite: z.uuid().optional(),
  fait: z.literal("type").optional(),
});
