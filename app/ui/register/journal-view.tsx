import { journal as words } from "~/content/journal";
import { countedUpTo } from "~/content/typography";
import { countedExactly } from "~/domain/contribution/filter";
import type { JournalFilter as Wanted } from "~/domain/register/journal";
import type { listJournal } from "~/domain/register/list-journal.server";
import { EmptyState } from "../kit/empty-state";
import { ListCount } from "../kit/list-count";
import { Paging } from "../kit/paging";
import { type EntryLinks, JournalEntry } from "./journal-entry";
import { JournalFilter } from "./journal-filter";
import { SealingNote } from "./sealing-note";

type Page = Omit<Awaited<ReturnType<typeof listJournal>>, "next"> & {
  filter: Wanted;
  actor: string | undefined;
  nextHref: string | null;
  firstHref: string | null;
  fileHref: string;
};
type Links = EntryLinks & { journal: string };

/** The facts: a form, a number, a page of them, a file of all, and how far they are sealed. */
export function JournalView({ page, links }: { page: Page; links: Links }) {
  const { filter, actor, choices, count, now, entries, sealing, fileHref } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="columns columns-filter">
        <JournalFilter action={links.journal} filter={filter} actor={actor} choices={choices} />
        <div>
          <h2 className="visually-hidden">{words.facts}</h2>
          <ListCount at={now}>{countedUpTo(count, countedExactly, "fait")}</ListCount>
          <p className="figures-note">{words.order}</p>
          {entries.length === 0 ? <Nothing filter={filter} /> : <File href={fileHref} />}
          <ol className="journal-entries">
            {entries.map((entry) => (
              <JournalEntry key={entry.sequence} entry={entry} links={links} />
            ))}
          </ol>
          <Paging firstHref={page.firstHref} nextHref={page.nextHref} />
          <SealingNote sealing={sealing} />
        </div>
      </div>
    </main>
  );
}

function File({ href }: { href: string }) {
  return (
    <>
      <p>
        <a href={href} download>
          {words.download}
        </a>
      </p>
      <p className="figures-note">{words.downloadHint}</p>
    </>
  );
}

function Nothing({ filter }: { filter: Wanted }) {
  const isFiltered = Object.values<unknown>(filter).some((wish) => wish !== undefined);
  return isFiltered ? (
    <EmptyState title={words.none}>
      <p>{words.noneHint}</p>
    </EmptyState>
  ) : (
    <EmptyState title={words.noneYet} />
  );
}
