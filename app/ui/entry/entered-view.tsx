import type { ReactNode } from "react";
import { correcting } from "~/content/correcting";
import { momentWord } from "~/content/dates";
import { entered as words } from "~/content/entering";
import { channelWord, kindWord, unnamedVoice } from "~/content/words";
import type { EnteredPage } from "~/domain/entry/read-entered.server";
import { ButtonLink } from "../kit/button-link";
import { Notice } from "../kit/notice";
import { CorrectionLinks, CorrectionList } from "./corrections";
import { LateOrStanding } from "./late-badge";

type Links = {
  admit: string;
  again: string;
  list: string;
  correct: string;
  cancel: string;
  correctText: (reference: string) => string;
  moderate: (reference: string) => string;
};

/** What was just done of it. */
export type EnteredDone =
  "registered" | "admitted" | "text-corrected" | "envelope-corrected" | "cancelled" | null;

const doneWord: Record<NonNullable<EnteredDone>, string> = {
  registered: words.registeredNow,
  admitted: words.admittedNow,
  "text-corrected": correcting.textCorrectedNow,
  "envelope-corrected": correcting.envelopeCorrectedNow,
  cancelled: correcting.cancelledNow,
};

/**
 * A sending that staff entered: the receipt to print and hand to its author, and whether it counts. Corrected, it says so
 * and holds the former hashes; cancelled, it is no receipt any more.
 */
export function EnteredView({ page, done, links }: { page: EnteredPage; done: EnteredDone; links: Links }) {
  const { contributions, receivedAt, consultation, cancelledAt } = page;
  const isCorrected = contributions.some(({ receipts }) => receipts.length > 1);
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{consultation.title}</p>
      <h1>{titleOf(cancelledAt !== null, isCorrected)}</h1>
      {done === null ? null : <Notice tone="success">{doneWord[done]}</Notice>}
      <p className="lead">{words.receiptSays(momentWord(receivedAt))}</p>
      {cancelledAt === null ? (
        <Late page={page} admitHref={links.admit} />
      ) : (
        <Notice tone="warning">{correcting.cancelledSays(cancelledAt)}</Notice>
      )}
      {isCorrected && cancelledAt === null ? <p>{correcting.replaces}</p> : null}
      <Whence page={page} />
      <section className="receipt" aria-labelledby="contributions">
        <h2 id="contributions">{words.contributions}</h2>
        <p>{words.keep}</p>
        {contributions.map((contribution) => (
          <Receipts key={contribution.reference} contribution={contribution}>
            <p className="contribution-tags screen-only">
              <LateOrStanding late={page.late && page.admittedAt === null} standing={contribution.standing} />{" "}
              <a href={links.moderate(contribution.reference)}>{words.examine(contribution.reference)}</a>
            </p>
          </Receipts>
        ))}
      </section>
      <div className="screen-only">
        <CorrectionLinks page={page} links={links} />
        <CorrectionList page={page} />
        {cancelledAt === null ? <p>{words.handOut}</p> : null}
        <p className="form-actions">
          <ButtonLink href={links.again} variant="secondary">
            {words.again}
          </ButtonLink>
          <a href={links.list}>{words.list}</a>
        </p>
      </div>
    </main>
  );
}

function titleOf(isCancelled: boolean, isCorrected: boolean): string {
  if (isCancelled) return correcting.receiptCancelled;
  return isCorrected ? correcting.receiptCorrected : words.receipt;
}

function Late({ page, admitHref }: { page: EnteredPage; admitHref: string }) {
  const { late, admittedAt, admittedReason, may } = page;
  if (!late) return null;
  if (admittedAt !== null) return <Notice>{words.admittedSays(admittedAt, admittedReason ?? "")}</Notice>;
  return (
    <Notice tone="warning" title={words.late}>
      <p>{words.lateSays}</p>
      <p className="screen-only">
        {may.admit.allowed ? <a href={admitHref}>{words.admitLink}</a> : words.askAdministrator}
      </p>
    </Notice>
  );
}

function Whence({ page }: { page: EnteredPage }) {
  const { channel, original, from, voice, recordedAt, enteredBy } = page;
  const name = [from.name, from.capacity].filter((word) => word !== null).join(", ");
  return (
    <dl className="definition">
      <dt>{words.from}</dt>
      <dd>{name}</dd>
      <dt>{voice.kind === "organisation" ? words.for : words.signed}</dt>
      <dd>{voice.kind === "unnamed" ? unnamedVoice : voice.name}</dd>
      <dt>{words.channel}</dt>
      <dd>{channelWord[channel]}</dd>
      <dt>{words.original}</dt>
      <dd>{original ?? words.noOriginal}</dd>
      <dt>{words.recordedAt}</dt>
      <dd>{momentWord(recordedAt)}</dd>
      <dt>{words.enteredBy}</dt>
      <dd>{enteredBy ?? words.erased}</dd>
    </dl>
  );
}

type Received = EnteredPage["contributions"][number];

/** Of what stands now, then of each text that was replaced. */
function Receipts({
  contribution: { reference, kind, fiche, receipts },
  children,
}: {
  contribution: Received;
  children: ReactNode;
}) {
  const [current, ...former] = receipts;
  return (
    <section aria-labelledby={`r-${reference}`}>
      <h3 id={`r-${reference}`}>
        {words.reference} {reference}
      </h3>
      <p>
        {kindWord[kind]}, {fiche.label}, {fiche.title}
      </p>
      {children}
      {current && former.length > 0 ? <p>{correcting.correctedOn(current.submittedAt)}</p> : null}
      {current ? <Receipt receipt={current} /> : null}
      {former.map((receipt) => (
        <div key={receipt.number}>
          <p>{correcting.formerReceipt(receipt.number, receipt.submittedAt)}</p>
          <Receipt receipt={receipt} />
        </div>
      ))}
    </section>
  );
}

const Receipt = ({ receipt: { hash, salt } }: { receipt: Received["receipts"][number] }) => (
  <dl className="definition">
    <dt>{words.fingerprint}</dt>
    <dd>
      <code className="hash">{hash}</code>
    </dd>
    <dt>{words.salt}</dt>
    <dd>{salt === null ? words.saltErased : <code className="hash">{salt}</code>}</dd>
  </dl>
);
