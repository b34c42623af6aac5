import { ficheSchema } from "~/editor/fiche-schema";
import { jsonOf } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { findEditedFiche, type FicheSlugs } from "../fiche/edited-fiche.server";
import { ficheTextOf } from "../fiche/fiche-text";
import { type KeptText, keepText } from "../fiche/keep-working-text.server";
import { shareFiche } from "../fiche/publish-version.server";
import { readWorkingText } from "../fiche/read-working-text.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { adoptIds } from "./adopt-ids";
import { fatesOf } from "./fate";
import { finding, type Finding } from "./finding";
import type { ReadFile } from "./read-file.server";
import { importRow } from "./import-row";

type Understood = Extract<ReadFile, { ok: true }>;

const restDays = 7;

/**
 * Keeps what was read of a file for its bringer to look at, with the ids of the blocks that it takes up again. It takes the
 * place of what they had brought before; nobody else sees it, and the text of the fiche does not change.
 */
export async function keepImport(platform: Platform, author: Person, slugs: FicheSlugs, read: Understood) {
  const { id: ficheId } = await findEditedFiche(platform.db, author, slugs);
  const { text: working } = await readWorkingText(platform, author, ficheId);
  const imported = ficheTextOf(read.body, platform.newId);
  const existing = ficheTextOf(working.body, platform.newId);
  const adopted = adoptIds(existing, imported, platform.newId);
  const row = {
    ...{ format: read.format, body: jsonOf(adopted.text), edition: working.edition },
    findings: withQuestions(read.findings, adopted.questions),
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
}

const withQuestions = (findings: readonly Finding[], count: number): Finding[] =>
  count === 0 ? [...findings] : [...findings, finding.parse({ code: "questions", count, excerpts: [] })];

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
