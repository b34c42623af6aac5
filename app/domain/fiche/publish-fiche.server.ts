import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { phaseOf } from "../consultation/consultation";
import { Failure } from "../failure";
import { foreseePassages } from "../passage/foresee.server";
import type { Person } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import { type GateRefusal, problemOfSaying, problemOfText, type Publishing } from "./gate";
import { grantPlannedCredits } from "./plan-credit.server";
import { holdFiche, storeVersion } from "./publish-version.server";
import { holdWorkingText } from "./hold-working-text.server";
import { questions } from "./question";

export type Published =
  { published: true; number: number; versionId: string } | { published: false; because: GateRefusal };

/**
 * Publishes the working text of a fiche as its next version. Refused, with nothing written, when it is not the edition that
 * the gate showed, when the text has nothing new or nothing at all, and while a decision upon a passage waits to be looked
 * at again. The working text goes on from there, one edition further: who was writing upon the former one is told.
 */
export function publishFiche(
  platform: Platform,
  author: Person,
  ficheId: string,
  asked: Publishing,
): Promise<Published> {
  return perform(platform, author, async (act) => {
    const known = await act.tx.fiche.findUnique({ where: { id: ficheId }, select: { consultationId: true } });
    if (!known) throw new Failure("unknown", "fiche");
    demand(mayEdit(author, known.consultationId), "fiche");
    const fiche = await holdFiche(act, ficheId);
    const text = await holdWorkingText(act, ficheId, asked.edition);
    if (!text) return refuse("changed");
    const isOpen = await isOpenNow(act, fiche.consultationId);
    const isFirst = fiche.lastNumber === 0;
    const last = await readLast(act, ficheId);
    const problem = problemOfText(text, last) ?? problemOfSaying(asked, { isFirst, isOpen });
    if (problem) return refuse(problem);
    const foreseen = isFirst ? [] : await foreseePassages(act.tx, ficheId, text.blocks);
    if (foreseen.some(({ isStale }) => isStale)) return refuse("stale");
    const { body, questions: asks } = text;
    const note = asked.note === "" ? null : asked.note;
    const reason = isOpen && !isFirst ? asked.reason : null;
    const version = { ficheId, body, note, reason, questions: asks };
    const stored = await storeVersion(act, author, fiche, version, foreseen);
    const blockIds = new Set(text.blocks.map(({ blockId }) => blockId));
    const { consultationId } = fiche;
    await grantPlannedCredits(act, { ficheId, consultationId, versionId: stored.versionId, blockIds });
    const data = { edition: asked.edition + 1, begunOn: stored.number };
    await act.tx.workingText.update({ where: { ficheId }, data });
    if (!isFirst) await act.enqueue({ kind: "news.version", versionId: stored.versionId });
    return { published: true, number: stored.number, versionId: stored.versionId };
  });
}

const refuse = (because: GateRefusal): Published => ({ published: false, because });

async function readLast({ tx }: Act, ficheId: string) {
  const inOrder = { orderBy: { order: "asc" } } as const;
  const last = await tx.version.findFirst({
    where: { ficheId },
    orderBy: { number: "desc" },
    select: { hash: true, questions: { ...inOrder, include: { options: inOrder } } },
  });
  return last && { hash: last.hash, questions: questions.parse(last.questions) };
}

async function isOpenNow({ tx, now }: Act, id: string): Promise<boolean> {
  const consultation = await tx.consultation.findUniqueOrThrow({ where: { id }, include: { periods: true } });
  const phase = phaseOf(consultation, now);
  return phase === "open" || phase === "suspended";
}
