import { contributions as words } from "~/content/contributions";
import { counted, countedUpTo } from "~/content/typography";
import { countingRule, notAVote, withheldWord } from "~/content/words";
import { countedExactly, type Filter } from "~/domain/contribution/filter";
import type { listContributions } from "~/domain/contribution/list-contributions.server";
import { EmptyState } from "../kit/empty-state";
import { ListCount } from "../kit/list-count";
import { Notice } from "../kit/notice";
import { Paging } from "../kit/paging";
import type { ActionLinks } from "./contribution-actions";
import { ContributionCard } from "./contribution-card";
import { ContributionFilter } from "./contribution-filter";
import { criteriaOf } from "./criteria";

type Page = Awaited<ReturnType<typeof listContributions>> & {
  filter: Filter;
  nextHref: string | null;
  firstHref: string | null;
};
type Links = ActionLinks & {
  list: string;
  contribution: (reference: string) => string;
  report: (reference: string) => string;
  fiche: (slug: string) => string;
};

/** All contributions of a consultation: a form, a number, a page of cards. */
export function ContributionsView({ page, links }: { page: Page; links: Links }) {
  const { consultation, filter, choices, count, isCapped, cards } = page;
  const { readContributions } = consultation.may;
  if (!readContributions.allowed) {
    return (
      <main className="page-main" id="contenu" tabIndex={-1}>
        <h1>{words.title}</h1>
        <Notice>{withheldWord[readContributions.because]}</Notice>
      </main>
    );
  }
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <div className="columns columns-filter">
        <ContributionFilter action={links.list} filter={filter} choices={choices} />
        <div>
          <ListCount at={consultation.now} criteria={criteriaOf(page)}>
            {isCapped ? countedUpTo(count, countedExactly, "contribution") : counted(count, "contribution")}
          </ListCount>
          {cards.length === 0 ? <Nothing filter={filter} /> : null}
          <ContributionList page={page} links={links} />
          <Paging firstHref={page.firstHref} nextHref={page.nextHref} />
          <p className="figures-note">
            {countingRule} {notAVote}
          </p>
        </div>
      </div>
    </main>
  );
}

function ContributionList({ page: { cards, consultation }, links }: { page: Page; links: Links }) {
  const actions = consultation.phase === "open" ? links : null;
  return cards.map((card) => (
    <ContributionCard
      key={card.reference}
      contribution={card}
      href={links.contribution(card.reference)}
      reportHref={links.report(card.reference)}
      actions={actions}
      withQuote
      level={2}
    >
      <p className="contribution-place">
        {words.onFiche}{" "}
        <a href={links.fiche(card.fiche.slug)}>
          {card.fiche.label}, {card.fiche.title}
        </a>
      </p>
    </ContributionCard>
  ));
}

function Nothing({ filter }: { filter: Filter }) {
  const isFiltered = Object.values<string | undefined>(filter).some((wish) => wish !== undefined);
  return isFiltered ? (
    <EmptyState title={words.none}>
      <p>{words.noneHint}</p>
    </EmptyState>
  ) : (
    <EmptyState title={words.noneYet} />
  );
}
