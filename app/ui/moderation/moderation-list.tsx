import { momentWord } from "~/content/dates";
import { filterRule, filterWord, moderation as words } from "~/content/moderation";
import { countedUpTo } from "~/content/typography";
import { countedExactly } from "~/domain/contribution/filter";
import type { listModeration } from "~/domain/moderation/list-moderation.server";
import { type QueueFilter, queueFilters } from "~/domain/moderation/queue";
import { ContributionCard } from "../contribution/contribution-card";
import { LateOrStanding } from "../entry/late-badge";
import { Badge } from "../kit/badge";
import { EmptyState } from "../kit/empty-state";
import { ListCount } from "../kit/list-count";
import { Paging } from "../kit/paging";

type Page = Awaited<ReturnType<typeof listModeration>> & {
  filter: QueueFilter;
  nextHref: string | null;
  firstHref: string | null;
};
type Links = {
  filter: (filter: QueueFilter) => string;
  moderate: (reference: string) => string;
  /** Null for who moderates some consultations only: mandates are the site’s. */
  mandates: string | null;
};
type Entry = Page["entries"][number];

/** What moderators have to look at: four lists, each with its number and its pages. */
export function ModerationList({ page, links }: { page: Page; links: Links }) {
  const { filter, entries, count, now } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      {links.mandates === null ? null : (
        <p>
          <a href={links.mandates}>{words.mandates}</a>
        </p>
      )}
      <nav aria-label={words.filters}>
        <ul className="filter-links">
          {queueFilters.map((one) => (
            <li key={one}>
              <a href={links.filter(one)} aria-current={one === filter ? "page" : undefined}>
                {filterWord[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{filterWord[filter]}</h2>
      <ListCount at={now} rule={filterRule[filter]}>
        {countedUpTo(count, countedExactly, "contribution")}
      </ListCount>
      <p className="figures-note">{words.order}</p>
      {entries.length === 0 ? <EmptyState title={words.none[filter]} /> : null}
      <div className="reading-width">
        {entries.map((entry) => (
          <EntryView key={entry.reference} entry={entry} href={links.moderate(entry.reference)} />
        ))}
      </div>
      <Paging firstHref={page.firstHref} nextHref={page.nextHref} />
    </main>
  );
}

function EntryView({ entry, href }: { entry: Entry; href: string }) {
  if (entry.card === null) return <Withdrawn entry={entry} href={href} />;
  return (
    <ContributionCard contribution={entry.card} href={null} withQuote level={3}>
      <EntryState entry={entry} href={href} />
    </ContributionCard>
  );
}

function Withdrawn({ entry, href }: { entry: Entry; href: string }) {
  return (
    <article className="contribution" aria-labelledby={`c-${entry.reference}`}>
      <h3 id={`c-${entry.reference}`}>{entry.reference}</h3>
      <p>
        {momentWord(entry.submittedAt)}. {words.withdrawnText}
      </p>
      <EntryState entry={entry} href={href} />
    </article>
  );
}

function EntryState({ entry, href }: { entry: Entry; href: string }) {
  const { standing, openReports, consultation, fiche, reference, late } = entry;
  return (
    <>
      <p className="contribution-tags">
        <LateOrStanding late={late} standing={standing} />
        {openReports === 0 ? null : <Badge tone="reserve">{words.openReports(openReports)}</Badge>}
      </p>
      <p className="contribution-place">
        {consultation} · {fiche.label}, {fiche.title}
      </p>
      <p className="contribution-place">
        <a href={href}>{words.examine(reference)}</a>
      </p>
    </>
  );
}
