import { demandJournalReader } from "~/domain/policy/journal";
import { exportJournal } from "~/domain/register/export-journal.server";
import { journalFileOf } from "~/http/journal-file.server";
import { journalFileQuery } from "~/http/journal-query.server";
import { load } from "~/http/load.server";

export const loader = load(journalFileQuery, async ({ platform, reader, query: filter }) =>
  journalFileOf(await exportJournal(platform, demandJournalReader(reader), filter)),
);
