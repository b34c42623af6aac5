import { placing as words } from "~/content/gate";
import type { PlaceToDecide } from "~/domain/fiche/read-gate.server";
import { blocksWithin, sentenceChoices } from "~/domain/passage/choose";
import { Quote } from "../contribution/quote";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { SelectField, TextAreaField } from "../kit/field";
import { Notice } from "../kit/notice";
import { fieldErrors, type Refused as Typed, typedField } from "../kit/refused";

type Refused = Typed & { chosen: readonly string[] };
type Shown = {
  page: PlaceToDecide & { block: string | null };
  /** What names the passage in the address. */
  fields: Record<string, string | number>;
  refused: Refused | null;
};

const extractLength = 80;

/** The words of the text to be published that a passage is given: a paragraph, then its sentences, then fewer words. */
export function PlaceView({ page, fields, refused }: Shown) {
  const { asked, fiche, block } = page;
  const errors = fieldErrors(refused);
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">
        {fiche.label}, {fiche.title}
      </p>
      <h1>{words.title}</h1>
      <ErrorSummary errors={errors.filter(({ id }) => id !== "edition")} />
      {refused?.errors.edition === undefined ? null : <Notice tone="warning">{words.changed}</Notice>}
      <p>{words.lead}</p>
      <section aria-labelledby="origine">
        <h2 id="origine">{words.was}</h2>
        <Quote quote={asked.quote} before={asked.before} after={asked.after} />
      </section>
      <Paragraphs page={page} fields={fields} />
      {block === null ? null : <Sentences page={page} block={block} refused={refused} />}
    </main>
  );
}

function Paragraphs({ page: { blocks, block }, fields }: Pick<Shown, "page" | "fields">) {
  const options = blocks
    .filter(({ parentId, kind }) => parentId === null && kind !== "question")
    .map(({ blockId, displayNumber }) => {
      const texts = blocksWithin(blocks, blockId).map(({ text }) => text ?? "");
      const extract = texts.join(" ").trim().slice(0, extractLength);
      return { value: blockId, label: words.paragraphOption(displayNumber, extract) };
    });
  return (
    <form className="form" method="get">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        id="bloc"
        name="bloc"
        label={words.paragraph}
        any={words.anyParagraph}
        options={options}
        value={block ?? ""}
      />
      <p className="form-actions">
        <Button variant="secondary">{words.show}</Button>
      </p>
    </form>
  );
}

function Sentences({
  page: { blocks, edition },
  block,
  refused,
}: {
  page: PlaceToDecide;
  block: string;
  refused: Refused | null;
}) {
  const error = refused?.errors.phrases;
  return (
    <form className="form" method="post">
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="bloc" value={block} />
      <fieldset className="radio-field" aria-describedby="phrases-hint">
        <legend className="ds-label">{words.sentences}</legend>
        <p className="field-hint" id="phrases-hint">
          {words.sentencesHint}
        </p>
        {error === undefined ? null : <p className="ds-validation-message">{error}</p>}
        {sentenceChoices(blocks, block).map(({ key, text }, index) => {
          const id = index === 0 ? "phrases" : `phrases-${String(index)}`;
          return (
            <div key={key} className="radio">
              <input
                type="checkbox"
                id={id}
                name="phrases"
                value={key}
                defaultChecked={refused?.chosen.includes(key) ?? false}
              />
              <label htmlFor={id}>{text}</label>
            </div>
          );
        })}
      </fieldset>
      <TextAreaField {...typedField(refused)("mots")} label={words.words} hint={words.wordsHint} rows={3} />
      <p className="form-actions">
        <Button>{words.apply}</Button>
      </p>
    </form>
  );
}
