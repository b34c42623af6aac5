import type { EnteredChannel } from "../../app/domain/entry/envelope";
import type { Ground } from "../../app/domain/moderation/ground";

/**
 * How the demonstration is written down: fiches as structured texts, contributions as what people said
 * of words they quote. The loader gives ids, finds each quoted passage in its version, and fails when
 * one is not there.
 */

/** A paragraph, a list, or a quotation of the regulation. Plain text; typography is already French. */
export type SeedBlock =
  string | { list: readonly string[]; ordered?: true } | { quote: string; source: string };

export type SeedScenario = { key: "A" | "B" | "C"; title: string; blocks: readonly SeedBlock[] };

export type SeedTable = { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] };

/** `key` never changes from one version to the next: answers hold on to it. */
export type SeedQuestion =
  | {
      key: string;
      type: "choice";
      wording: string;
      options: readonly { key: string; label: string }[];
    }
  | { key: string; type: "scale"; wording: string; low: string; high: string }
  | { key: string; type: "text"; wording: string };

export type SeedFiche = {
  number: number;
  /** Ends the address: `/fiches/9-redevances`. Lower case, no accents. */
  slug: string;
  title: string;
  theme: string;
  /** Articles of Regulation (EU) 2025/327 that the fiche is about. */
  articles: readonly string[];
  inBrief: {
    /** Five plain sentences of at most 20 words each. */
    sentences: readonly [string, string, string, string, string];
    /** The one thing that is asked of the reader. */
    asked: string;
  };
  context: readonly SeedBlock[];
  regulation: readonly SeedBlock[];
  stakes: readonly SeedBlock[];
  scenarios: readonly SeedScenario[];
  impacts: { introduction: string; table: SeedTable };
  questions: readonly SeedQuestion[];
};

/** `until`: last words, when the passage goes on into a later paragraph. */
export type SeedPassage = { quote: string; until?: string };

type SeedContributionBase = {
  /** Unique over the whole consultation; replies name it. */
  key?: string;
  /** Key of the contributor, see contributors.ts. */
  by: string;
  /** Paris time, minute precise: "2025-05-12T10:04". */
  at: string;
  position: "favourable" | "reserved" | "opposed" | "question" | "none";
  /** Paragraphs. */
  body: readonly string[];
  /** BCP 47; French when absent. */
  lang?: string;
  /** Belongs to the marked campaign: near-identical wording by several authors. */
  campaign?: true;
  /** A natural person writing in their own name chose to be named. */
  named?: true;
};

export type SeedContribution = SeedContributionBase &
  (
    | { kind: "comment"; passage: SeedPassage }
    | { kind: "amendment"; passage: SeedPassage; proposal: string }
    | { kind: "opinion" }
    /** `choice`: key of an option; `scale`: 1 to 5; text questions have neither. */
    | { kind: "answer"; question: string; choice?: string; scale?: 1 | 2 | 3 | 4 | 5 }
  );

/** One level, outside the number of contributions. */
export type SeedReply = { to: string; by: string; at: string; body: readonly string[] };

export type SeedContributor = {
  key: string;
  /** Ends with « (personne fictive) ». */
  name: string;
  capacity: string;
  /** Absent for somebody who writes in their own name. */
  organisation?: string;
};

/** `type`: key of an organisation type of the consultation. */
export type SeedOrganisation = { key: string; name: string; type: string; typeOther?: string };

/** What a reader, who is not named, said of a contribution. */
export type SeedReport = { on: string; at: string; ground: Ground; words: string };

/** What somebody without an account said otherwise than on the site: an opinion on a fiche, entered `at`. */
export type SeedLetter = {
  channel: EnteredChannel;
  receivedAt: string;
  at: string;
  original: string | null;
  /** Ends with « (personne fictive) ». */
  name: string;
  capacity: string | null;
  fiche: number;
  position: SeedContribution["position"];
  body: readonly string[];
};
