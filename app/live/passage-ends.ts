/** One end of a passage, as the address of the comment page takes it: « b34.12 ». */
type End = { blockId: string; offset: number };

/**
 * The two ends of what is selected in the text of a fiche, or null when the selection is empty, leaves
 * the text, or holds no words. Offsets count UTF-16 units in the block's text, where a break is one.
 */
export function endsOf(selection: Selection | null): { start: End; end: End } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (selection.toString().trim() === "") return null;
  const range = selection.getRangeAt(0);
  const start = endAt(range.startContainer, range.startOffset);
  const end = endAt(range.endContainer, range.endOffset);
  return start && end ? { start, end } : null;
}

/** A point of the page as an end, if it lies in a textblock of a fiche. */
function endAt(container: Node, offset: number): End | null {
  const element = container instanceof Element ? container : container.parentElement;
  const block = element?.closest<HTMLElement>(".fiche-block-text :is(p, h2, h3, h4)[id]");
  if (!block) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(container, offset);
  return { blockId: block.id, offset: lengthOf(before) };
}

/** Length of the block's text in a range: its words, and one for each break. */
function lengthOf(range: Range): number {
  const inside = range.cloneContents();
  return inside.textContent.length + inside.querySelectorAll("br").length;
}
