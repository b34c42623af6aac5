import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { fingerprintOf } from "../fiche/fingerprint.server";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { isLongEnough, type LegalFrame } from "./consultation";
import { findTaken, type HeldSetting, holdAddresses, holdSetting } from "./hold-setting.server";
import { findPeriodInForce } from "./period";
import { mayChangeAddress, mayChangeLegalFrame, mayChangePrefix, textSettings } from "./setting";

/** What a consultation says of itself. What is absent is null. */
export type Identity = {
  title: string;
  shortTitle: string;
  slug: string;
  referencePrefix: string;
  presentation: string;
  organiser: string;
  decisionAtStake: string;
  explanatoryNotice: string | null;
  legalFrame: LegalFrame;
  legalFrameNote: string | null;
  /** A day (« 2026-05-12 »). */
  resultsDueOn: string | null;
  followUp: string | null;
};

export type NoIdentity =
  "stale" | "announced" | "referenced" | "opened" | "too-short" | "taken-slug" | "taken-prefix";

const isoDay = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

export function identityOf(held: Omit<Identity, "resultsDueOn"> & { resultsDueOn: Date | null }): Identity {
  const { title, shortTitle, slug, referencePrefix, presentation, organiser, decisionAtStake } = held;
  const { explanatoryNotice, legalFrame, legalFrameNote, followUp } = held;
  return {
    ...{ title, shortTitle, slug, referencePrefix, presentation, organiser, decisionAtStake },
    ...{ explanatoryNotice, legalFrame, legalFrameNote, followUp },
    resultsDueOn: isoDay(held.resultsDueOn),
  };
}

/** Of what a form was filled with: a form filled with something else came too late. */
export const stampOfIdentity = (identity: Identity) => fingerprintOf(identity);

/**
 * Says what a consultation is. `stamp` is that of the identity which the editor saw: when somebody else changed it
 * meanwhile, nothing is written.
 */
export function describeConsultation(
  platform: Platform,
  author: Author,
  consultationId: string,
  { stamp, identity }: { stamp: string; identity: Identity },
): Promise<Verdict<NoIdentity>> {
  return perform(platform, author, async (act) => {
    const held = await holdSetting(act, author, consultationId);
    const before = identityOf(held);
    if (stampOfIdentity(before) !== stamp) return refused("stale");
    const may = await mayBecome(act, held, identity);
    if (!may.allowed) return may;
    const { resultsDueOn, ...said } = identity;
    const data = { ...said, resultsDueOn: resultsDueOn === null ? null : new Date(resultsDueOn) };
    await act.tx.consultation.update({ where: { id: consultationId }, data });
    recordChanges(act, consultationId, before, identity);
    return allowed;
  });
}

/** Only what would change is asked for. */
async function mayBecome(act: Act, held: HeldSetting, after: Identity): Promise<Verdict<NoIdentity>> {
  const { tx, now } = act;
  const isNewAddress = held.slug !== after.slug;
  const isNewPrefix = held.referencePrefix !== after.referencePrefix;
  if (isNewAddress && !mayChangeAddress(held).allowed) return refused("announced");
  if (isNewPrefix) {
    const isReferenced = await tx.referenceCounter.count({ where: { consultationId: held.id } });
    const prefix = mayChangePrefix(held, isReferenced > 0);
    if (!prefix.allowed) return prefix;
  }
  const frame = mayTakeFrame(held, after.legalFrame, now);
  if (!frame.allowed || (!isNewAddress && !isNewPrefix)) return frame;
  await holdAddresses(act);
  const taken = await findTaken(tx, { ...after, id: held.id });
  return taken ? refused(taken) : allowed;
}

function mayTakeFrame(held: HeldSetting, legalFrame: LegalFrame, now: Date): Verdict<"opened" | "too-short"> {
  if (held.legalFrame === legalFrame) return allowed;
  const frame = mayChangeLegalFrame(held, now);
  if (!frame.allowed) return frame;
  const period = findPeriodInForce(held.periods, now);
  return period && !isLongEnough(legalFrame, period, held.timeZone) ? refused("too-short") : allowed;
}

function recordChanges({ record }: Act, consultationId: string, before: Identity, after: Identity): void {
  for (const field of textSettings)
    if (before[field] !== after[field]) record({ type: "text.changed", consultationId, field });
  for (const field of ["slug", "referencePrefix", "legalFrame", "resultsDueOn"] as const) {
    if (before[field] === after[field]) continue;
    record({
      type: "setting.changed",
      consultationId,
      field,
      ...{ before: before[field], after: after[field] },
    });
  }
}
