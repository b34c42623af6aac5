import type { ReactNode } from "react";
import { momentWord } from "~/content/dates";
import { entered as words } from "~/content/entering";
import { channelWord, kindWord, unnamedVoice } from "~/content/words";
import type { EnteredPage } from "~/domain/entry/read-entered.server";
import { ButtonLink } from "../kit/button-link";
import { Notice } from "../kit/notice";
import { LateOrStanding } from "./late-badge";

type Links = {
  admit: string;
  again: string;
  list: string;
  moderate: (reference: string) => string;
};

/** A sending that staff entered: the receipt to print and hand to its author, and whether it counts. */
export function EnteredView({
  page,
  done,
  links,
}: {
  page: EnteredPage;
  done: "registered" | "admitted" | null;
  links: Links;
}) {
  const { contributions, receivedAt, consultation } = page;
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{consultation.title}</p>
      <h1>{words.receipt}</h1>
      {done === null ? null : (
        <Notice tone="success">{done === "registered" ? words.registeredNow : words.admittedNow}</Notice>
      )}
      <p className="lead">{words.receiptSays(momentWord(receivedAt))}</p>
      <Late page={page} admitHref={links.admit} />
      <Whence page={page} />
      <section className="receipt" aria-labelledby="contributions">
        <h2 id="contributions">{words.contributions}</h2>
        <p>{words.keep}</p>
        {contributions.map((contribution) => (
          <Receipt key={contribution.reference} contribution={contribution}>
            <p className="contribution-tags screen-only">
              <LateOrStanding late={page.late && page.admittedAt === null} standing={contribution.standing} />{" "}
              <a href={links.moderate(contribution.reference)}>{words.examine(contribution.reference)}</a>
            </p>
          </Receipt>
        ))}
      </section>
      <div className="screen-only">
        <p>{words.handOut}</p>
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

function Receipt({
  contribution: { reference, kind, fiche, hash, salt },
  children,
}: {
  contribution: EnteredPage["contributions"][number];
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`r-${reference}`}>
      <h3 id={`r-${reference}`}>
        {words.reference} {reference}
      </h3>
      <p>
        {kindWord[kind]}, {fiche.label}, {fiche.title}
      </p>
      {children}
      <dl className="definition">
        <dt>{words.fingerprint}</dt>
        <dd>
          <code className="hash">{hash}</code>
        </dd>
        <dt>{words.salt}</dt>
        <dd>{salt === null ? words.saltErased : <code className="hash">{salt}</code>}</dd>
      </dl>
    </section>
  );
}
