import { gate as words, publishedVersion } from "~/content/gate";
import { comparison, placeWord } from "~/content/versions";
import type { ChangedBlock } from "~/domain/fiche/changed-blocks";
import type { Gate } from "~/domain/fiche/read-gate.server";
import { Button } from "../kit/button";
import { SelectField, TextField } from "../kit/field";
import { type Refused, typedField } from "../kit/refused";

type Shown = {
  gate: Pick<Gate, "changes" | "planned">;
  refused: Refused | null;
};

/** Enough to recognise a change by. */
const extractLength = 60;

/** Who asked for the changes of the text to be published: what was noted, and a form to note more. */
export function PlannedCredits({ gate: { changes, planned }, refused }: Shown) {
  if (changes.length === 0 && planned.length === 0) return null;
  const of = typedField(refused);
  return (
    <section className="reading-width" aria-labelledby="demandes">
      <h2 id="demandes">{words.credits}</h2>
      <p>{words.creditsLead}</p>
      {planned.length === 0 ? null : <Planned planned={planned} changes={changes} />}
      {changes.length === 0 ? null : (
        <form className="form" method="post" aria-labelledby="demandes">
          <SelectField
            {...of("bloc")}
            label={words.change}
            any={words.anyChange}
            options={changes.map((change) => ({ value: change.leaf.blockId, label: optionOf(change) }))}
          />
          <TextField {...of("reference")} label={publishedVersion.reference} />
          <p className="form-actions">
            <Button variant="secondary" name="intention" value="attribuer">
              {publishedVersion.add}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}

function optionOf({ step, leaf, words: said }: ChangedBlock): string {
  const letters = [...said];
  const extract = letters.length > extractLength ? `${letters.slice(0, extractLength).join("")}…` : said;
  return words.changeOption(comparison.steps[step], placeWord(leaf), extract);
}

function Planned({ planned, changes }: Shown["gate"]) {
  return (
    <>
      <h3>{words.planned}</h3>
      <ul className="planned-credits">
        {planned.map(({ blockId, reference, isPublic }) => {
          const change = changes.find(({ leaf }) => leaf.blockId === blockId);
          return (
            <li key={`${blockId} ${reference}`}>
              <form className="form-actions" method="post">
                <input type="hidden" name="bloc" value={blockId} />
                <input type="hidden" name="reference" value={reference} />
                <span>
                  <strong>{reference}</strong>
                  {isPublic ? null : ` (${publishedVersion.hidden})`}
                  {` – ${change ? optionOf(change) : words.unchangedBlock}`}
                </span>
                <Button variant="secondary" name="intention" value="oublier">
                  {words.forgotten}
                  <span className="visually-hidden"> {words.forgetFor(reference)}</span>
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </>
  );
}
