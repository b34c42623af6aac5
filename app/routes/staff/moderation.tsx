import { useLoaderData } from "@remix-run/react";
import { moderation as words } from "~/content/moderation";
import { staffArea } from "~/content/staff-area";
import { listModeration } from "~/domain/moderation/list-moderation.server";
import { mayOpenMandates, mayOpenModeration } from "~/domain/policy/moderating";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { moderationQuery, moderationQueryOf } from "~/http/moderation-query.server";
import { paths } from "~/http/paths";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { ModerationList } from "~/ui/moderation/moderation-list";

export const loader = loadStaff(mayOpenModeration, moderationQuery, async ({ platform, reader, query }) => {
  const { filter, after } = query;
  const list = await listModeration(platform, reader, filter, after);
  return {
    ...list,
    filter,
    nextHref: list.next && paths.moderation(moderationQueryOf(filter, list.next)),
    firstHref: after && paths.moderation(moderationQueryOf(filter)),
    filterHrefs: {
      "to-review": paths.moderation(moderationQueryOf("to-review")),
      reported: paths.moderation(moderationQueryOf("reported")),
      all: paths.moderation(moderationQueryOf("all")),
      hidden: paths.moderation(moderationQueryOf("hidden")),
      late: paths.moderation(moderationQueryOf("late")),
    },
    mandatesHref: mayOpenMandates(reader).allowed ? paths.mandates() : null,
  };
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function ModerationPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <ModerationList
        page={page}
        links={{
          filter: (filter) => page.filterHrefs[filter],
          moderate: paths.moderate,
          mandates: page.mandatesHref,
        }}
      />
    </div>
  );
}
