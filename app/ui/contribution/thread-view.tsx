import { contributions as words } from "~/content/contributions";
import { kindWord } from "~/content/words";
import type { Card } from "~/domain/contribution/card.server";
import { ContributionCard } from "./contribution-card";

/** One contribution at its permanent address, with what was answered to it. */
export function ThreadView({
  card,
  replies,
  ficheHref,
}: {
  card: Card;
  replies: readonly Card[];
  ficheHref: string;
}) {
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{kindWord[card.kind]}</p>
      <h1>
        {words.contribution} {card.reference}
      </h1>
      <ContributionCard contribution={card} href={null} withQuote level={2}>
        <p className="contribution-place">
          {words.onFiche}{" "}
          <a href={ficheHref}>
            {card.fiche.label}, {card.fiche.title}
          </a>{" "}
          ({words.version} {card.versionNumber})
        </p>
      </ContributionCard>
      <section className="replies" aria-labelledby="reponses">
        <h2 id="reponses">{words.thread}</h2>
        {replies.length === 0 ? <p>{words.noReply}</p> : null}
        {replies.map((reply) => (
          <ContributionCard
            key={reply.reference}
            contribution={reply}
            href={null}
            withQuote={false}
            level={3}
          />
        ))}
      </section>
    </main>
  );
}
