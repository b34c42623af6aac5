import { editor } from "~/content/editor";
import { questionPage as words } from "~/content/written-apart";
import type { QuestionPage } from "~/domain/fiche/keep-question.server";
import { questionTypes } from "~/domain/fiche/question";
import { TextAreaField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { typedField } from "../kit/refused";
import { PartForm, type PartProps } from "./part-form";

/** One question in a plain form: its wording, its type, its options one a line. */
export function QuestionView(props: PartProps<QuestionPage>) {
  const { fiche, question } = props.page;
  const of = typedField<"intitule" | "forme" | "choix">(
    props.refused,
    question === null ? {} : keptOf(question),
  );
  const title = (question === null ? words.adding : words.title)(fiche.label);
  return (
    <PartForm {...props} words={{ ...words, title }} className="reading-width">
      <TextAreaField {...of("intitule")} label={words.wording} rows={3} />
      <RadioField
        {...of("forme")}
        legend={words.type}
        options={questionTypes.map((value) => ({ value, label: editor.types[value] }))}
      />
      <TextAreaField {...of("choix")} label={words.options} hint={words.optionsHint} rows={6} />
      {question === null ? <p>{words.place}</p> : null}
    </PartForm>
  );
}

const keptOf = ({ wording, type, options }: NonNullable<QuestionPage["question"]>) => ({
  ...{ intitule: wording, forme: type },
  choix: options.map(({ label }) => label).join("\n"),
});
