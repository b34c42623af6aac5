import { fiche as words } from "~/content/fiche";
import { counted } from "~/content/typography";
import { Bars } from "../kit/bars";

type Shown = {
  key: string;
  type: "choice" | "scale" | "text";
  wording: string;
  answered: number | null;
  options: readonly { key: string; label: string; count: number | null }[];
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
  const { key, type, wording, answered, options } = question;
  return (
    <section className="question" id={`question-${key}`} aria-labelledby={`question-${key}-title`}>
      <h3 id={`question-${key}-title`}>
        <span className="question-order">{words.questionCaption(order)}</span>
        {wording}
      </h3>
      <Answers question={question} />
      {answered === null || answered === 0 ? null : (
        <p className="question-answers">
          {counted(answered, "réponse publiée", "réponses publiées")}.{" "}
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

function Answers({ question: { type, answered, options } }: { question: Shown }) {
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
  const rows = options.map(({ key, label, count }) => ({ key, label, count: count ?? 0 }));
  return <Bars caption={caption} head={head} rows={rows} />;
}
