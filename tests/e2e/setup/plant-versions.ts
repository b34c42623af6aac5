import { creditChange } from "~/domain/fiche/credit-change.server";
import { planCredit } from "~/domain/fiche/plan-credit.server";
import { readWorkingText } from "~/domain/fiche/read-working-text.server";
import type { Platform } from "~/platform.server";
import { blocksOf, type HeldFiche } from "../../factories/stage";
import { write, writeAndPublish } from "../../factories/editing";
import { signedInAs } from "../../setup/signed-in";
import { endWord } from "~/domain/passage/choose";
import { firstWords } from "./plant";
import { replaceBlock } from "./replace-block";

/** The words that were commented, in the address of the page where an editor places them by hand. */
export type CommentedPlace = { version: number; de: string; a: string };

/**
 * Publishes two more versions of a fiche: the commented words are reworded, then gone; who asked for the first change is
 * said, of those who may be named and of those who may not; a fourth text is being written, where they would come back.
 * `settle` lets the mails of each version leave before the next one follows.
 */
export async function plantVersions(
  platform: Platform,
  fiche: HeldFiche,
  { references, settle }: { references: readonly string[]; settle: () => Promise<void> },
) {
  const editor = await signedInAs(platform, { name: "Dominique Rédaction", roles: ["editor"] });
  const { start, end } = await firstWords(platform, fiche);
  const { blockId } = start;
  const text =
    (await blocksOf(platform.db, fiche.versionId)).find((one) => one.blockId === blockId)?.text ?? "";
  const about = { ficheId: fiche.id, blockId };
  const textWith = async (words: string | null) => {
    const { text: working } = await readWorkingText(platform, editor.person, fiche.id);
    return { body: replaceBlock(working.body, blockId, words), questions: working.questions };
  };
  const publish = async (words: string | null) => {
    const { body, questions } = await textWith(words);
    const { versionId } = await writeAndPublish(platform, editor.person, fiche.id, body, questions);
    await settle();
    return versionId;
  };
  const planAll = async () => {
    for (const reference of references)
      await planCredit(platform, editor.person, { ...about, reference, act: "plan" });
  };
  await planAll();
  const second = await publish(
    `${text.slice(0, end.offset)} autrement dit ${text.slice(end.offset)}`.replace(" ", " vraiment "),
  );
  for (const reference of references)
    await creditChange(platform, editor.person, { versionId: second, blockId, reference, act: "credit" });
  await publish(null);
  const { body, questions } = await textWith(null);
  await write(platform, editor.person, fiche.id, putFirst(body, blockId, text), questions);
  await planAll();
  return { editor: editor.cookie, place: { version: 1, de: endWord(start), a: endWord(end) } };
}

function putFirst(body: Parameters<typeof replaceBlock>[0], id: string, text: string) {
  const content = Array.isArray(body.content) ? body.content : [];
  const paragraph = { type: "paragraph", attrs: { id, label: null }, content: [{ type: "text", text }] };
  return { ...body, content: [paragraph, ...content] };
}
