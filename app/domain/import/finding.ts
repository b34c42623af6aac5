import { z } from "zod";

/** The closed list of what a file may hold that a fiche does not, or that was read in a way worth saying. */
export const findingCodes = [
  "tracked-changes",
  "struck",
  "hidden",
  "comments",
  "images",
  "text-boxes",
  "equations",
  "embedded",
  "scripts",
  "macros",
  "contents",
  "margins",
  "cross-references",
  "dead-links",
  "title",
  "levels",
  "broken-tables",
  "nested-tables",
  "unnamed-tables",
  "unknown-numbers",
  "encoding",
  "other-format",
  "questions",
  "removed-questions",
  "unknown-signs",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** How often, and the first words of some: they are shown to whoever imports, and go nowhere else. */
export const finding = z.object({
  code: z.enum(findingCodes),
  count: z.int().positive(),
  excerpts: z.array(z.string()),
});
export type Finding = z.infer<typeof finding>;

export const mostExcerpts = 3;
const longestExcerpt = 90;

export type Findings = {
  /** Notes one more of these; an excerpt without words is not kept. */
  note: (code: FindingCode, excerpt?: string) => void;
  list: () => Finding[];
};

/** Gathers what was not understood while a file is read. */
export function openFindings(): Findings {
  const found = new Map<FindingCode, Finding>();
  return {
    note: (code, excerpt = "") => {
      const entry = found.get(code) ?? { code, count: 0, excerpts: [] };
      entry.count += 1;
      const words = shorten(excerpt);
      if (words !== "" && entry.excerpts.length < mostExcerpts) entry.excerpts.push(words);
      found.set(code, entry);
    },
    list: () => findingCodes.flatMap((code) => found.get(code) ?? []),
  };
}

/** The first words of a text, on one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longestExcerpt) return line;
  return `${line.slice(0, longestExcerpt).replace(/\s+\S*$/, "")}…`.toWellFormed();
}
