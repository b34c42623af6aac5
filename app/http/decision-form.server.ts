import { z } from "zod";
import { moderation as words } from "~/content/moderation";
import { grounds } from "~/domain/moderation/ground";
import { moderationActs, takesAway } from "~/domain/moderation/standing";
import { text } from "./fields";

const longest = 2000;

const written = {
  act: z.enum(moderationActs, words.errors.act),
  ground: z
    .union([z.enum(grounds), z.literal("").transform(() => null)], words.errors.ground)
    .nullable()
    .default(null),
  explanation: text(longest, words.errors.explanation),
  revision: z.coerce.number().int().min(1).max(1_000_000),
};

/** Both errors are told at once, whichever decision is missing them. */
const decision = z.object({ intent: z.enum(["check", "confirm"]), ...written }).check(({ value, issues }) => {
  const missing = (path: "ground" | "explanation") =>
    issues.push({ code: "custom", path: [path], message: words.errors[path], input: value });
  if (takesAway(value.act) && value.ground === null) missing("ground");
  if (value.act !== "approve" && value.explanation === "") missing("explanation");
});

/** A decision is checked, corrected or confirmed; or the reports are closed without one. */
export const decisionForm = z.discriminatedUnion("intent", [
  decision,
  z.object({ intent: z.literal("correct") }),
  z.object({ intent: z.literal("close-reports") }),
]);
