import { daysLater } from "~/lib/zoned-time";
import { findPeriodInForce, isSuspended, type Period } from "./period";

export const visibilities = ["at_once", "after_moderation", "at_closing", "never"] as const;
export type Visibility = (typeof visibilities)[number];

export const legalFrames = ["none", "replaces_mandatory", "other"] as const;
export type LegalFrame = (typeof legalFrames)[number];

/** One run. What its rules need; the rest of what is held about it is read where it is shown. */
export type Consultation = {
  visibility: Visibility;
  preparationOpensAt: Date | null;
  announcedAt: Date | null;
  resultsPublishedAt: Date | null;
  periods: readonly Period[];
  /** Whether its reader was invited to prepare it. */
  isInvited?: boolean;
};

export const phases = [
  "draft",
  "preparation",
  "announced",
  "open",
  "suspended",
  "analysis",
  "results",
] as const;

export type Phase = (typeof phases)[number];

/** Follows from the dates and from two explicit acts (announce, publish results); never stored. */
export function phaseOf(consultation: Consultation, now: Date): Phase {
  const { announcedAt, preparationOpensAt, resultsPublishedAt, periods } = consultation;
  if (!announcedAt || now < announcedAt) return isPast(preparationOpensAt, now) ? "preparation" : "draft";
  if (isSuspended(periods, now)) return "suspended";
  const period = findPeriodInForce(periods, now);
  if (!period || now < period.opensAt) return "announced";
  if (now < period.closesAt) return "open";
  return isPast(resultsPublishedAt, now) ? "results" : "analysis";
}

function isPast(date: Date | null, now: Date): boolean {
  return date !== null && date <= now;
}

/** Where inviting institutions to prepare a consultation stands. */
export type Inviting = "waiting" | "preparing" | "announced" | "opened";

/** Nobody is invited once it is announced; who was reads its fiches until it opens. */
export function invitingIn(phase: Phase): Inviting {
  if (phase === "draft") return "waiting";
  if (phase === "preparation") return "preparing";
  return phase === "announced" ? "announced" : "opened";
}

/**
 * Fewest days that an open consultation replacing a mandatory one may last.
 * Source: code des relations entre le public et l’administration, article L. 132-1 and its decree.
 */
export const mandatoryDays = 15;

export function isLongEnough(
  legalFrame: LegalFrame,
  { opensAt, closesAt }: Pick<Period, "opensAt" | "closesAt">,
  timeZone: string,
): boolean {
  return legalFrame !== "replaces_mandatory" || closesAt >= daysLater(opensAt, mandatoryDays, timeZone);
}
