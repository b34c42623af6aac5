import { mayReadJournal } from "~/domain/policy/journal";
import { exportJournal } from "~/domain/register/export-journal.server";
import { journalFileOf } from "~/http/journal-file.server";
import { journalFileQuery } from "~/http/journal-query.server";
import { loadStaff } from "~/http/load.server";

export const loader = loadStaff(mayReadJournal, journalFileQuery, async ({ platform, reader, query }) =>
  journalFileOf(await exportJournal(platform, reader, query)),
);
