import { contributionSchema } from "~/editor/contribution-schema";
import { jsonOf } from "~/editor/node-json";
import type { Block } from "../fiche/block";
import { type Passage, segmentsBetween } from "../passage/passage";
import { drawContribution, plainText } from "./draw-contribution";
import { drawSalt, receiptHash } from "./receipt.server";
import type { Sending, SentContribution } from "./record-sendings.server";

export type NumberedContribution = Omit<SentContribution, "passages"> & {
  id: string;
  number: number;
  reference: string;
  moderation: "pending" | "visible" | "preparatory";
  blocks: readonly Block[];
  versionHash: string;
  passages: Passage[];
};

export type Received = {
  /** Of the sending. */
  id: string;
  sending: Sending;
  contributions: readonly NumberedContribution[];
  newId: () => string;
};

/** When a text was submitted, and as which revision of its contribution. */
type Stamp = { id: string; number: number; submittedAt: Date; newId: () => string };

/** The rows of a sending's contributions, table by table. */
export function rowsOf(received: Received) {
  const { sending, newId, contributions } = received;
  const written = contributions.map((contribution) => {
    const stamp = { id: newId(), number: 1, submittedAt: sending.receivedAt, newId };
    return revisionRowsOf(contribution, stamp);
  });
  return {
    contributions: contributions.map((contribution) => contributionRow(received, contribution)),
    revisions: written,
    hashes: written.map(({ revision: { contributionId, hash } }, index) => ({
      ...{ consultationId: sending.consultationId, contributionId, hash },
      after: sending.entered?.late ? ("late" as const) : (contributions[index]?.moderation ?? null),
    })),
  };
}

/** The rows of revisions by table, parents first. */
export function tablesOf(revisions: readonly RevisionRows[]) {
  const passages = revisions.flatMap((rows) => rows.passages);
  return [
    ["revision", revisions.map(({ revision }) => revision)],
    ["revision_text", revisions.map(({ text }) => text)],
    ["revision_choice", revisions.flatMap(({ choices }) => choices)],
    ["passage", passages.map(({ passage }) => passage)],
    ["placement", passages.map(({ placement }) => placement)],
    ["segment", passages.flatMap(({ segments }) => segments)],
  ] as const;
}

/** The passages among them. */
export const passagesOf = (revisions: readonly RevisionRows[]) =>
  revisions.flatMap(({ passages }) => passages.map(({ passage }) => passage));

type RevisionRows = ReturnType<typeof revisionRowsOf>;

/** One revision of a contribution with all that belongs to it. */
export function revisionRowsOf(contribution: NumberedContribution, stamp: Stamp) {
  const salt = drawSalt();
  return {
    revision: revisionRow(stamp, salt, contribution),
    text: textRow(stamp.id, salt, contribution),
    choices: contribution.optionIds.map((optionId) => ({ revisionId: stamp.id, optionId })),
    passages: contribution.passages.map((passage, order) =>
      passageRows(stamp.newId(), stamp.id, order, passage, contribution),
    ),
  };
}

function contributionRow({ id: sendingId, sending }: Received, contribution: NumberedContribution) {
  const { id, ficheId, kind, questionId, parentId, number, reference, moderation } = contribution;
  const { organisation } = sending;
  return {
    ...{ id, ficheId, kind, questionId, parentId, number, reference, moderation, sendingId },
    consultationId: sending.consultationId,
    contributorId: sending.contributorId,
    named: sending.named,
    organisationId: organisation?.id ?? null,
    organisationName: organisation?.name ?? null,
    organisationTypeId: organisation?.typeId ?? null,
    organisationTypeNote: organisation?.typeNote ?? null,
    submittedAt: sending.receivedAt,
    late: sending.entered?.late ?? false,
  };
}

function revisionRow({ id, number, submittedAt }: Stamp, salt: string, contribution: NumberedContribution) {
  const { reference, versionHash, kind, position, language, body, proposal } = contribution;
  const passages = contribution.passages.map(({ quote }) => quote);
  const choices = contribution.optionIds;
  const form = { reference, versionHash, kind, position, language, body, proposal, passages, choices };
  const hash = receiptHash(salt, { ...form, revision: number });
  const { id: contributionId, versionId } = contribution;
  return { id, contributionId, number, versionId, position, language, hash, submittedAt };
}

function textRow(revisionId: string, salt: string, { body, proposal }: NumberedContribution) {
  const text = contributionSchema.nodeFromJSON(body);
  text.check();
  return {
    ...{ revisionId, salt, proposal },
    body: jsonOf(text),
    html: drawContribution(text),
    plain: plainText(text),
  };
}

function passageRows(
  id: string,
  revisionId: string,
  order: number,
  { start, end, quote, before, after }: Passage,
  { versionId, blocks }: NumberedContribution,
) {
  const ends = {
    startBlockId: start.blockId,
    startOffset: start.offset,
    endBlockId: end.blockId,
    endOffset: end.offset,
  };
  return {
    passage: { id, revisionId, versionId, order, ...ends, quote, before, after },
    placement: { passageId: id, versionId, state: "exact" as const, score: 1, method: "original" },
    segments: segmentsBetween(blocks, start, end).map(({ blockId, from, to }) => ({
      ...{ passageId: id, versionId, blockId },
      fromOffset: from,
      toOffset: to,
    })),
  };
}
