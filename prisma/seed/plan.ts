import type { StepKind } from "../../app/domain/consultation/calendar";
import type { LegalFrame } from "../../app/domain/consultation/consultation";
import type { Question } from "../../app/domain/fiche/question";
import type { Json } from "../../app/lib/canonical-json";
import { instantOf } from "../../app/lib/zoned-time";
import type {
  SeedContribution,
  SeedContributor,
  SeedLetter,
  SeedOrganisation,
  SeedReply,
  SeedReport,
} from "./shape";

/** `starts`, in the consultation's time zone: a month (« 2025-03 »), a day, or a minute (« 2025-05-12T18:30 »). */
export type SeedStep = { kind: StepKind; title: string; starts: string; place?: string };

/** A fiche with its text as ProseMirror JSON; `theme` is the key of one, or null. */
export type SeedSheet = {
  label: string;
  number: string | null;
  slug: string;
  title: string;
  theme: string | null;
  body: Json;
  questions: readonly Question[];
};

/** All that an editor sets of a consultation, page after page. Days are those of Paris. */
type SeedSetting = {
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
  /** Of organisations; « Autre organisme (préciser) », key "autre", stands beside them. */
  types: readonly { key?: string; label: string }[];
  steps: readonly SeedStep[];
  /** `key` is its part of the address. */
  themes: readonly { key: string; title: string }[];
  fiches: readonly SeedSheet[];
  preparationOn: string | null;
  opensOn: string;
  closesOn: string;
  /** When its editors set it, and published its fiches. */
  setAt: Date;
  publishesAt: Date;
  /** Null while it is prepared. */
  announcesAt: Date | null;
  invited: readonly { institution: string; email: string }[];
};

/** What people sent. Before the announcement it is told in confidence. */
type SeedVoices = {
  organisations: readonly SeedOrganisation[];
  contributors: readonly SeedContributor[];
  /** Keys of contributors whose mandate nobody has verified. */
  unverified: readonly string[];
  /** `fiche` is its place in the list, from 1. */
  contributions: readonly (SeedContribution & { fiche: number })[];
  replies: readonly SeedReply[];
  reports: readonly SeedReport[];
  letters: readonly SeedLetter[];
  campaignTitle: string | null;
  /** The instant of an `at` of the seed. */
  instantAt: (at: string) => Date;
};

/** All that the loader plays back to make one consultation of the demonstration. */
export type SeedPlan = SeedSetting & SeedVoices;

/** Of a consultation on which nobody has written. */
export const nobody: SeedVoices = {
  ...{ organisations: [], contributors: [], unverified: [], contributions: [], replies: [] },
  ...{ reports: [], letters: [], campaignTitle: null, instantAt: (at) => instantOf(at, "Europe/Paris") },
};
