import type { Node } from "@tiptap/pm/model";
import { ficheSchema } from "~/editor/fiche-schema";
import { jsonOf, type NodeJson } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { findEditedFiche, type FicheSlugs } from "../fiche/edited-fiche.server";
import { ficheTextOf } from "../fiche/fiche-text";
import { type KeptText, keepText, understoodText } from "../fiche/keep-working-text.server";
import { shareFiche } from "../fiche/publish-version.server";
import { readWorkingText } from "../fiche/read-working-text.server";
import { isTooLong } from "../fiche/text-length";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { adoptIds } from "./adopt-ids";
import { adoptWritten, questionsGone } from "./adopt-written";
import { fatesOf } from "./fate";
import { finding, type Finding, type FindingCode, mostExcerpts } from "./finding";
import type { ReadFile } from "./read-file.server";
import { importRow } from "./import-row";

type Understood = Extract<ReadFile, { ok: true }>;

const restDays = 7;

/** The text that somebody began to write from, as their page showed it, and its edition. */
export type Start = { edition: number; body: NodeJson };

/**
 * Keeps what was read of a file for its bringer to look at, with the ids of the blocks that it takes up again. It takes the
 * place of what they had brought before; nobody else sees it, and the text of the fiche does not change. `start`: the text that
 * it was written from, when that may not be the working text any more. « too-long » is beyond what a fiche may hold: nothing is
 * kept.
 */
export async function keepImport(
  platform: Platform,
  author: Person,
  slugs: FicheSlugs,
  read: Understood,
  start: Start | null = null,
): Promise<"kept" | "too-long"> {
  const { id: ficheId } = await findEditedFiche(platform.db, author, slugs);
  const { text: working } = await readWorkingText(platform, author, ficheId);
  const { body, edition } = start ?? working;
  const [begun, given] = [understoodText(body, platform.newId), understoodText(read.body, platform.newId)];
  if (isTooLong(begun) || isTooLong(given)) return "too-long";
  const { text, findings } = adopted(begun, { given, isWriting: read.isWriting }, platform.newId);
  const removed = questionsGone(ficheSchema.nodeFromJSON(working.body), text);
  const row = {
    ...{ format: read.format, body: jsonOf(text), edition },
    findings: [...read.findings, ...findings, ...counted("removed-questions", removed)],
  };
  await perform(platform, author, async ({ tx, now }) => {
    const old = new Date(now.getTime() - restDays * 24 * 60 * 60 * 1000);
    await tx.importedText.deleteMany({ where: { readAt: { lt: old } } });
    const key = { ficheId, accountId: author.accountId };
    const whole = { ...row, readAt: now };
    await tx.importedText.upsert({
      ...{ where: { ficheId_accountId: key }, create: { ...key, ...whole } },
      update: whole,
    });
  });
  return "kept";
}

/** What was read as the text that it becomes, with what is to be said of it. */
function adopted(
  existing: Node,
  { given, isWriting }: { given: Node; isWriting: boolean },
  newId: () => string,
) {
  if (!isWriting) {
    const { text, questions } = adoptIds(existing, given, newId);
    return { text, findings: counted("questions", questions) };
  }
  const { text, unknown } = adoptWritten(existing, given, newId);
  return { text, findings: counted("unknown-signs", unknown.length, unknown) };
}

const counted = (code: FindingCode, count: number, excerpts: readonly string[] = []): Finding[] =>
  count === 0 ? [] : [finding.parse({ code, count, excerpts: excerpts.slice(0, mostExcerpts) })];

/**
 * Puts what was brought in into the working text. When somebody has written meanwhile, theirs stands and this is set aside,
 * as anything that an editor writes; « conflict » when there is nothing to put in any more.
 */
export async function adoptImport(platform: Platform, author: Person, slugs: FicheSlugs): Promise<KeptText> {
  const { id: ficheId, consultationId } = await findEditedFiche(platform.db, author, slugs);
  const { text: working } = await readWorkingText(platform, author, ficheId);
  return perform(platform, author, async (act) => {
    await shareFiche(act, ficheId); // before what was brought in, as who removes the fiche
    const { format, body, edition } = await takeOut(act, { ficheId, accountId: author.accountId });
    const existing = ficheTextOf(working.body, act.newId);
    const { count } = fatesOf(existing, ficheSchema.nodeFromJSON(body));
    const kept = await keepText(act, author, { ficheId, edition, body, questions: working.questions });
    act.record({ type: "fiche.imported", consultationId, ficheId, format, ...count });
    return kept;
  });
}

/** Taken out once: whoever presses twice does not bring it in twice. */
async function takeOut({ tx }: Act, key: { ficheId: string; accountId: string }) {
  const found = await tx.importedText.findUnique({ where: { ficheId_accountId: key } });
  const { count } = await tx.importedText.deleteMany({ where: key });
  if (!found || count === 0) throw new Failure("conflict", "import");
  return importRow.parse(found);
}

/** Lets go of what was brought in. */
export function dropImport(platform: Platform, author: Person, slugs: FicheSlugs): Promise<void> {
  return perform(platform, author, async ({ tx }) => {
    const { id: ficheId } = await findEditedFiche(tx, author, slugs);
    await tx.importedText.deleteMany({ where: { ficheId, accountId: author.accountId } });
  });
}
