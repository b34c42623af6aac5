import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { publishFiche } from "~/domain/fiche/publish-fiche.server";
import type { Question } from "~/domain/fiche/question";
import { readWorkingText } from "~/domain/fiche/read-working-text.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import type { NodeJson } from "./fiche-text";

/** Writes the text of a fiche, as its editor would after having read it. */
export async function write(
  platform: Platform,
  editor: Person,
  ficheId: string,
  body: NodeJson,
  questions: readonly Question[] = [],
): Promise<number> {
  const { text } = await readWorkingText(platform, editor, ficheId);
  const kept = await keepWorkingText(platform, editor, { ficheId, edition: text.edition, body, questions });
  return kept.edition;
}

/** What an editor says of a version, unless told otherwise. */
export const saying = { note: "Le délai change.", reason: "Une erreur signalée." };

/** Writes a text and publishes it as its editor would. */
export async function writeAndPublish(
  platform: Platform,
  editor: Person,
  ficheId: string,
  body: NodeJson,
  questions: readonly Question[] = [],
) {
  const edition = await write(platform, editor, ficheId, body, questions);
  const published = await publishFiche(platform, editor, ficheId, { edition, ...saying });
  if (!published.published) throw new Error(`not published: ${published.because}`);
  return published;
}
