import { jsonOf } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import { type FicheSlugs, findEditedFiche } from "../fiche/edited-fiche.server";
import { ficheTextOf } from "../fiche/fiche-text";
import { withoutBlanks } from "../fiche/without-blanks";
import { readWorkingText } from "../fiche/read-working-text.server";
import { listPresent } from "../fiche/say-presence.server";
import type { Person } from "../policy/actor";
import { importRow } from "./import-row";
import { writtenApart } from "./written-apart";
import { writeText } from "./write-markdown";

/** What is written upon: the working text, or what was read of another and waits to be confirmed. */
type WrittenUpon = "working" | "waiting";

/**
 * The text of a fiche in Markdown, with what it was written from, and who else has the fiche open. Without anything that waits, the
 * working text, with what is written apart of it.
 */
export async function readWriting(platform: Platform, reader: Person, slugs: FicheSlugs, upon: WrittenUpon) {
  const { db, clock, newId } = platform;
  const fiche = await findEditedFiche(db, reader, slugs);
  const key = { ficheId: fiche.id, accountId: reader.accountId };
  const row =
    upon === "waiting" ? await db.importedText.findUnique({ where: { ficheId_accountId: key } }) : null;
  const { text: working } = await readWorkingText(platform, reader, fiche.id);
  const begun = row ? importRow.parse(row) : working;
  const text = withoutBlanks(ficheTextOf(begun.body, newId));
  const { markdown, lines } = writeText(text);
  return {
    ...{ fiche, markdown, apart: row ? null : writtenApart(text, working.questions, lines) },
    start: { edition: begun.edition, body: jsonOf(text) },
    others: await listPresent({ tx: db, now: clock() }, fiche.id, reader.accountId),
  };
}

export type WritingPage = Awaited<ReturnType<typeof readWriting>>;
