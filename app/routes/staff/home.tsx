import { useLoaderData } from "@remix-run/react";
import { staffArea as words } from "~/content/staff-area";
import { listOwnRoles } from "~/domain/account/list-roles.server";
import { mayOpenPeople } from "~/domain/policy/administering";
import { mayOpenEditing } from "~/domain/policy/editing";
import { mayOpenEntries } from "~/domain/policy/entering";
import { mayOpenExports } from "~/domain/policy/exporting";
import { mayReadJournal } from "~/domain/policy/journal";
import { mayOpenBoard } from "~/domain/policy/counting";
import { mayOpenMandates, mayOpenModeration } from "~/domain/policy/moderating";
import { mayOpenPreparation } from "~/domain/policy/preparing";
import { mayEnterStaffArea } from "~/domain/policy/staff";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { StaffHome } from "~/ui/staff/staff-home";

/** Each part of the area with the verdict that its own page asks. */
export const loader = loadStaff(mayEnterStaffArea, noQuery, async ({ platform, reader }) => ({
  roles: await listOwnRoles(platform, reader),
  doors: [
    { ...words.doors.editing, href: paths.editing(), may: mayOpenEditing(reader) },
    { ...words.doors.board, href: paths.board(), may: mayOpenBoard(reader) },
    { ...words.doors.moderation, href: paths.moderation(), may: mayOpenModeration(reader) },
    { ...words.doors.entries, href: paths.entries(), may: mayOpenEntries(reader) },
    { ...words.doors.preparatory, href: paths.preparatory(), may: mayOpenPreparation(reader) },
    { ...words.doors.mandates, href: paths.mandates(), may: mayOpenMandates(reader) },
    { ...words.doors.exports, href: paths.exports(), may: mayOpenExports(reader) },
    { ...words.doors.bodies, href: paths.bodies(), may: mayOpenModeration(reader) },
    { ...words.doors.journal, href: paths.journal(), may: mayReadJournal(reader) },
    { ...words.doors.people, href: paths.people(), may: mayOpenPeople(reader) },
  ].filter(({ may }) => may.allowed),
}));

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function StaffHomePage() {
  return (
    <div className="page-width">
      <StaffHome page={useLoaderData<typeof loader>()} />
    </div>
  );
}
