import type { Database } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import { listPlaced, type Placed } from "../passage/list-placed.server";
import { publishedReplyWhere } from "../tally/published.server";
import { voiceOf } from "./contribution";

/** What is read of a contribution to show it: its current revision, its passages, who speaks, where. */
const shown = {
  organisationType: { select: { label: true, open: true } },
  contributor: { select: { declaredName: true, capacity: true, mandates: true } },
  fiche: { select: { slug: true, label: true, title: true } },
  sending: { select: { channel: true, admittedAt: true, admittedReason: true } },
  question: { select: { key: true, wording: true } },
  campaigns: { select: { campaign: { select: { title: true } } } },
  revisions: {
    include: {
      text: true,
      version: { select: { number: true } },
      choices: { include: { option: { select: { label: true } } } },
      passages: { orderBy: { order: "asc" } },
    },
  },
  _count: { select: { supports: true, replies: { where: publishedReplyWhere } } },
} as const;

/** Cards in the order of `ids`. Whoever calls has made sure that its reader may see them. */
export async function readCards(db: Database, ids: readonly string[]) {
  const found = await db.contribution.findMany({ where: { id: { in: [...ids] } }, include: shown });
  const byId = new Map(found.map((one) => [one.id, one]));
  const placed = await listPlaced(db, found.flatMap(passageIdsOf));
  return ids.flatMap((id) => {
    const contribution = byId.get(id);
    return contribution ? [cardOf(contribution, placed)] : [];
  });
}

export type Card = Awaited<ReturnType<typeof readCards>>[number];

type Found = Prisma.ContributionGetPayload<{ include: typeof shown }>;

const currentOf = ({ revisions, currentNumber }: Found) =>
  revisions.find(({ number }) => number === currentNumber);
const passageIdsOf = (contribution: Found) => currentOf(contribution)?.passages.map(({ id }) => id) ?? [];

function cardOf(contribution: Found, placed: ReadonlyMap<string, Placed>) {
  const { id, reference, kind, submittedAt, fiche, question, currentNumber } = contribution;
  const current = currentOf(contribution);
  return {
    ...{ id, reference, kind, submittedAt, fiche, question },
    position: current?.position ?? "none",
    language: current?.language ?? "fr",
    versionNumber: current?.version.number ?? 1,
    html: current?.text?.html ?? "",
    plain: current?.text?.plain ?? "",
    proposal: current?.text?.proposal ?? [],
    passages: (current?.passages ?? []).map(({ id: passageId, quote, before, after, startBlockId }) => ({
      ...{ quote, before, after, startBlockId },
      /** Where it is in the latest version; null when it was written on that one. */
      placed: placed.get(passageId) ?? null,
    })),
    choices: (current?.choices ?? []).map(({ option }) => option.label),
    editedAt: currentNumber > 1 ? (current?.submittedAt ?? null) : null,
    edits: currentNumber - 1,
    voice: voiceOf(contribution),
    mandate: mandateOf(contribution),
    supports: contribution._count.supports,
    replies: contribution._count.replies,
    campaign: contribution.campaigns[0]?.campaign.title ?? null,
    channel: contribution.sending.channel,
    admitted: admissionOf(contribution.sending),
  };
}

/** Why what came after closing counts all the same: it is public. */
function admissionOf({ admittedAt, admittedReason }: Found["sending"]) {
  return admittedAt === null ? null : { at: admittedAt, reason: admittedReason ?? "" };
}

function mandateOf({ organisationId, contributor }: Found) {
  return contributor.mandates.find((mandate) => mandate.organisationId === organisationId)?.state ?? null;
}
