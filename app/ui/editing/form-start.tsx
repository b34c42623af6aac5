import type { FormStart } from "~/domain/fiche/form-start.server";

/** What a form of a part of a text was filled from, as it goes back with it; after an error, what it brought. */
export function FormStartFields({ start, typed }: { start: FormStart; typed: Record<string, string> }) {
  const { edition, depart, questions } = typed;
  return (
    <>
      <input type="hidden" name="edition" value={edition ?? start.edition} />
      <input type="hidden" name="depart" value={depart ?? JSON.stringify(start.body)} />
      <input type="hidden" name="questions" value={questions ?? JSON.stringify(start.questions)} />
    </>
  );
}
