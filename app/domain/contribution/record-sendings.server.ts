import { sql } from "~/db/database.server";
import { insertTogether } from "~/db/insert-together.server";
import type { Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Block } from "../fiche/block";
import { type End, findPassage } from "../passage/passage";
import { laterThan, placeInLater } from "../passage/place-in-later.server";
import type { Author } from "../policy/actor";
import type { Terms } from "../policy/contributing";
import { countNew } from "../tally/keep-count.server";
import { type Kind, type Position, referenceOf } from "./contribution";
import { passagesOf, type Received, rowsOf, tablesOf } from "./contribution-rows.server";
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

/** By whom, where the original is kept, and whether it came after closing: then it is outside every total. */
export type Entered = { byId: string; original: string | null; late: boolean };

export type Sending = {
  consultationId: string;
  /** The idempotency key. */
  draftKey: string;
  channel: "online" | "email" | "post" | "workshop" | "telephone";
  receivedAt: Date;
  charterId: string | null;
  contributorId: string;
  named: boolean;
  /** Of what staff entered for somebody else; absent of what its author sent. */
  entered?: Entered | undefined;
  /** Who reads it: whoever the rules of the consultation let, unless told otherwise. */
  terms?: Terms;
  /** The body as at sending; null for somebody in their own name. */
  organisation: { id: string; name: string; typeId: string; typeNote: string | null } | null;
  contributions: SentContribution[];
};

/**
 * Records acts of sending of one consultation, in the order in which they were received: each contribution
 * with its reference, its first revision and the places of its passages. The caller has checked that they
 * may be sent.
 * @returns ids and references of the contributions of each sending, in order
 */
export async function recordSendings(
  platform: Platform,
  author: Author,
  consultationId: string,
  sendings: readonly Sending[],
) {
  const total = sendings.reduce((sum, { contributions }) => sum + contributions.length, 0);
  const numbers = await takeReferences(platform, consultationId, total);
  return perform(platform, author, async (act) => {
    await holdFiches(act, sendings);
    const where = { id: consultationId };
    const consultation = await act.tx.consultation.findUniqueOrThrow({ where });
    const versions = await readVersions(act, sendings);
    const recorded = await recordReceived(act, { consultation, versions }, sendings, numbers);
    return recorded.map(({ contributions }) => contributions);
  });
}

/** What sendings are recorded on, once read. */
export type Ground = {
  consultation: { referencePrefix: string; moderationMode: "before_publication" | "after_publication" };
  versions: ReadonlyMap<string, HeldVersion>;
};

/** The same inside an act that is under way, with references taken before it. */
export async function recordReceived(
  act: Act,
  { consultation, versions }: Ground,
  sendings: readonly Sending[],
  numbers: readonly number[],
) {
  let taken = 0;
  const received = sendings.map((sending): Received => {
    const moderation = firstState(consultation.moderationMode, sending.terms);
    const contributions = sending.contributions.map((contribution) => {
      const number = numbers[taken++] ?? 0;
      const reference = referenceOf(consultation.referencePrefix, number);
      const id = act.newId();
      const { receivedAt: submittedAt } = sending;
      const told = { id, number, reference, moderation, submittedAt };
      return { ...contribution, ...told, ...placeOf(versions, contribution) };
    });
    return { id: act.newId(), sending, contributions, newId: act.newId };
  });
  await storeSendings(act, received);
  return received.map(({ id, contributions }) => ({
    id,
    contributions: contributions.map(({ id: contributionId, reference }) => ({
      id: contributionId,
      reference,
    })),
  }));
}

/** Shared with other sendings, against a version published meanwhile. */
async function holdFiches({ tx }: Act, sendings: readonly Sending[]): Promise<void> {
  const ids = [
    ...new Set(sendings.flatMap(({ contributions }) => contributions.map(({ ficheId }) => ficheId))),
  ];
  await tx.$executeRaw`SELECT 1 FROM fiche WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR SHARE`;
}

export type HeldVersion = { id: string; hash: string; blocks: Block[] };

async function readVersions(
  { tx }: Act,
  sendings: readonly { contributions: readonly { versionId: string }[] }[],
): Promise<Map<string, HeldVersion>> {
  const ids = new Set(
    sendings.flatMap(({ contributions }) => contributions.map(({ versionId }) => versionId)),
  );
  const versions = await tx.version.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, hash: true, blocks: { orderBy: { order: "asc" } } },
  });
  return new Map(versions.map((version) => [version.id, version]));
}

/** A text with its version and its passages found in it, ready to be written as a revision. */
export async function placed<Text extends SentContribution>(act: Act, text: Text) {
  const versions = await readVersions(act, [{ contributions: [text] }]);
  return { ...text, ...placeOf(versions, text) };
}

/** The version that a contribution was written on, with its passages found in it. */
function placeOf(versions: ReadonlyMap<string, HeldVersion>, { versionId, passages }: SentContribution) {
  const version = versions.get(versionId);
  if (!version) throw new Failure("unknown", "version");
  const found = passages.map(({ start, end }) => {
    const passage = findPassage(version.blocks, start, end);
    if (!passage) throw new Failure("malformed", "passage");
    return passage;
  });
  return { blocks: version.blocks, versionHash: version.hash, passages: found };
}

async function storeSendings(act: Act, received: readonly Received[]): Promise<void> {
  const { tx, now, record } = act;
  const rows = received.map(rowsOf);
  const contributions = rows.flatMap((one) => one.contributions);
  const revisions = rows.flatMap((one) => one.revisions);
  const drafts = received.map(({ sending }) => sending.draftKey);
  const versionIds = revisions.map(({ revision }) => revision.versionId);
  const later = await insertTogether(
    tx,
    [
      ["sending", received.map((one) => sendingRow(one, now))],
      ["contribution", contributions],
      ...tablesOf(revisions),
    ],
    {
      change: sql`DELETE FROM draft WHERE id = ANY(${drafts}::uuid[])`, // sending a draft consumes it
      read: laterThan([...new Set(versionIds)]),
    },
  );
  await placeInLater(act, passagesOf(revisions), later);
  await countNew(
    { tx },
    contributions.map(({ id }) => id),
  );
  for (const submitted of rows.flatMap(({ hashes }) => hashes)) {
    record({ type: "contribution.submitted", ...submitted, before: null });
  }
}

function sendingRow({ id, sending }: Received, recordedAt: Date) {
  const { consultationId, draftKey, charterId, channel, receivedAt, entered } = sending;
  return {
    ...{ id, consultationId, draftKey, charterId, channel, receivedAt, recordedAt },
    ...{
      enteredById: entered?.byId ?? null,
      original: entered?.original ?? null,
      late: entered?.late ?? false,
    },
  };
}

/** What is told in confidence stays so. Where moderation comes first, a contribution waits; elsewhere it is seen at once. */
export function firstState(
  mode: "before_publication" | "after_publication",
  terms: Terms = "public",
): "pending" | "visible" | "preparatory" {
  if (terms === "preparatory") return "preparatory";
  return mode === "before_publication" ? "pending" : "visible";
}
