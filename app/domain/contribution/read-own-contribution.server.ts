import type { Platform } from "~/platform.server";
import { readWhereOneSent } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayRevise } from "../policy/contributing";
import { isOwn } from "../policy/owning";

/** What its author alone is told of a contribution: its receipt, what came with it, what they may do. */
export async function readOwnContribution(platform: Platform, reader: Actor, reference: string) {
  const contribution = await platform.db.contribution.findUnique({
    where: { reference },
    include: {
      contributor: { select: { accountId: true } },
      consultation: { select: { slug: true } },
      sending: {
        select: { contributions: { select: { reference: true }, orderBy: { number: "asc" } } },
      },
      revisions: { orderBy: { number: "desc" }, take: 1, include: { text: { select: { salt: true } } } },
    },
  });
  const revision = contribution?.revisions[0];
  if (!contribution || !revision || !isOwn(reader, contribution.contributor.accountId)) {
    throw new Failure("unknown", "contribution");
  }
  const consultation = await readWhereOneSent(platform, reader, contribution.consultation.slug);
  const { accountId } = contribution.contributor;
  const { number, hash, submittedAt, text } = revision;
  return {
    ...{ reference, consultation, isWithdrawn: contribution.withdrawnAt !== null },
    isPending: contribution.moderation === "pending",
    isPreparatory: contribution.moderation === "preparatory",
    receipt: { number, hash, submittedAt, salt: text?.salt ?? null },
    together: contribution.sending.contributions.map((one) => one.reference),
    may: { revise: mayRevise(reader, { ...contribution, accountId }, consultation, consultation.now) },
  };
}

export type OwnContribution = Awaited<ReturnType<typeof readOwnContribution>>;
