import { clockWord } from "~/content/dates";
import { editing } from "~/content/editor";
import { writing as words } from "~/content/markdown";
import type { WritingPage } from "~/domain/import/read-writing.server";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField } from "../kit/field";
import { Notice } from "../kit/notice";

/** What stands in the form: as it was read, or as it comes back with what is wrong with it. */
export type Written = { markdown: string; edition: number; begun: string };

type Props = {
  page: Pick<WritingPage, "fiche" | "others">;
  written: Written;
  isWaiting: boolean;
  error: string | null;
  hrefs: { download: string; edit: string };
};

/** The text of a fiche to write in one field, with its notation. */
export function MarkdownView({ page: { fiche, others }, written, isWaiting, error, hrefs }: Props) {
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.titleOf(fiche.label)}</h1>
      <ErrorSummary errors={error === null ? [] : [{ id: "texte", message: error }]} />
      <p className="lead">{words.lead}</p>
      {isWaiting ? <Notice>{words.waiting}</Notice> : null}
      {others.length === 0 ? null : <Others others={others} />}
      <form className="form markdown-form" method="post" encType="multipart/form-data">
        <input type="hidden" name="edition" value={written.edition} />
        <input type="hidden" name="depart" value={written.begun} />
        <TextAreaField
          id="texte"
          name="texte"
          label={words.field}
          hint={words.fieldHint}
          rows={24}
          value={written.markdown}
          error={error ?? undefined}
        />
        <p className="form-actions">
          <Button>{words.send}</Button>
          <a href={hrefs.edit}>{words.back}</a>
        </p>
      </form>
      <Notation />
      <p className="reading-width">
        <a href={hrefs.download}>{words.download}</a>. {words.downloadHint}
      </p>
    </main>
  );
}

function Others({ others }: { others: WritingPage["others"] }) {
  return (
    <Notice tone="warning">
      {editing.others(others.map(({ name, since }) => ({ name, since: clockWord(since) })))}{" "}
      {editing.othersHint}
    </Notice>
  );
}

function Notation() {
  return (
    <section className="reading-width" aria-labelledby="ecriture">
      <h2 id="ecriture">{words.help}</h2>
      <p>{words.helpLead}</p>
      <dl className="markdown-signs">
        {words.signs.map(({ code, meaning }) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
