import { writing as words } from "~/content/writing";
import { RadioField } from "../kit/radio-field";
import type { WriteFieldsProps } from "./write-props";
import { plainOf, Words } from "./write-words";

/** Every question of the fiche, each with its choices and a field; whoever skips one answers the others. */
export function WriteAnswers({ writing: { questions, content }, errors, typed, own }: WriteFieldsProps) {
  return (
    <>
      <p className="field-hint">{words.conventions}</p>
      {questions.map(({ key, wording, type, options }, index) => {
        const answer = content.answers.find(({ question }) => question === key);
        const [choice, text] = [`reponse-${key}`, `texte-${key}`];
        return (
          <section key={key} aria-labelledby={`question-${key}`}>
            <h2 id={`question-${key}`}>{`${String(index + 1)}. ${wording}`}</h2>
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
