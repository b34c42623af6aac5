import { useLoaderData } from "@remix-run/react";
import { journal as words } from "~/content/journal";
import { staffArea } from "~/content/staff-area";
import { mayReadJournal } from "~/domain/policy/journal";
import { listJournal } from "~/domain/register/list-journal.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { actorWord, journalQuery, journalQueryOf } from "~/http/journal-query.server";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { JournalView } from "~/ui/register/journal-view";

export const loader = loadStaff(
  mayReadJournal,
  journalQuery,
  async ({ platform, reader, query: { filter, after } }) => {
    const { next, ...list } = await listJournal(platform, reader, filter, after);
    return {
      ...{ ...list, filter, actor: filter.actor && actorWord(filter.actor) },
      nextHref: next && paths.journal(journalQueryOf(filter, next)),
      firstHref: after && paths.journal(journalQueryOf(filter)),
      fileHref: paths.journalFile(journalQueryOf(filter)),
    };
  },
);

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function JournalPage() {
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <JournalView
        page={useLoaderData<typeof loader>()}
        links={{
          journal: paths.journal(),
          contribution: paths.moderate,
          actor: (accountId) => paths.journal({ acteur: accountId }),
        }}
      />
    </div>
  );
}
