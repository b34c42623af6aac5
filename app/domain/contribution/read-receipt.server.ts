import type { Database } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import { nodeJson } from "~/editor/node-json";
import { canonicalJson } from "~/lib/canonical-json";

const whole = {
  consultation: { select: { title: true, demonstration: true } },
  contributions: {
    orderBy: { number: "asc" },
    include: {
      fiche: { select: { label: true, title: true } },
      question: { select: { wording: true } },
      contributor: { select: { account: { select: { email: true } } } },
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        include: {
          text: true,
          version: { select: { number: true, hash: true } },
          choices: { include: { option: { select: { id: true, label: true } } } },
          passages: { orderBy: { order: "asc" } },
        },
      },
    },
  },
} as const;

/**
 * What a receipt says of a sending, from what stands now: a contribution that was withdrawn, hidden, refused or
 * erased meanwhile is not in it. Null when nothing is left, or nobody to write to.
 */
export async function readReceipt(db: Database, sendingId: string) {
  const sending = await db.sending.findUnique({ where: { id: sendingId }, include: whole });
  const [first] = sending?.contributions ?? [];
  const [version] = first?.revisions ?? [];
  const to = first?.contributor.account?.email;
  if (!sending || !first || !version || !to) return null;
  const parts = sending.contributions.flatMap(partOf);
  if (parts.length === 0) return null;
  const { title, demonstration } = sending.consultation;
  const fiche = `${first.fiche.label}, ${first.fiche.title}`;
  return { to, consultation: title, demonstration, fiche, version: version.version.number, parts };
}

type Sent = Prisma.SendingGetPayload<{ include: typeof whole }>["contributions"][number];

function partOf(contribution: Sent) {
  const { reference, kind, question, moderation, withdrawnAt } = contribution;
  const [revision] = contribution.revisions;
  const isGone = withdrawnAt !== null || moderation === "hidden" || moderation === "refused";
  if (isGone || !revision?.text) return [];
  const { position, language, submittedAt, number, hash, text, version, passages, choices } = revision;
  const { plain, proposal, salt } = text;
  const quotes = passages.map(({ quote }) => quote);
  const form = canonicalJson({
    ...{ reference, revision: number, versionHash: version.hash, kind, position, language },
    ...{ body: nodeJson.parse(text.body), proposal, passages: quotes },
    choices: choices.map(({ option }) => option.id),
  });
  return [
    {
      ...{ reference, kind, position, language, submittedAt, plain, salt, hash, form, revision: number },
      quote: quotes[0] ?? null,
      question: question?.wording ?? null,
      choices: choices.map(({ option }) => option.label),
      proposal: kind === "amendment" ? proposal.join("\n") : null,
      isPending: moderation === "pending",
      isPreparatory: moderation === "preparatory",
    },
  ];
}
