import { z } from "zod";
import { comparing as words } from "~/content/editor";
import { edition, list } from "./fields";

/** What ends a comparison: which of its buttons was pressed, the passages that were ticked, the edition compared with. */
export const asideForm = z
  .object({
    edition,
    intention: z.enum(["passages", "tout", "rien"]),
    passage: list,
  })
  .check(({ value, issues }) => {
    if (value.intention === "passages" && value.passage.length === 0)
      issues.push({ code: "custom", path: ["passages"], message: words.errors.none, input: value });
  })
  .transform(({ edition, intention, passage }) => ({
    edition,
    take: intention === "tout" ? ("whole" as const) : intention === "rien" ? ("nothing" as const) : passage,
  }));
