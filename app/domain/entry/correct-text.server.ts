import { sql } from "~/db/database.server";
import { canonicalJson } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { holdRules } from "../consultation/hold-rules.server";
import { addRevision } from "../contribution/add-revision.server";
import type { DraftContent } from "../contribution/draft";
import { firstState } from "../contribution/record-sendings.server";
import { drawnOf } from "../contribution/read-preview.server";
import {
  contributionsOf,
  findProblem,
  type Ground,
  passageOf,
  type Problem,
} from "../contribution/submission";
import { Failure } from "../failure";
import { standingOf } from "../moderation/standing";
import type { Person } from "../policy/actor";
import { mayCorrectText } from "../policy/entering";
import { demand } from "../policy/verdict";
import { longestCorrection } from "./entered";
import { holdSending } from "./hold-sending.server";
import { type EnteredText, findEnteredText } from "./read-text-correction.server";

/** What keeps a text from being corrected: it lacks something, or nothing of it was changed. */
export type CorrectionProblem = Problem | "same";

export type Correction = {
  /** Made with the form: it becomes the revision's id, so that confirming twice corrects once. */
  key: string;
  /** The revision that was read when correcting. */
  revision: number;
  content: DraftContent;
  /** For staff alone. */
  reason: string;
};

/** The first thing that keeps this content from replacing the former one, or null. */
function findCorrectionProblem(
  former: DraftContent,
  content: DraftContent,
  ground: Ground,
): CorrectionProblem | null {
  const problem = findProblem(content, ground);
  if (problem !== null) return problem;
  const [before, after] = [former, content].map((one) => canonicalJson(contributionsOf(one, ground)));
  return before === after ? "same" : null;
}

/** A text as it would be corrected: what it would replace it with, drawn, and what is wrong with it, if anything. */
export async function previewCorrection(
  { db }: Platform,
  author: Person,
  at: EnteredText,
  change: (former: DraftContent) => DraftContent,
) {
  const { content: former, ground } = await findEnteredText(db, author, at);
  const content = change(former);
  const { blocks, questions } = ground;
  const drawn = drawnOf({ draft: { content }, passage: passageOf(content, blocks), questions });
  return { content, drawn, problem: findCorrectionProblem(former, content, ground) };
}

/**
 * Puts right a text that was mistyped: the next revision, as an author's edit would make it, of which staff keep why. It
 * changes neither who speaks nor when it came, and what came late stays so. What was corrected, withdrawn or moderated
 * since it was read is a « conflict ».
 */
export async function correctText(
  platform: Platform,
  author: Person,
  at: EnteredText,
  { key, revision, content, reason }: Correction,
): Promise<void> {
  const read = await findEnteredText(platform.db, author, at);
  const { ground, found } = read;
  if (reason === "" || reason.length > longestCorrection) throw new Failure("malformed", "motif");
  await perform(platform, author, async (act) => {
    const { tx, now, newId } = act;
    const { moderationMode: mode } = await holdRules(act, found.consultation);
    const sending = await holdSending(act, at.sendingId);
    const contribution = await holdContribution(act, ground.ficheId, found.id);
    if ((await tx.revision.count({ where: { id: key, contributionId: found.id } })) > 0) return;
    demand(mayCorrectText(author, sending, contribution, found.consultation, now), "contribution");
    if (contribution.currentNumber !== revision || read.revision.number !== revision) {
      throw new Failure("conflict", "texte");
    }
    const [text] = contributionsOf(content, ground);
    if (!text || findCorrectionProblem(read.content, content, ground)) {
      throw new Failure("malformed", "texte");
    }
    const moderation = firstState(mode);
    const { hash } = await addRevision(act, contribution, { id: key, text, moderation });
    const correction = { id: newId(), sendingId: at.sendingId, revisionId: key, reason };
    await tx.sendingCorrection.create({
      data: { ...correction, correctedById: author.accountId, correctedAt: now },
    });
    const { late, consultationId, id: contributionId } = contribution;
    const change = late
      ? { before: "late" as const, after: "late" as const }
      : { before: standingOf(contribution), after: moderation };
    act.record({ type: "contribution.corrected", consultationId, contributionId, hash, ...change });
  });
}

/** The contribution, held until the end of the act; its fiche as well, shared with sendings, against a new version. */
async function holdContribution({ tx }: Act, ficheId: string, id: string) {
  await tx.$queryRaw(sql`SELECT 1 FROM fiche WHERE id = ${ficheId}::uuid FOR SHARE`);
  await tx.$queryRaw(sql`SELECT 1 FROM contribution WHERE id = ${id}::uuid FOR UPDATE`);
  return tx.contribution.findUniqueOrThrow({ where: { id } });
}
