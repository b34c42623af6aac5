import { writing } from "~/content/markdown";
import { apart as words } from "~/content/written-apart";
import { isFailure } from "~/domain/failure";
import type { FicheSlugs } from "~/domain/fiche/edited-fiche.server";
import type { KeptText } from "~/domain/fiche/keep-working-text.server";
import type { LineProblem } from "~/domain/import/read-line";
import { type Refused, toCorrect } from "./editing.server";
import { paths } from "./paths";

/** Back to the field, or to the comparison with what somebody else kept meanwhile. */
export function afterKeeping(kept: KeptText, { consultation, fiche }: FicheSlugs, fait: string): string {
  return kept.outcome === "kept"
    ? paths.writeFiche(consultation, fiche, { fait })
    : paths.textAside(consultation, fiche, kept.asideId);
}

/** Beside the field of each line. */
export const linesToCorrect = (problems: ReadonlyMap<number, LineProblem>): Record<string, string> =>
  Object.fromEntries(
    [...problems].map(([rank, problem]) => [`ligne-${String(rank)}`, words.errors.lines[problem]]),
  );

const startFields = ["edition", "depart", "questions"];

/** A form that was not understood; when what it was filled from did not come whole, that alone is told, at its first field. */
export function partToCorrect({ errors, typed }: Pick<Refused, "errors" | "typed">, firstField: string) {
  const isWhole = startFields.every((field) => errors[field] === undefined);
  return toCorrect({ errors: isWhole ? errors : { [firstField]: writing.incomplete }, typed });
}

/** What `keep` makes of a part; beyond a limit, the sentence that says so beside the first field. */
export async function orTooLarge<T>(
  keep: Promise<T>,
  { typed }: Pick<Refused, "typed">,
  [firstField, message]: [field: string, message: string],
) {
  try {
    return await keep;
  } catch (thrown) {
    if (!isFailure(thrown) || thrown.code !== "too-large") throw thrown;
    return toCorrect({ errors: { [firstField]: message }, typed });
  }
}
