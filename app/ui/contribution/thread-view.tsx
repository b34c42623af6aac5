import { Fragment, type ReactNode } from "react";
import { contributions as words } from "~/content/contributions";
import { placedPassage } from "~/content/passages";
import { kindWord } from "~/content/words";
import type { Card } from "~/domain/contribution/card.server";
import type { ActionLinks } from "./contribution-actions";
import { ContributionCard } from "./contribution-card";

/** One contribution at its permanent address, with what was answered to it. */
export function ThreadView({
  card,
  replies,
  ficheHref,
  reportHref,
  versionHref,
  ledTo,
  note,
  actions,
  supported,
  isOwn,
}: {
  card: Card;
  replies: readonly Card[];
  ficheHref: string;
  /** Null of what is not public. */
  reportHref: ((reference: string) => string) | null;
  /** The version that it was written on. */
  versionHref: string;
  /** The changes that it led to. */
  ledTo: readonly { version: number; paragraph: number | null; href: string }[];
  /** What its author is told of it. */
  note: ReactNode;
  /** What its reader may do with it, while it is open. */
  actions: ActionLinks | null;
  /** Whether the reader supports it. */
  supported: boolean;
  /** Nobody reports what they wrote: they withdraw it. */
  isOwn: boolean;
}) {
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{kindWord[card.kind]}</p>
      <h1>
        {words.contribution} {card.reference}
      </h1>
      {note}
      <ContributionCard
        contribution={card}
        href={null}
        reportHref={isOwn ? undefined : reportHref?.(card.reference)}
        actions={actions}
        supported={supported}
        withQuote
        level={2}
      >
        <p className="contribution-place">
          {words.onFiche}{" "}
          <a href={ficheHref}>
            {card.fiche.label}, {card.fiche.title}
          </a>{" "}
          (
          {card.passages[0]?.placed ? (
            <a href={versionHref}>
              {words.version} {card.versionNumber}
            </a>
          ) : (
            <>
              {words.version} {card.versionNumber}
            </>
          )}
          )
        </p>
        {ledTo.length === 0 ? null : <LedTo changes={ledTo} />}
      </ContributionCard>
      <section className="replies" aria-labelledby="reponses">
        <h2 id="reponses">{words.thread}</h2>
        {replies.length === 0 ? <p>{words.noReply}</p> : null}
        {replies.map((reply) => (
          <ContributionCard
            key={reply.reference}
            contribution={reply}
            href={null}
            reportHref={reportHref?.(reply.reference)}
            withQuote={false}
            level={3}
          />
        ))}
      </section>
    </main>
  );
}

/** What it led to, as the service says. */
function LedTo({
  changes,
}: {
  changes: readonly { version: number; paragraph: number | null; href: string }[];
}) {
  return (
    <p className="contribution-note">
      {placedPassage.led}{" "}
      {changes.map(({ version, paragraph, href }, index) => (
        <Fragment key={href}>
          {index === 0 ? null : ", "}
          <a href={href}>{placedPassage.ledTo(paragraph, version)}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}
