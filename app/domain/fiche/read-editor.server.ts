import type { Platform } from "~/platform.server";
import type { Person } from "../policy/actor";
import { type EditedFiche, type FicheSlugs, findEditedFiche, namesOf } from "./edited-fiche.server";
import { readWorkingText } from "./read-working-text.server";
import { listPresent } from "./say-presence.server";

/** How many of the texts set aside are listed, of those to compare and of those compared. */
const asidesShown = 20;

/** All that the page of the editor shows: the text, who wrote it, who else is there, what was set aside. */
export async function readEditor(platform: Platform, reader: Person, slugs: FicheSlugs) {
  const { db, clock } = platform;
  const fiche = await findEditedFiche(db, reader, slugs);
  const [{ text }, others, toCompare, compared] = await Promise.all([
    readWorkingText(platform, reader, fiche.id),
    listPresent({ tx: db, now: clock() }, fiche.id, reader.accountId),
    listAsides(platform, fiche, false),
    listAsides(platform, fiche, true),
  ]);
  const nameOf = await namesOf(db, [text.writtenById]);
  return { fiche, text, writtenBy: nameOf(text.writtenById), others, asides: { toCompare, compared } };
}

export type EditorPage = Awaited<ReturnType<typeof readEditor>>;

async function listAsides({ db }: Platform, { id: ficheId }: EditedFiche, areSettled: boolean) {
  const where = { ficheId, settledAt: areSettled ? { not: null } : null };
  const [rows, count] = await Promise.all([
    db.textAside.findMany({
      where,
      orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
      take: asidesShown,
      select: { id: true, writtenById: true, writtenAt: true },
    }),
    db.textAside.count({ where }),
  ]);
  const nameOf = await namesOf(
    db,
    rows.map(({ writtenById }) => writtenById),
  );
  return {
    count,
    shown: rows.map(({ id, writtenAt, writtenById }) => ({ id, writtenAt, writtenBy: nameOf(writtenById) })),
  };
}
