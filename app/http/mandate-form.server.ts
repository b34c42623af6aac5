import { z } from "zod";
import { mandates as words } from "~/content/mandates";
import { mandateActs } from "~/domain/account/mandate";
import { text } from "./fields";

const longest = 500;

/** A decision upon one mandate of the list; the reason is not asked of what verifies. */
export const mandateForm = z
  .object({
    mandat: z.uuid(words.errors.changed),
    decision: z.enum(mandateActs, words.errors.act),
    motif: text(longest, words.errors.reason),
  })
  .check(({ value, issues }) => {
    if (value.decision === "detach" && value.motif === "")
      issues.push({ code: "custom", path: ["motif"], message: words.errors.reason, input: value });
  });

/** Which mandates are listed, in the words of the address. */
export const mandateQuery = z.strictObject({
  filtre: z.enum(["a-verifier", "tous"]).default("a-verifier"),
  suite: z.uuid().optional(),
  fait: z.literal("decision").optional(),
});
