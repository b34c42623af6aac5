import type { Node } from "@tiptap/pm/model";

/**
 * What Markdown has no sign for, as a fiche is written in it: `{1°}` at the beginning of a block is its number in the source,
 * `{légende}` before a table its caption, `> [!ENCADRÉ]` begins a call-out, and a line `{{tableau 2 #3f9a}}` stands for the block of
 * the fiche whose id ends so, as it is. Nothing else is a number: what looks like one stays words.
 */
export const captionSign = "légende";
export const calloutSign = "[!ENCADRÉ]";

/** The first line of such a text, by which it is known wherever it comes back from. */
const notationLine =
  "<!-- concertation : gardez cette ligne, elle dit comment lire les accolades de ce texte -->";

const firstLine = /^\s*<!-- concertation :[^>]*-->/;
export const isInNotation = (text: string): boolean => firstLine.test(text);

/** The same text with the line that says how it is written. */
export const inNotation = (text: string): string =>
  isInNotation(text) ? text : `${notationLine}\n\n${text}`;

/** The number at the beginning of some words; `length` counts what goes with it, in UTF-16 units. Null: none is written. */
export function bracedLabelOf(text: string): { label: string; length: number } | null {
  const [found, label] = /^\{([^{}]*)\} ?/.exec(text) ?? [];
  return found === undefined || label === undefined ? null : { label, length: found.length };
}

const kindWords: Record<string, string> = {
  ...{ question: "question", table: "tableau", note: "note", callout: "encadré", blockquote: "citation" },
  ...{ bulletList: "liste", orderedList: "liste", heading: "titre" },
};

/** What a block that is set apart is called: « tableau ». */
export const kindWordOf = ({ type }: Node): string => kindWords[type.name] ?? "paragraphe";

/** The line that stands for a block; `rank` is for people, `mark` ends the id of no other block that a line stands for. */
export const placeLine = (kind: string, rank: number, mark: string): string =>
  `{{${kind} ${String(rank)} #${mark}}}`;

/** The end of the id of the block that a line stands for; null when it is no such line. */
export const markIn = (line: string): string | null =>
  /^\{\{[^{}#]*#([\w-]+)\}\}$/.exec(line.trim())?.[1] ?? null;
