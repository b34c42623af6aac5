import { writing as words } from "~/content/markdown";
import { apart as apartWords } from "~/content/written-apart";
import type { WritingPage } from "~/domain/import/read-writing.server";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField } from "../kit/field";
import { Notice } from "../kit/notice";
import { OthersNotice } from "./others-notice";
import { WrittenApartList, type ApartHrefs } from "./written-apart-list";

/** What stands in the form: as it was read, or as it comes back with what is wrong with it. */
export type Written = { markdown: string; edition: number; begun: string };

type Props = {
  page: Pick<WritingPage, "fiche" | "others" | "apart">;
  written: Written;
  isWaiting: boolean;
  /** What a form of a part has just kept. */
  saved: "question" | "tableau" | null;
  error: string | null;
  hrefs: { download: string; edit: string } & ApartHrefs;
};

/** The text of a fiche to write in one field, with its notation. */
export function MarkdownView({ page, written, isWaiting, saved, error, hrefs }: Props) {
  const { fiche, others, apart } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.titleOf(fiche.label)}</h1>
      <ErrorSummary errors={error === null ? [] : [{ id: "texte", message: error }]} />
      {saved === null ? null : (
        <Notice tone="success">
          {apartWords.saved[saved]} <a href={hrefs.preview}>{apartWords.preview}</a>
        </Notice>
      )}
      <p className="lead">{words.lead}</p>
      {isWaiting ? <Notice>{words.waiting}</Notice> : null}
      <OthersNotice others={others} />
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
      <WrittenApartList apart={apart} hrefs={hrefs} />
      <Notation />
      <p className="reading-width">
        <a href={hrefs.download}>{words.download}</a>. {words.downloadHint}
      </p>
    </main>
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
