import { correcting as words } from "~/content/correcting";
import { momentWord } from "~/content/dates";
import { enteredWriting } from "~/content/entering";
import type { PreviewPage } from "~/domain/contribution/read-preview.server";
import type { TextCorrectionPage } from "~/domain/entry/read-text-correction.server";
import { Drawn } from "../contribution/drawn";
import { Quote } from "../contribution/quote";
import { WriteFields } from "../contribution/write-fields";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { Notice } from "../kit/notice";
import { HiddenFields } from "./hidden-fields";
import { ReasonField } from "./reason-field";
import { fieldErrors, type Refused } from "../kit/refused";

type Shown = {
  page: TextCorrectionPage;
  refused: Refused | null;
  /** What was written, drawn, when it only waits for its confirmation. */
  check: PreviewPage["drawn"] | null;
  sendingHref: string;
};

/** A text of a registered sending: put right, read again, confirmed; and what its corrections replaced. */
export function CorrectTextView(shown: Shown) {
  const { page, refused, check, sendingHref } = shown;
  const errors = fieldErrors(refused);
  return (
    <main className="page-main reading-width writing" id="contenu" tabIndex={-1}>
      <p className="kicker">{page.consultation.title}</p>
      <h1>{words.textTitle(page.reference)}</h1>
      <ErrorSummary errors={errors} />
      <p className="lead">{words.textLead}</p>
      {page.supports > 0 ? <Notice tone="warning">{words.clearsSupports(page.supports)}</Notice> : null}
      {!page.may.correct.allowed ? (
        <Notice tone="warning">{words.moderated}</Notice>
      ) : check === null ? (
        <Correct {...shown} />
      ) : (
        <Check {...shown} check={check} />
      )}
      {check === null ? <Former page={page} /> : null}
      <p>
        <a href={sendingHref}>{words.cancel}</a>
      </p>
    </main>
  );
}

function Correct({ page, refused }: Shown) {
  const { version, passage, original } = page;
  const errors = refused?.errors ?? {};
  return (
    <>
      {version.isLatest ? null : <Notice>{words.olderVersion}</Notice>}
      <dl className="definition">
        <dt>{words.original}</dt>
        <dd>{original ?? words.noOriginal}</dd>
      </dl>
      {passage ? (
        <section aria-labelledby="passage">
          <h2 id="passage">{words.passage}</h2>
          <Quote {...passage} />
        </section>
      ) : null}
      <form className="form" method="post">
        <Known page={page} />
        <WriteFields
          writing={page}
          isSaved
          errors={errors}
          typed={refused?.typed ?? null}
          own={enteredWriting}
        />
        <ReasonField label={words.reason} refused={refused} />
        <p className="form-actions">
          <Button name="intent" value="check">
            {words.next}
          </Button>
        </p>
      </form>
    </>
  );
}

/** What the form was filled with, so that a correction made meanwhile is seen. */
const Known = ({ page: { key, revision } }: { page: TextCorrectionPage }) => (
  <>
    <input type="hidden" name="cle" value={key} />
    <input type="hidden" name="revision" value={revision} />
  </>
);

function Check({ page, refused, check }: Shown & { check: PreviewPage["drawn"] }) {
  const typed = refused?.typed ?? {};
  return (
    <form className="form" method="post">
      <h2>{words.check}</h2>
      <Drawings title={words.now} drawn={page.drawn} id="texte-enregistre" />
      <Drawings title={words.then} drawn={check} id="texte-corrige" />
      <h3>{words.yourReason}</h3>
      <blockquote className="history-words">{typed.motif}</blockquote>
      <p>{words.consequence}</p>
      <Known page={page} />
      <HiddenFields typed={typed} except={["cle", "revision", "intent"]} />
      <p className="form-actions">
        <Button name="intent" value="confirm">
          {words.confirmText}
        </Button>
        <Button variant="secondary" name="intent" value="correct">
          {words.back}
        </Button>
      </p>
    </form>
  );
}

function Drawings({ title, drawn, id }: { title: string; drawn: PreviewPage["drawn"]; id: string }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {drawn.map((one, index) => (
        <Drawn key={index} drawn={one} id={`${id}-${String(index)}`} />
      ))}
    </section>
  );
}

function Former({ page: { former } }: { page: TextCorrectionPage }) {
  if (former.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words.former}</h2>
      <ol className="history">
        {former.map(({ number, reason, correctedAt, correctedBy, drawn }) => (
          <li key={number}>
            <p>{words.correctedBy(momentWord(correctedAt), correctedBy)}</p>
            <blockquote className="history-words">{reason}</blockquote>
            {drawn === null ? (
              <p>{words.erasedText}</p>
            ) : (
              <Drawings title={words.formerNumber(number)} drawn={drawn} id={`avant-${String(number)}`} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
