import type { SeedContribution, SeedContributor, SeedFiche, SeedOrganisation, SeedReply } from "./shape";

export type SeedStep = {
  kind: "preparation" | "webinar" | "workshop" | "milestone" | "restitution" | "conference";
  title: string;
  precision: "month" | "day" | "minute";
  /** Wall-clock day or minute in the consultation's time zone. */
  starts: string;
  place?: string;
};

/** All that the loader plays back to make one consultation of the demonstration. */
export type SeedPlan = {
  slug: string;
  title: string;
  shortTitle: string;
  presentation: string;
  organiser: string;
  decisionAtStake: string;
  explanatoryNotice: string;
  referencePrefix: string;
  demonstration: string;
  /** Instants. `closes` is half-open: the last day's following midnight. */
  announces: Date;
  opens: Date;
  closes: Date;
  resultsDueOn: Date | null;
  charter: readonly string[];
  steps: readonly SeedStep[];
  themes: readonly { key: string; title: string }[];
  regulationTitle: string;
  fiches: readonly SeedFiche[];
  organisationTypes: readonly { key: string; label: string }[];
  organisations: readonly SeedOrganisation[];
  contributors: readonly SeedContributor[];
  /** Keys of contributors whose mandate nobody has verified. */
  unverified: readonly string[];
  contributions: readonly (SeedContribution & { fiche: number })[];
  replies: readonly SeedReply[];
  campaignTitle: string | null;
  /** The instant of an `at` of the seed. */
  instantAt: (at: string) => Date;
};
