/** One end of a passage, as the address of the comment page takes it: « b34.12 ». */
type End = { blockId: string; offset: number };

const textblocks = ".fiche-block-text :is(p, h2, h3, h4)[id]";

/**
 * The two ends of what is selected in the text of a fiche, or null when no words of it are. Offsets count
 * UTF-16 units in the block's text, where a break is one. What the selection holds around the text (a
 * triple click ends at the next block's beginning) is left out.
 */
export function endsOf(selection: Selection | null): { start: End; end: End } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = [...document.querySelectorAll<HTMLElement>(textblocks)]
    .filter((block) => range.intersectsNode(block))
    .map((block) => partOf(block, range))
    .filter(({ from, to }) => from < to);
  const first = parts.at(0);
  const last = parts.at(-1);
  if (!first || !last) return null;
  const start = { blockId: first.blockId, offset: first.from };
  return { start, end: { blockId: last.blockId, offset: last.to } };
}

/** The stretch of a block that a range holds. */
function partOf(block: HTMLElement, range: Range) {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return {
    blockId: block.id,
    from: block.contains(startContainer) ? lengthUpTo(block, startContainer, startOffset) : 0,
    to: block.contains(endContainer)
      ? lengthUpTo(block, endContainer, endOffset)
      : lengthUpTo(block, block, block.childNodes.length),
  };
}

/** Length of a block's text up to a point in it: its words, one for each break or call of a note; its label is no part of it. */
function lengthUpTo(block: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(container, offset);
  const inside = before.cloneContents();
  const atoms = inside.querySelectorAll("br, .note-call").length;
  for (const outside of inside.querySelectorAll(".block-label, .note-call")) outside.remove();
  return inside.textContent.length + atoms;
}
