import { fiche as words } from "~/content/fiche";
import { nameOfPublished } from "~/domain/tally/mark";
import { Bars } from "../kit/bars";
import { Count } from "../kit/count";
import { type OwnAnswer, OwnAnswers } from "./own-answers";

type Shown = {
  id: string;
  key: string;
  type: "choice" | "scale" | "text";
  wording: string;
  answered: number | null;
  options: readonly { id: string; key: string; label: string; count: number | null }[];
  /** Choices that other versions offer and this one does not, or in other words. */
  otherChoices: readonly { id: string; label: string; count: number }[];
  /** What was answered to the same question in former words, and the version that asked them. */
  formers: readonly { id: string; version: number; answered: number }[];
  /** What the reader answered: to the question, and to former words of it. */
  own: {
    answers: readonly OwnAnswer[];
    toFormer: readonly (OwnAnswer & { version: number })[];
  };
};

/** A question and, where contributions are shown, how it was answered: by option or by value. */
export function Question({
  question,
  order,
  answersHref,
  answerHref = null,
  formerHref = null,
  ownHref = null,
}: {
  question: Shown;
  order: number;
  answersHref: string;
  /** Where the question stands in a former version. */
  formerHref?: ((version: number) => string) | null;
  /** Null where nobody may contribute now. */
  answerHref?: string | null;
  /** Where a contribution of the reader's stands. */
  ownHref?: ((reference: string) => string) | null;
}) {
  const { id, key, type, wording, answered, options, own } = question;
  return (
    <section className="question" id={`question-${key}`} aria-labelledby={`question-${key}-title`}>
      <h3 id={`question-${key}-title`}>
        <span className="question-order">{words.questionCaption(order)}</span>
        {wording}
      </h3>
      <Answers question={question} />
      {answered === null || answered === 0 ? null : (
        <p className="question-answers">
          <Count of={nameOfPublished(id)} value={answered} one="réponse publiée" many="réponses publiées" />.{" "}
          <a href={answersHref}>{words.readAnswers}</a>
        </p>
      )}
      {formerHref === null ? null : <Formers question={question} hrefOf={formerHref} />}
      {ownHref === null ? null : (
        <OwnAnswers answers={[...own.answers, ...own.toFormer]} wording={wording} hrefOf={ownHref} />
      )}
      {answerHref === null ? null : (
        <p className="screen-only">
          <a href={answerHref} rel="nofollow">
            {own.answers.length > 0 ? words.answerOtherwise : words.answerQuestion}
            <span className="visually-hidden"> : {wording}</span>
          </a>
        </p>
      )}
      {type === "text" && options.length === 0 && answered === null ? <p>{words.freeText}</p> : null}
    </section>
  );
}

/** Answers to other words are not answers to these: they stand with the words that they answered. */
function Formers({
  question: { formers, wording },
  hrefOf,
}: {
  question: Shown;
  hrefOf: (version: number) => string;
}) {
  return formers.map(({ id, version, answered }) => (
    <p key={id} className="question-answers">
      <Count of={nameOfPublished(id)} value={answered} {...words.toFormerWords} />.{" "}
      <a href={hrefOf(version)}>
        {words.readFormer(version)}
        <span className="visually-hidden"> : {wording}</span>
      </a>
    </p>
  ));
}

function Answers({ question: { id: ownerId, type, answered, options, otherChoices } }: { question: Shown }) {
  if (type === "text") return null;
  if (answered === null) {
    return (
      <ul>
        {options.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ul>
    );
  }
  const head = [type === "scale" ? words.value : words.option, words.count] as const;
  const caption = type === "scale" ? words.scaleCaption : words.choiceCaption;
  const others = otherChoices.map(({ label, ...other }) => ({ ...other, label: words.otherChoice(label) }));
  const rows = [...options, ...others].map(({ id, label, count }) => ({
    ...{ key: id, label, count: count ?? 0 },
    of: nameOfPublished(ownerId, { facet: "option", key: id }),
  }));
  return (
    <Bars caption={caption} head={head} rows={rows} note={others.length > 0 ? words.otherChoices : null} />
  );
}
