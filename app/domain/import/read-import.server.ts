import type { Platform } from "~/platform.server";
import { idOf } from "../fiche/block";
import { drawBlock } from "../fiche/draw-fiche";
import { type FicheSlugs, findEditedFiche } from "../fiche/edited-fiche.server";
import { ficheTextOf } from "../fiche/fiche-text";
import { readWorkingText } from "../fiche/read-working-text.server";
import type { Person } from "../policy/actor";
import { fatesOf } from "./fate";
import { importRow } from "./import-row";

/**
 * What somebody brought in for a fiche and has not decided upon, drawn as readers would see it, with what becomes of each block
 * of the working text; `import` is null when nothing waits.
 */
export async function readImport(platform: Platform, reader: Person, slugs: FicheSlugs) {
  const { db, newId } = platform;
  const fiche = await findEditedFiche(db, reader, slugs);
  const key = { ficheId: fiche.id, accountId: reader.accountId };
  const row = await db.importedText.findUnique({ where: { ficheId_accountId: key } });
  const { slug, label, title, consultation } = fiche;
  const about = { slug, label, title, consultation };
  if (!row) return { fiche: about, import: null };
  const { format, body, findings, edition, readAt } = importRow.parse(row);
  const { text: working } = await readWorkingText(platform, reader, fiche.id);
  const proposed = ficheTextOf(body, newId);
  const { count, gone, ofBlock } = fatesOf(ficheTextOf(working.body, newId), proposed);
  const blocks = proposed.children.map((block) => ({
    ...{ id: idOf(block), isQuestion: block.type.name === "question" },
    ...{ html: drawBlock(block), fate: ofBlock[idOf(block)] ?? null },
  }));
  const isLate = working.edition !== edition;
  return { fiche: about, import: { format, findings, readAt, count, gone, blocks, isLate } };
}

export type ImportPage = Awaited<ReturnType<typeof readImport>>;
