import { ficheSchema } from "~/editor/fiche-schema";
import { nodeJson } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { compareUnits } from "./compare-units";
import { type FicheSlugs, findEditedFiche, namesOf } from "./edited-fiche.server";
import { draftQuestions } from "./question";
import { readWorkingText } from "./read-working-text.server";

/** A text that was set aside, beside the one in force, block by block. */
export async function readAside(platform: Platform, reader: Person, slugs: FicheSlugs, asideId: string) {
  const { db } = platform;
  const fiche = await findEditedFiche(db, reader, slugs);
  const aside = await db.textAside.findFirst({ where: { id: asideId, ficheId: fiche.id } });
  if (!aside) throw new Failure("unknown", "texte");
  const { text } = await readWorkingText(platform, reader, fiche.id);
  const nameOf = await namesOf(db, [aside.writtenById, text.writtenById]);
  const units = compareUnits(wholeTextOf(text), wholeTextOf(aside));
  return {
    ...{ fiche, units, edition: text.edition, isSettled: aside.settledAt !== null },
    isOwn: aside.writtenById === reader.accountId,
    mine: { writtenBy: nameOf(aside.writtenById), writtenAt: aside.writtenAt },
    theirs: { writtenBy: nameOf(text.writtenById), writtenAt: text.writtenAt },
  };
}

export type AsidePage = Awaited<ReturnType<typeof readAside>>;

/** A stored text as its nodes, with the words of its questions. */
export function wholeTextOf({ body, questions }: { body: unknown; questions: unknown }) {
  const text = ficheSchema.nodeFromJSON(nodeJson.parse(body));
  return { text, questions: draftQuestions.parse(questions) };
}
