import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import type { Actor, Person } from "../policy/actor";
import { type Contributed, maySupport, type NoSupport } from "../policy/contributing";
import type { Verdict } from "../policy/verdict";

/**
 * Gives one's support, or takes it back; `wanted` null turns it over. Pressing twice the same button changes
 * nothing more.
 */
export function supportContribution(
  platform: Platform,
  author: Person,
  reference: string,
  wanted: boolean | null,
): Promise<Verdict<NoSupport>> {
  return perform(platform, author, async ({ tx, now, record }) => {
    const contribution = await tx.contribution.findUnique({
      where: { reference },
      include: {
        contributor: { select: { accountId: true } },
        consultation: { include: { periods: true } },
      },
    });
    if (!contribution) throw new Failure("unknown", "contribution");
    const { consultation, contributor, id: contributionId } = contribution;
    const may = maySupport(author, { ...contribution, accountId: contributor.accountId }, consultation, now);
    if (!may.allowed) return may;
    const key = { contributionId, accountId: author.accountId };
    const isGiven = (await tx.support.count({ where: key })) > 0;
    const isWanted = wanted ?? !isGiven;
    if (isWanted === isGiven) return may;
    const change = isWanted
      ? await tx.support.createMany({ data: { ...key, supportedAt: now }, skipDuplicates: true })
      : await tx.support.deleteMany({ where: key });
    const fact = { consultationId: consultation.id, contributionId };
    if (change.count > 0) record({ type: isWanted ? "support.given" : "support.taken-back", ...fact });
    return may;
  });
}

/** Whether a reader supports a contribution, and may say so or take it back now. */
export async function readSupport(platform: Platform, reader: Actor, reference: string) {
  const contribution = await platform.db.contribution.findUnique({
    where: { reference },
    include: {
      contributor: { select: { accountId: true } },
      consultation: { include: { periods: true } },
    },
  });
  if (!contribution) return { supported: false, offered: false };
  const { accountId } = contribution.contributor;
  const who: Contributed = { ...contribution, accountId };
  const { consultation } = contribution;
  const may = maySupport(reader, who, consultation, platform.clock());
  const offered = may.allowed || may.because === "sign-in";
  if (reader.kind !== "person") return { supported: false, offered };
  const key = { contributionId: contribution.id, accountId: reader.accountId };
  return { supported: (await platform.db.support.count({ where: key })) > 0, offered };
}
