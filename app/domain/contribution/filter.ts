import type { Kind, Position } from "./contribution";

/** Where a page of a list ends: the next one begins after it. */
export type Cursor = { submittedAt: Date; id: string };

/** What a reader looks for among a consultation's contributions; an absent wish is no wish. */
export type Filter = {
  fiche?: string | undefined;
  theme?: string | undefined;
  kind?: Kind | undefined;
  position?: Position | undefined;
  /** Key of an organisation type, or `particulier` for people in their own name. */
  organisationType?: string | undefined;
  /** Id of a body. */
  organisationId?: string | undefined;
  language?: string | undefined;
  /** The question that was the first to ask this. */
  questionId?: string | undefined;
  words?: string | undefined;
};

export const particulier = "particulier";

/** Beyond this many, a filtered list says « plus de 1 000 » instead of counting on. */
export const countedExactly = 1000;
