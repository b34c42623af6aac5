/** What staff decide of a mandate: it is proved, or it is not theirs. */
export const mandateActs = ["verify", "detach"] as const;
export type MandateAct = (typeof mandateActs)[number];

export const mandateStates = ["declared", "verified", "contested", "ended"] as const;
export type MandateState = (typeof mandateStates)[number];

/** What may be decided of a mandate as it stands: one that ended is over, one that was verified is not verified twice. */
export function mandateActsFor(state: MandateState): MandateAct[] {
  if (state === "ended") return [];
  return state === "verified" ? ["detach"] : ["verify", "detach"];
}
