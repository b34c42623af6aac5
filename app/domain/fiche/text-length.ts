import type { Node } from "@tiptap/pm/model";

/** Longest text of a fiche, in words: a hundred times what a sheet should be, and what a browser still edits with ease. */
export const longestText = 50_000;

export const isTooLong = (text: Node): boolean => countWords(text) > longestText;

function countWords(text: Node): number {
  const words = text.textBetween(0, text.content.size, " ", " ");
  return words.match(/\S+/g)?.length ?? 0;
}
