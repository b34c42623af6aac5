import { fiche as words } from "~/content/fiche";
import { nameOfPublished } from "~/domain/tally/mark";
import { Bars } from "../kit/bars";
import { Count } from "../kit/count";

type Shown = {
  id: string;
  key: string;
  type: "choice" | "scale" | "text";
  wording: string;
  answered: number | null;
  options: readonly { id: string; key: string; label: string; count: number | null }[];
};

/** A question and, where contributions are shown, how it was answered: by option or by value. */
export function Question({
  question,
  order,
  answersHref,
  answerHref = null,
}: {
  question: Shown;
  order: number;
  answersHref: string;
  /** Null where nobody may contribute now. */
  answerHref?: string | null;
}) {
  const { id, key, type, wording, answered, options } = question;
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
      {answerHref === null ? null : (
        <p className="screen-only">
          <a href={answerHref} rel="nofollow">
            {words.answerQuestion}
            <span className="visually-hidden"> : {wording}</span>
          </a>
        </p>
      )}
      {type === "text" && options.length === 0 && answered === null ? <p>{words.freeText}</p> : null}
    </section>
  );
}

function Answers({ question: { id: ownerId, type, answered, options } }: { question: Shown }) {
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
  const rows = options.map(({ id, key, label, count }) => ({
    ...{ key, label, count: count ?? 0 },
    of: nameOfPublished(ownerId, { facet: "option", key: id }),
  }));
  return <Bars caption={caption} head={head} rows={rows} />;
}
