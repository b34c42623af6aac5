import { choosing as words, writing } from "~/content/writing";
import type { PassageChoice } from "~/domain/contribution/read-passage-choice.server";
import { narrowPassage } from "~/domain/passage/choose";
import type { Passage } from "~/domain/passage/passage";
import { Button } from "../kit/button";
import { SelectField, TextAreaField } from "../kit/field";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { Quote } from "./quote";
import { TermsNotice } from "./terms-notice";
import { type WayBack, WritingFrame } from "./writing-frame";
import { fieldErrors, type Refused, typedField } from "../kit/refused";

type Shown = {
  choice: PassageChoice & { nature: "commentaire" | "redaction" | null };
  refused: Refused | null;
};
type Links = WayBack & { again: string };

/** Choosing the words one speaks of: first sentences, then words or a later paragraph, then what to do. */
export function ChooseView({ choice, refused, links }: Shown & { links: Links }) {
  const { root, passage, may, version } = choice;
  const title = root.displayNumber === null ? words.heading : words.title(root.displayNumber);
  return (
    <WritingFrame on={choice} title={title} errors={fieldErrors(refused)} links={links}>
      {may.write.allowed ? null : <Notice tone="warning">{writing.refused[may.write.because]}</Notice>}
      <TermsNotice terms={choice.consultation.terms} />
      {version.isLatest ? null : <Notice>{writing.olderVersion}</Notice>}
      {passage ? (
        <Chosen choice={choice} passage={passage} refused={refused} againHref={links.again} />
      ) : (
        <Sentences choice={choice} refused={refused} />
      )}
    </WritingFrame>
  );
}

function Sentences({ choice: { sentences, may }, refused }: Shown) {
  const error = refused?.errors.phrases;
  return (
    <form className="form" method="post">
      <fieldset className="radio-field" aria-describedby="phrases-hint">
        <legend className="ds-label">{words.sentences}</legend>
        <p className="field-hint" id="phrases-hint">
          {words.sentencesHint}
        </p>
        {error === undefined ? null : <p className="ds-validation-message">{error}</p>}
        {sentences.map(({ key, text }, index) => {
          const id = index === 0 ? "phrases" : `phrases-${String(index)}`;
          return (
            <div key={key} className="radio">
              <input type="checkbox" id={id} name="phrases" value={key} />
              <label htmlFor={id}>{text}</label>
            </div>
          );
        })}
      </fieldset>
      {may.write.allowed ? (
        <p className="form-actions">
          <Button name="intention" value="phrases">
            {words.choose}
          </Button>
          <Button variant="secondary" name="intention" value="paragraphe">
            {words.chooseAll}
          </Button>
        </p>
      ) : null}
    </form>
  );
}

type ChosenShown = Shown & { passage: Passage };

function Chosen({ choice, passage, refused, againHref }: ChosenShown & { againHref: string }) {
  return (
    <>
      <section aria-labelledby="citation">
        <h2 id="citation">{words.chosen}</h2>
        <Quote {...passage} />
        <p>
          <a href={againHref}>{words.again}</a>
        </p>
      </section>
      {choice.may.write.allowed ? (
        <>
          <Kind choice={choice} refused={refused} />
          <Narrow choice={choice} passage={passage} refused={refused} />
          {choice.later.length === 0 ? null : <Extend choice={choice} refused={refused} />}
        </>
      ) : null}
    </>
  );
}

function Kind({ choice, refused }: Shown) {
  return (
    <form className="form" method="post">
      <RadioField
        id="nature"
        name="nature"
        legend={words.kind}
        options={[
          { value: "commentaire", label: words.comment },
          { value: "redaction", label: words.amend },
        ]}
        value={choice.nature ?? "commentaire"}
        error={refused?.errors.nature}
      />
      <p className="form-actions">
        <Button name="intention" value="ecrire">
          {words.write}
        </Button>
      </p>
    </form>
  );
}

/** The words to keep; when they stand there several times, which one is meant. */
function Narrow({ choice: { blocks }, passage, refused }: ChosenShown) {
  const kept = refused?.typed.mots ?? passage.quote;
  const narrowed = narrowPassage(blocks, passage, kept, null);
  const times = narrowed.found ? 1 : narrowed.times;
  return (
    <form className="form" method="post">
      <TextAreaField
        id="mots"
        name="mots"
        label={words.narrow}
        hint={words.narrowHint}
        rows={4}
        value={kept}
        error={refused?.errors.mots}
      />
      {times < 2 ? null : (
        <SelectField
          {...typedField(refused)("rang")}
          label={words.rank(times)}
          any={words.anyRank}
          options={Array.from({ length: Math.min(times, 100) }, (_, index) =>
            rankOption(blocks, passage, kept, index + 1),
          )}
        />
      )}
      <p className="form-actions">
        <Button variant="secondary" name="intention" value="mots">
          {words.narrowApply}
        </Button>
      </p>
    </form>
  );
}

function rankOption(blocks: PassageChoice["blocks"], whole: Passage, kept: string, rank: number) {
  const place = narrowPassage(blocks, whole, kept, rank);
  const around = place.found
    ? `${place.passage.before.slice(-30)}${kept}${place.passage.after.slice(0, 30)}`
    : kept;
  return { value: String(rank), label: words.rankOption(rank, around) };
}

function Extend({ choice: { later }, refused }: Shown) {
  return (
    <form className="form" method="post">
      <SelectField
        {...typedField(refused)("jusqua")}
        label={words.extend}
        any={words.extendNone}
        options={later.map(({ blockId, number, words: extract }) => ({
          value: blockId,
          label: words.extendOption(number, extract),
        }))}
      />
      <p className="form-actions">
        <Button variant="secondary" name="intention" value="continuer">
          {words.extendApply}
        </Button>
      </p>
    </form>
  );
}
