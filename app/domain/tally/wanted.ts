import type { Channel, Kind, Position } from "../contribution/contribution";
import type { AccountedStanding } from "./board";
import type { Basis } from "./mark";

/** Which contributions a board is about; an absent wish is no wish. Days are of Paris, both included. */
export type Wanted = {
  from?: string | undefined;
  until?: string | undefined;
  kind?: Kind | undefined;
  /** Key of an organisation type, or `particulier` for people in their own name. */
  organisationType?: string | undefined;
};

/** What a list shows: exactly the contributions that one number of the board counts. */
export type Listed = Wanted & {
  fiche?: string | undefined;
  theme?: string | undefined;
  position?: Position | undefined;
  standing?: AccountedStanding | undefined;
  hour?: number | undefined;
  organisationId?: string | undefined;
  questionId?: string | undefined;
  optionId?: string | undefined;
  block?: { versionId: string; blockId: string } | undefined;
  channel?: Channel | undefined;
  /** With a report that nobody has examined yet. */
  reported?: true | undefined;
};

export const isNarrowed = (wanted: Listed): boolean =>
  Object.values<unknown>(wanted).some((wish) => wish !== undefined);

/** What a number may count; a sending has no list of its own. */
export const countable = ["contributions", "contributors", "organisations"] as const;
export type Countable = (typeof countable)[number];

/** A list: whom or what, on which basis, among which contributions. */
export type ListAsked = { of: Countable; basis: Basis; listed: Listed };

/** The contributions of a list among those that are wanted; null when the two exclude each other. */
export function within(wanted: Wanted, listed: Listed): Listed | null {
  const excluded =
    differ(wanted.kind, listed.kind) || differ(wanted.organisationType, listed.organisationType);
  return excluded ? null : { ...wanted, ...listed };
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
