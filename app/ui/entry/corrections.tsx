import { correcting as words } from "~/content/correcting";
import { momentWord } from "~/content/dates";
import type { EnteredPage } from "~/domain/entry/read-entered.server";

type Links = { correct: string; cancel: string; correctText: (reference: string) => string };

/** What may be put right of a registered sending, and how; once it is cancelled, its former texts are listed only. */
export function CorrectionLinks({ page, links }: { page: EnteredPage; links: Links }) {
  if (!page.may.correct.allowed) return null;
  return (
    <section aria-labelledby="corriger">
      <h2 id="corriger">{words.actions}</h2>
      <ul className="door-list">
        {page.contributions.map(({ reference, receipts }) => (
          <li key={reference}>
            <a href={links.correctText(reference)}>{words.correctTextLink(reference)}</a>
            {receipts.length > 1 ? <p className="field-hint">{words.formerHint}</p> : null}
          </li>
        ))}
        <li>
          <a href={links.correct}>{words.correctLink}</a>
        </li>
        <li>
          <a href={links.cancel}>{words.cancelLink}</a>
          <p className="field-hint">{words.cancelHint}</p>
        </li>
      </ul>
    </section>
  );
}

/** What was put right, when, by whom and why: for staff alone. */
export function CorrectionList({ page: { corrections, cancelledReason } }: { page: EnteredPage }) {
  if (corrections.length === 0 && cancelledReason === null) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections}</h2>
      <ol className="history">
        {corrections.map(({ id, correctedAt, correctedBy, reference, former, reason }) => (
          <li key={id}>
            <p>
              {words.correctedBy(momentWord(correctedAt), correctedBy)},{" "}
              {former === null
                ? words.ofText(reference ?? "")
                : words.ofEnvelope(former.original, former.capacity)}
            </p>
            <blockquote className="history-words">{`${words.reasonWas} ${reason}`}</blockquote>
          </li>
        ))}
      </ol>
      {cancelledReason === null ? null : (
        <blockquote className="history-words">{`${words.cancelReasonWas} ${cancelledReason}`}</blockquote>
      )}
    </section>
  );
}
