import {
  recordSendings,
  type Sending,
  type SentContribution,
} from "~/domain/contribution/record-sendings.server";
import { locateQuote } from "~/domain/passage/passage";
import { perform } from "~/domain/act.server";
import { system } from "~/domain/policy/actor";
import { counting } from "~/domain/tally/keep-count.server";
import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { blocksOf, type HeldFiche, holdContributor } from "./stage";
import { words } from "./fiche-text";

export type ModerationState = "pending" | "visible" | "hidden" | "refused" | "withdrawn";

/** What somebody wrote on a fiche: an opinion in French, without a position, unless told otherwise. */
export function aSent(
  fiche: HeldFiche,
  text: string,
  told: Partial<SentContribution> = {},
): SentContribution {
  return {
    ...{ kind: "opinion", ficheId: fiche.id, versionId: fiche.versionId, questionId: null, parentId: null },
    ...{ position: "none", language: "fr", proposal: [], passages: [], optionIds: [] },
    body: { type: "doc", content: [{ type: "paragraph", content: [words(text)] }] },
    ...told,
  };
}

/** One act of sending, received now, by somebody new in their own name unless told otherwise. */
export async function aSending(
  platform: Platform,
  contributions: SentContribution[],
  told: Partial<Sending> & { consultationId: string },
): Promise<Sending> {
  return {
    ...{ draftKey: platform.newId(), channel: "online", receivedAt: platform.clock(), charterId: null },
    contributorId: told.contributorId ?? (await holdContributor(platform)),
    ...{ named: false, organisation: null, contributions },
    ...told,
  };
}

/** Records one contribution in a sending of its own. */
export async function send(
  platform: Platform,
  fiche: HeldFiche,
  sent: SentContribution,
  told: Partial<Sending> = {},
) {
  const sending = await aSending(platform, [sent], { consultationId: fiche.consultationId, ...told });
  const [recorded] = await recordSendings(platform, system, fiche.consultationId, [sending]);
  const contribution = recorded?.[0];
  if (!contribution) throw new Error("nothing was recorded");
  return { ...contribution, contributorId: sending.contributorId };
}

/** The place of words in the text of a fiche. */
export async function passageOn({ db }: Platform, { versionId }: HeldFiche, quote: string) {
  const passage = locateQuote(await blocksOf(db, versionId), quote);
  if (!passage) throw new Error(`the fiche does not hold « ${quote} »`);
  return { start: passage.start, end: passage.end };
}

/** Puts a contribution where moderators, or its author, would. */
export async function bringTo(platform: Platform, id: string, state: ModerationState) {
  const data =
    state === "withdrawn"
      ? { moderation: "visible" as const, withdrawnAt: platform.clock() }
      : { moderation: state, withdrawnAt: null };
  await changeCounted(platform, id, data);
}

/** Changes a contribution as no screen would, and what is counted of it. */
export function changeCounted(platform: Platform, id: string, data: Prisma.ContributionUncheckedUpdateInput) {
  return perform(platform, system, (act) =>
    counting(act, [id], () => act.tx.contribution.update({ where: { id }, data })),
  );
}
