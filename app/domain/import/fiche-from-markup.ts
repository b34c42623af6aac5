import type { NodeJson } from "~/editor/node-json";
import { blocksOf, isHeading, rankOf } from "./blocks";
import type { Findings } from "./finding";
import { type Tag, tagsUnder, wordsOf } from "./markup";
import { isInHouseNotation } from "./read-notation";
import { Unreadable } from "./refusal";

/** Far beyond any fiche: what is larger is a whole book, which no screen would show. */
const mostCharacters = 600_000;
const deepest = 4;

/**
 * The text of a fiche from what a reader found, with what was not understood in `findings`. Every format comes through
 * here, so that each rule is written once. Throws Unreadable when there is nothing to read, or far too much.
 */
export function ficheFromMarkup(root: Tag, findings: Findings): NodeJson {
  if (wordsOf(root).length > mostCharacters) throw new Unreadable("too-long");
  const notes: NodeJson[] = [];
  const isInNotation = isInHouseNotation(root);
  const levels = isInNotation ? levelsAsWritten : levelsOf(root, findings);
  const blocks = blocksOf([root], { findings, levels, notes, isInNotation });
  if (blocks.length === 0) throw new Unreadable("no-text");
  return { type: "doc", content: [...blocks, ...notes] };
}

/** In the notation of a fiche a heading is what it is written as. */
const levelsAsWritten = new Map(
  [1, 2, 3, 4, 5, 6].map((rank) => [rank, Math.min(Math.max(rank, 2), deepest)]),
);

/**
 * Levels of headings: the ranks that the source uses, in order, become 2, 3, 4; deeper ones are 4. A single heading
 * above all others at the very beginning is the title of the document: the fiche has its own, so it has no level.
 */
function levelsOf(root: Tag, findings: Findings): Map<number, number> {
  const headings = [...tagsUnder(root)].filter((tag) => isHeading(tag) && wordsOf(tag).trim() !== "");
  const ranks = headings.map(rankOf);
  const used = [...new Set(ranks)].sort((one, other) => one - other);
  const [top] = used;
  const isTitle = used.length > 1 && ranks[0] === top && ranks.filter((rank) => rank === top).length === 1;
  const kept = isTitle ? used.slice(1) : used;
  const levels = new Map(kept.map((rank, index) => [rank, Math.min(index + 2, deepest)]));
  for (const heading of headings)
    if (kept.indexOf(rankOf(heading)) > deepest - 2) findings.note("levels", wordsOf(heading));
  return levels;
}
