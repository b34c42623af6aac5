import type { Platform } from "~/platform.server";
import type { Person } from "../policy/actor";
import { blocksOf } from "./block";
import { drawBlock } from "./draw-fiche";
import { type FicheSlugs, findEditedFiche } from "./edited-fiche.server";
import { ficheTextOf } from "./fiche-text";
import { isFinished, questionsInOrder } from "./question";
import { readWorkingText, type WorkingText } from "./read-working-text.server";
import { withoutBlanks } from "./without-blanks";

/** The text that editors work on, drawn as its next version would be. */
export async function readPreview(platform: Platform, reader: Person, slugs: FicheSlugs) {
  const fiche = await findEditedFiche(platform.db, reader, slugs);
  const { text } = await readWorkingText(platform, reader, fiche.id);
  return { fiche, writtenAt: text.writtenAt, ...drawText(text, platform.newId) };
}

export type Preview = Awaited<ReturnType<typeof readPreview>>;

/** The blocks and questions of a working text; a text that nobody has kept yet may hold blocks without an id. */
export function drawText({ body, questions }: WorkingText, newId: () => string) {
  const text = withoutBlanks(ficheTextOf(body, newId));
  const top = blocksOf(text).filter(({ parentId }) => parentId === null);
  const blocks = top.map((block, index) => ({ ...block, count: 0, html: drawBlock(text.child(index)) }));
  const keys = top.filter(({ kind }) => kind === "question").map(({ blockId }) => blockId);
  const asked = questionsInOrder(keys, questions);
  return { blocks, questions: asked, unfinished: asked.filter((one) => !isFinished(one)).length };
}
