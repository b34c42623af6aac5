import type { WrittenStep } from "../../../app/domain/consultation/keep-steps.server";
import type { LegalFrame } from "../../../app/domain/consultation/consultation";

/** A text of paragraphs, under a theme or none. */
export type OtherFiche = {
  label: string;
  number: string | null;
  slug: string;
  title: string;
  theme: string | null;
  paragraphs: readonly string[];
};

/** A consultation of the demonstration that is set as an editor would set it. Days are those of Paris. */
export type OtherPlan = {
  slug: string;
  title: string;
  shortTitle: string;
  referencePrefix: string;
  demonstration: string;
  presentation: string;
  organiser: string;
  decisionAtStake: string;
  explanatoryNotice: string | null;
  legalFrame: LegalFrame;
  legalFrameNote: string | null;
  resultsDueOn: string | null;
  followUp: string | null;
  charter: readonly string[];
  types: readonly string[];
  steps: readonly WrittenStep[];
  themes: readonly string[];
  fiches: readonly OtherFiche[];
  preparationOn: string | null;
  opensOn: string;
  closesOn: string;
  /** When its editors set it. */
  setAt: Date;
  /** Null while it is prepared. */
  announcesAt: Date | null;
  invited: readonly { institution: string; email: string }[];
};
