import { importWords as words } from "~/content/import";
import type { ImportPage } from "~/domain/import/read-import.server";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { ErrorSummary } from "../kit/error-summary";
import { FileField } from "../kit/field";
import { Notice } from "../kit/notice";
import { ImportPreview } from "./import-preview";
import { ImportReport } from "./import-report";

export type ImportDone = keyof typeof words.done;
type Import = NonNullable<ImportPage["import"]>;
/** Where the text that was read is corrected, where the working text is seen, and where one set aside is compared. */
type Hrefs = { correct: string; preview: string; compare: string | null };
type State = { fiche: { label: string; title: string }; import: Import | null };

/** A file to read for a fiche; what was understood of the last one, and what becomes of the text, before it is confirmed. */
export function ImportView({
  page,
  error,
  done,
  hrefs,
}: {
  page: State;
  error: string | null;
  done: ImportDone | null;
  hrefs: Hrefs;
}) {
  const { fiche, import: read } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.titleOf(fiche.label)}</h1>
      <ErrorSummary errors={error === null ? [] : [{ id: "fichier", message: error }]} />
      {done === null || error !== null ? null : <Done done={done} hrefs={hrefs} />}
      <p className="lead">{words.lead}</p>
      {read === null && done === null ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : null}
      {read === null ? null : <Decision read={read} correctHref={hrefs.correct} />}
      <section className="reading-width" aria-label={read === null ? words.read : words.again}>
        {read === null ? null : <h2>{words.again}</h2>}
        {read === null ? null : <p>{words.againHint}</p>}
        <FileForm error={error} isFirst={read === null} />
      </section>
    </main>
  );
}

function Done({ done, hrefs: { preview, compare } }: { done: ImportDone; hrefs: Hrefs }) {
  const isAside = done === "mis-de-cote";
  return (
    <Notice tone={isAside ? "warning" : "success"}>
      {words.done[done]} {done === "repris" ? <a href={preview}>{words.see}</a> : null}
      {isAside && compare !== null ? <a href={compare}>{words.compare}</a> : null}
    </Notice>
  );
}

const endings = ".docx,.odt,.md,.markdown,.txt,.html,.htm";

function FileForm({ error, isFirst }: { error: string | null; isFirst: boolean }) {
  return (
    <form className="form" method="post" encType="multipart/form-data">
      <input type="hidden" name="intention" value="lire" />
      <FileField
        id="fichier"
        name="fichier"
        label={words.file}
        hint={words.fileHint}
        accept={endings}
        error={error ?? undefined}
      />
      <p className="form-actions">
        <Button variant={isFirst ? "primary" : "secondary"}>{words.read}</Button>
      </p>
    </form>
  );
}

/** The decision stands before the preview: whoever knows what they brought need not go through it. */
function Decision({ read, correctHref }: { read: Import; correctHref: string }) {
  return (
    <>
      <ImportReport read={read} />
      <section className="reading-width" aria-labelledby="confirmer">
        <h2 id="confirmer">{words.decide}</h2>
        {read.isLate ? <Notice tone="warning">{words.late}</Notice> : null}
        <form className="form-actions" method="post">
          <Button name="intention" value="reprendre">
            {words.adopt}
          </Button>
          <Button variant="secondary" name="intention" value="abandonner">
            {words.drop}
          </Button>
          <a href={correctHref}>{words.correct}</a>
        </form>
      </section>
      <ImportPreview blocks={read.blocks} />
    </>
  );
}
