import type { Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Block } from "../fiche/block";
import { type End, findPassage } from "../passage/passage";
import type { Author } from "../policy/actor";
import { type Kind, type Position, referenceOf } from "./contribution";
import { type NumberedContribution, rowsOf } from "./contribution-rows.server";
import { takeReferences } from "./take-references.server";

export type SentContribution = {
  kind: Kind | "reply";
  ficheId: string;
  versionId: string;
  questionId: string | null;
  parentId: string | null;
  position: Position;
  language: string;
  /** ProseMirror JSON, already checked against the contribution schema. */
  body: Json;
  /** Of an amendment: one plain paragraph per textblock. */
  proposal: string[];
  passages: { start: End; end: End }[];
  optionIds: string[];
};

export type Sending = {
  consultationId: string;
  /** The idempotency key. */
  draftKey: string;
  charterId: string | null;
  contributorId: string;
  named: boolean;
  /** The body as at sending; null for somebody in their own name. */
  organisation: { id: string; name: string; typeId: string; typeNote: string | null } | null;
  contributions: SentContribution[];
};

/**
 * Records one act of sending and its contributions, each with its reference, its first revision and the
 * places of its passages. The caller has checked that it may be sent.
 * @returns ids and references, in the order of `sending.contributions`
 */
export async function recordSending(platform: Platform, author: Author, sending: Sending) {
  const numbers = await takeReferences(platform, sending.consultationId, sending.contributions.length);
  return perform(platform, author, async (act) => {
    const consultation = await act.tx.consultation.findUniqueOrThrow({
      where: { id: sending.consultationId },
    });
    const sendingId = act.newId();
    const moderation = consultation.moderationMode === "before_publication" ? "pending" : "visible";
    const contributions = await Promise.all(
      sending.contributions.map(async (contribution, index): Promise<NumberedContribution> => {
        const number = numbers[index] ?? 0;
        const reference = referenceOf(consultation.referencePrefix, number);
        const { blocks, hash } = await readVersion(act, contribution.versionId);
        const passages = contribution.passages.map(({ start, end }) => passageOf(blocks, start, end));
        const id = act.newId();
        return { ...contribution, id, number, reference, moderation, blocks, versionHash: hash, passages };
      }),
    );
    await storeSending(act, sendingId, sending);
    const rows = rowsOf({ sendingId, sending, contributions, now: act.now, newId: act.newId });
    await storeContributions(act, rows);
    rows.revisions.forEach(({ contributionId, hash }) => {
      act.record({
        type: "contribution.submitted",
        consultationId: sending.consultationId,
        contributionId,
        hash,
      });
    });
    return contributions.map(({ id, reference }) => ({ id, reference }));
  });
}

async function readVersion({ tx }: Act, versionId: string): Promise<{ blocks: Block[]; hash: string }> {
  return tx.version.findUniqueOrThrow({
    where: { id: versionId },
    select: { hash: true, blocks: { orderBy: { order: "asc" } } },
  });
}

function passageOf(blocks: readonly Block[], start: End, end: End) {
  const passage = findPassage(blocks, start, end);
  if (!passage) throw new Failure("malformed", "passage");
  return passage;
}

async function storeSending({ tx, now }: Act, id: string, sending: Sending): Promise<void> {
  const { consultationId, draftKey, charterId } = sending;
  await tx.sending.create({
    data: { id, consultationId, draftKey, charterId, receivedAt: now, recordedAt: now },
  });
}

async function storeContributions({ tx }: Act, rows: ReturnType<typeof rowsOf>): Promise<void> {
  await tx.contribution.createMany({ data: rows.contributions });
  await tx.revision.createMany({ data: rows.revisions });
  await tx.revisionText.createMany({ data: rows.texts });
  await tx.revisionChoice.createMany({ data: rows.choices });
  await tx.passage.createMany({ data: rows.passages });
  await tx.placement.createMany({ data: rows.placements });
  await tx.segment.createMany({ data: rows.segments });
}
