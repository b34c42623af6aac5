import { type Consultation, phaseOf } from "../consultation/consultation";
import type { ModerationState } from "../moderation/standing";
import type { Actor } from "./actor";
import { isOwn } from "./owning";
import { isToCome, mayReadContributions, mayReadFiches } from "./reading";
import { allowed, refused, type Verdict } from "./verdict";

/** Why nobody, or not this one, may contribute now. */
export type NoContribution = "unknown" | "suspended" | "closed" | "sign-in";

/**
 * Who reads what is sent: everybody, by the rules of the consultation; or, before the opening, when only those invited
 * send anything, the staff of the consultation alone, for ever.
 */
export const terms = ["public", "preparatory"] as const;
export type Terms = (typeof terms)[number];

export const termsOf = (consultation: Consultation, now: Date): Terms =>
  isToCome(consultation, now) ? "preparatory" : "public";

/**
 * The date comes first: visitors should learn that it is over before being asked to sign in. Before the opening, whoever
 * is invited to read the fiches writes on them.
 */
export function mayWrite(actor: Actor, consultation: Consultation, now: Date): Verdict<NoContribution> {
  const phase = phaseOf(consultation, now);
  if (phase === "suspended") return refused("suspended");
  if (phase === "analysis" || phase === "results") return refused("closed");
  return mayReadFiches(actor, consultation, now).allowed ? allowed : refused("unknown");
}

/**
 * Whether a draft may begin, by what is said of writing there: what comes too late or during a suspension is kept for
 * its author.
 */
export function mayBegin(writing: Verdict<NoRevision>): Verdict {
  return writing.allowed || writing.because !== "unknown" ? allowed : refused("unknown");
}

/** Writing needs no account; sending does. */
export function mayContribute(actor: Actor, consultation: Consultation, now: Date): Verdict<NoContribution> {
  const writing = mayWrite(actor, consultation, now);
  if (!writing.allowed) return writing;
  return actor.kind === "person" ? allowed : refused("sign-in");
}

/** Nobody sends before having said who they are. */
export function maySendAs(name: string | null): Verdict<"nameless"> {
  return name === null || name === "" ? refused("nameless") : allowed;
}

/** What the rules need of a contribution. */
export type Contributed = {
  accountId: string | null;
  kind: "comment" | "amendment" | "opinion" | "answer" | "reply";
  moderation: ModerationState;
  withdrawnAt: Date | null;
  /** Came after closing and was not admitted. */
  late: boolean;
};

export type NoRevision = NoContribution | "withdrawn" | "moderated" | "prepared";

/**
 * By its author, until closing; until the opening when it was told in confidence, since nobody prepares the texts any more.
 * For others there is no such page: « unknown ».
 */
export function mayRevise(
  actor: Actor,
  contribution: Contributed,
  consultation: Consultation,
  now: Date,
): Verdict<NoRevision> {
  if (!isOwn(actor, contribution.accountId)) return refused("unknown");
  const contributing = mayContribute(actor, consultation, now);
  if (!contributing.allowed) return contributing;
  if (contribution.withdrawnAt) return refused("withdrawn");
  const isPreparatory = contribution.moderation === "preparatory";
  if (isPreparatory && termsOf(consultation, now) === "public") return refused("prepared");
  return contribution.moderation === "hidden" || contribution.moderation === "refused"
    ? refused("moderated")
    : allowed;
}

/** By its author, at any time, closing or not. */
export function mayWithdraw(actor: Actor, contribution: Contributed): Verdict<"unknown" | "withdrawn"> {
  if (!isOwn(actor, contribution.accountId)) return refused("unknown");
  return contribution.withdrawnAt ? refused("withdrawn") : allowed;
}

/** A reply answers what the public reads, on one level. */
export function mayReply(
  actor: Actor,
  parent: Contributed,
  consultation: Consultation,
  now: Date,
): Verdict<NoContribution> {
  const { moderation, withdrawnAt, kind, late } = parent;
  const isPublic = moderation === "visible" && withdrawnAt === null && kind !== "reply" && !late;
  if (!isPublic || !mayReadContributions(actor, consultation, now).allowed) return refused("unknown");
  return mayWrite(actor, consultation, now);
}

export type NoSupport = NoContribution | "own";

/** One does not support oneself. */
export function maySupport(
  actor: Actor,
  contribution: Contributed,
  consultation: Consultation,
  now: Date,
): Verdict<NoSupport> {
  const replying = mayReply(actor, contribution, consultation, now);
  if (!replying.allowed) return replying;
  const contributing = mayContribute(actor, consultation, now);
  if (!contributing.allowed) return contributing;
  return isOwn(actor, contribution.accountId) ? refused("own") : allowed;
}
