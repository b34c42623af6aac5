import { report as words } from "~/content/report";
import { groundWord } from "~/content/moderation";
import { grounds } from "~/domain/moderation/ground";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField } from "../kit/field";
import { RadioField } from "../kit/radio-field";

type Errors = { ground?: string | undefined; words?: string | undefined; form?: string | undefined };

/** « Signaler » a contribution: a ground, a few words, no name. */
export function ReportView({
  reference,
  typed,
  errors,
  links,
}: {
  reference: string;
  typed: Record<string, string>;
  errors: Errors;
  links: { contribution: string; consultation: string };
}) {
  const summary = [
    { id: "envoi", message: errors.form },
    { id: "motif", message: errors.ground },
    { id: "mots", message: errors.words },
  ];
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title(reference)}</h1>
      <ErrorSummary errors={summary.flatMap(({ id, message }) => (message ? [{ id, message }] : []))} />
      <p>{words.introduction}</p>
      <p>
        <a href={links.consultation}>{words.charter}</a>
      </p>
      <form className="form" method="post">
        <RadioField
          id="motif"
          name="ground"
          legend={words.ground}
          options={grounds.map((ground) => ({ value: ground, label: groundWord[ground] }))}
          value={typed.ground}
          error={errors.ground}
        />
        <TextAreaField
          id="mots"
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={typed.words}
          error={errors.words}
        />
        <p className="form-actions" id="envoi">
          <Button>{words.send}</Button>
          <a href={links.contribution}>{words.back}</a>
        </p>
      </form>
      <p className="figures-note">
        {words.illegal} <a href={words.illegalHref}>{words.illegalLink}</a>.
      </p>
    </main>
  );
}

/** Nothing more is asked of whoever reported; the contribution may be gone already. */
export function ReportedView({ homeHref }: { homeHref: string }) {
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.thanks}</h1>
      <p>{words.thanksExplanation}</p>
      <p>
        <a href={homeHref}>{words.backHome}</a>
      </p>
    </main>
  );
}
