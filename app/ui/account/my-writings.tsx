import { mySpace as words } from "~/content/my-space";
import type { ConsultationGroup } from "~/domain/contribution/in-fiche-order";
import type { OwnContribution } from "~/domain/contribution/list-own-contributions.server";
import type { OwnDraft } from "~/domain/contribution/list-own-drafts.server";
import { ContributionCard } from "../contribution/contribution-card";
import { StandingBadge } from "../contribution/standing-badge";
import { OwnDraftView } from "./own-draft";

export type Writing = { draft: OwnDraft } | { contribution: OwnContribution };

/** Everything that one wrote, fiche by fiche, as it is read together or printed: no link, nothing to press. */
export function MyWritings({ groups }: { groups: readonly ConsultationGroup<Writing>[] }) {
  if (groups.length === 0) return <p>{words.pageEmpty}</p>;
  return groups.map(({ slug, title, demonstration, fiches }) => (
    <section key={slug} aria-labelledby={`k-${slug}`}>
      <h2 id={`k-${slug}`}>{title}</h2>
      {demonstration === null ? null : <p>{demonstration}</p>}
      {fiches.map((fiche) => (
        <section key={fiche.slug} aria-labelledby={`k-${slug}-${fiche.slug}`}>
          <h3 id={`k-${slug}-${fiche.slug}`}>
            {fiche.label}, {fiche.title}
          </h3>
          {fiche.items.map((item) => (
            <WritingView key={keyOf(item)} item={item} />
          ))}
        </section>
      ))}
    </section>
  ));
}

const keyOf = (item: Writing) => ("draft" in item ? item.draft.id : item.contribution.card.id);

/** What was withdrawn keeps its place without its words: this page is made to be given to others. */
function WritingView({ item }: { item: Writing }) {
  if ("draft" in item) return <OwnDraftView draft={item.draft} href={null} level={4} />;
  const { card, own } = item.contribution;
  if (own.standing === "withdrawn") {
    return (
      <article className="contribution" aria-labelledby={`c-${card.reference}`}>
        <h4 id={`c-${card.reference}`}>{card.reference}</h4>
        <p>
          <StandingBadge standing={own.standing} />
        </p>
      </article>
    );
  }
  return (
    <ContributionCard contribution={card} href={null} withQuote level={4}>
      <p>
        <StandingBadge standing={own.standing} />
      </p>
    </ContributionCard>
  );
}
