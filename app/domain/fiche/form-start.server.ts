import { jsonOf, type NodeJson } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import type { Person } from "../policy/actor";
import { type FicheSlugs, findEditedFiche } from "./edited-fiche.server";
import { admittedText } from "./keep-working-text.server";
import type { DraftQuestion } from "./question";
import { readWorkingText } from "./read-working-text.server";
import { listPresent } from "./say-presence.server";

/** The text and the questions that a form was filled from, and their edition. */
export type FormStart = { edition: number; body: NodeJson; questions: readonly DraftQuestion[] };

/** What a form of a part of a fiche's working text is filled from, and who else has the text open. */
export async function readFormStart(platform: Platform, reader: Person, slugs: FicheSlugs) {
  const { db, clock, newId } = platform;
  const fiche = await findEditedFiche(db, reader, slugs);
  const { edition, body, questions } = (await readWorkingText(platform, reader, fiche.id)).text;
  const text = admittedText(body, newId);
  const start: FormStart = { edition, body: jsonOf(text), questions };
  const others = await listPresent({ tx: db, now: clock() }, fiche.id, reader.accountId);
  return { text, page: { fiche, others, start } };
}
