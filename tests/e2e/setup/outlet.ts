import type { CommentedPlace } from "./plant-versions";

/** What was planted, and where its traces would show. */
export type Planted = {
  consultation: string;
  fiche: string;
  /** Of every contribution that nobody but its author may read. */
  references: readonly string[];
  drafts: readonly string[];
  entries: readonly string[];
  sendings: readonly string[];
  /** A contribution that everybody reads, which some of the planted ones answer. */
  visible: string;
  /** The words of the first version that they are about, reworded in the second and gone from the third. */
  place: CommentedPlace;
  /** A word that stands in every planted text, to search for. */
  common: string;
};

export type Outlet = {
  /** Addresses to look at, as somebody would who guesses. */
  samples: (planted: Planted) => string[];
  /** Where contributions are shown, so that looking at it proves something. */
  shows?: true;
  /** Staff read here what the public does not, and why. */
  staff?: string;
  /** States whose words may stand here after all, and why. */
  mayHold?: { states: readonly string[]; why: string };
};

export const onFiche = (path: (slug: string, fiche: string) => string): Outlet => ({
  samples: ({ consultation, fiche }) => [path(consultation, fiche)],
});
