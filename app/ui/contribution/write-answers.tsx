import { writing as words } from "~/content/writing";
import { OwnAnswers } from "../fiche/own-answers";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import type { WriteFieldsProps } from "./write-props";
import { plainOf, Words } from "./write-words";

/** Every question of the fiche, each with its choices and a field; whoever skips one answers the others. */
export function WriteAnswers({ writing, errors, typed, own, ownHref = null }: WriteFieldsProps) {
  const { questions, content, ownAnswers = [] } = writing;
  return (
    <>
      <p className="field-hint">{words.conventions}</p>
      {questions.map(({ key, wording, type, options, sameAsId }, index) => {
        const standing = ownAnswers.filter(({ questionId }) => questionId === sameAsId);
        const answer = content.answers.find(({ question }) => question === key);
        const [choice, text] = [`reponse-${key}`, `texte-${key}`];
        return (
          <section key={key} aria-labelledby={`question-${key}`}>
            <h2 id={`question-${key}`}>{`${String(index + 1)}. ${wording}`}</h2>
            {ownHref === null || standing.length === 0 ? null : (
              <Notice>
                <OwnAnswers answers={standing} wording={wording} hrefOf={ownHref} />
                <p>{words.answeredOnce}</p>
              </Notice>
            )}
            {type === "text" ? null : (
              <RadioField
                id={choice}
                name={choice}
                legend={own.choice}
                options={[
                  ...options.map((option) => ({ value: option.key, label: option.label })),
                  { value: "", label: own.noAnswer },
                ]}
                value={typed?.[choice] ?? answer?.options[0] ?? ""}
                error={errors[choice]}
              />
            )}
            <Words
              name={text}
              label={type === "text" ? own.freeAnswer : own.comments}
              text={typed?.[text] ?? plainOf(answer?.body)}
              hint={words.limit}
              rows={4}
              error={errors[text]}
            />
          </section>
        );
      })}
    </>
  );
}
