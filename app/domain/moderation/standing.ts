/**
 * Where moderation put a contribution. What an invited institution sends before the opening is `preparatory`, and stays
 * so: told in confidence, it is never « visible », which is all that the public ever reads.
 */
export const moderationStates = ["pending", "visible", "hidden", "refused", "preparatory"] as const;
export type ModerationState = (typeof moderationStates)[number];

/** What has become of a contribution, for its author and for staff: withdrawing comes before all else. */
export const standings = [...moderationStates, "withdrawn"] as const;
export type Standing = (typeof standings)[number];

export type Moderated = { moderation: ModerationState; withdrawnAt: Date | null };

export function standingOf({ moderation, withdrawnAt }: Moderated): Standing {
  return withdrawnAt === null ? moderation : "withdrawn";
}

/** What a moderator may do, and what it makes of the contribution. */
export const moderationActs = ["approve", "refuse", "hide", "restore"] as const;
export type ModerationAct = (typeof moderationActs)[number];

export const outcomeOf: Record<ModerationAct, ModerationState> = {
  approve: "visible",
  refuse: "refused",
  hide: "hidden",
  restore: "visible",
};

/** Taking away needs a ground of the closed list; giving back does not. */
export function takesAway(act: ModerationAct): boolean {
  return act === "hide" || act === "refuse";
}

/**
 * What may be decided of a contribution as it stands. A refusal that was contested with success ends as an
 * approval; what its author withdrew is nobody's to decide, nor what was told in confidence.
 */
const actsOn: Record<Standing, readonly ModerationAct[]> = {
  pending: ["approve", "refuse"],
  visible: ["hide"],
  hidden: ["restore"],
  refused: ["approve"],
  preparatory: [],
  withdrawn: [],
};

export function actsFor(contribution: Moderated): readonly ModerationAct[] {
  return actsOn[standingOf(contribution)];
}
