import { editor } from "~/content/editor";
import { apart, questionPage as words } from "~/content/written-apart";
import type { QuestionPage } from "~/domain/fiche/keep-question.server";
import { questionTypes } from "~/domain/fiche/question";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { notRefused, type Refused } from "./editing-frame";
import { FormStartFields } from "./form-start";
import { OthersNotice } from "./others-notice";

type Props = { page: QuestionPage; refused: Refused | null; backHref: string };

/** One question in a plain form: its wording, its type, its options one a line. */
export function QuestionView({ page: { fiche, others, start, question }, refused, backHref }: Props) {
  const { errors, typed } = refused ?? notRefused;
  const options = question?.options.map(({ label }) => label).join("\n");
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{question === null ? words.adding(fiche.label) : words.title(fiche.label)}</h1>
      <ErrorSummary errors={Object.entries(errors).map(([id, message]) => ({ id, message }))} />
      <p className="lead">{words.lead}</p>
      <OthersNotice others={others} />
      <form className="form reading-width" method="post" encType="multipart/form-data">
        <FormStartFields start={start} typed={typed} />
        <TextAreaField
          id="intitule"
          name="intitule"
          label={words.wording}
          rows={3}
          value={typed.intitule ?? question?.wording}
          error={errors.intitule}
        />
        <RadioField
          id="forme"
          name="forme"
          legend={words.type}
          options={questionTypes.map((value) => ({ value, label: editor.types[value] }))}
          value={typed.forme ?? question?.type}
          error={errors.forme}
        />
        <TextAreaField
          id="choix"
          name="choix"
          label={words.options}
          hint={words.optionsHint}
          rows={6}
          value={typed.choix ?? options}
          error={errors.choix}
        />
        {question === null ? <p>{words.place}</p> : null}
        <p className="form-actions">
          <Button>{words.save}</Button>
          <a href={backHref}>{apart.back}</a>
        </p>
      </form>
    </main>
  );
}
