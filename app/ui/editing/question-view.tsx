import { editor } from "~/content/editor";
import { apart, questionPage as words } from "~/content/written-apart";
import type { QuestionPage } from "~/domain/fiche/keep-question.server";
import { questionTypes } from "~/domain/fiche/question";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { fieldErrors, type Refused, typedField } from "../kit/refused";
import { FormStartFields } from "./form-start";
import { OthersNotice } from "./others-notice";

type Props = { page: QuestionPage; refused: Refused | null; backHref: string };

/** One question in a plain form: its wording, its type, its options one a line. */
export function QuestionView({ page: { fiche, others, start, question }, refused, backHref }: Props) {
  const of = typedField<"intitule" | "forme" | "choix">(refused, question === null ? {} : keptOf(question));
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{question === null ? words.adding(fiche.label) : words.title(fiche.label)}</h1>
      <ErrorSummary errors={fieldErrors(refused)} />
      <p className="lead">{words.lead}</p>
      <OthersNotice others={others} />
      <form className="form reading-width" method="post" encType="multipart/form-data">
        <FormStartFields start={start} typed={refused?.typed ?? {}} />
        <TextAreaField {...of("intitule")} label={words.wording} rows={3} />
        <RadioField
          {...of("forme")}
          legend={words.type}
          options={questionTypes.map((value) => ({ value, label: editor.types[value] }))}
        />
        <TextAreaField {...of("choix")} label={words.options} hint={words.optionsHint} rows={6} />
        {question === null ? <p>{words.place}</p> : null}
        <p className="form-actions">
          <Button>{words.save}</Button>
          <a href={backHref}>{apart.back}</a>
        </p>
      </form>
    </main>
  );
}

const keptOf = ({ wording, type, options }: NonNullable<QuestionPage["question"]>) => ({
  ...{ intitule: wording, forme: type },
  choix: options.map(({ label }) => label).join("\n"),
});
