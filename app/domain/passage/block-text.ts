import type { Node } from "@tiptap/pm/model";

/** Stands for an inline atom (a note) in a block's text. */
export const atomCharacter = "\ufffc";

/**
 * The text of a textblock, in which passages count their UTF-16 offsets: a break is a line feed, an
 * inline atom U+FFFC. NFC holds because texts are normalised when they are published.
 */
export function blockText(block: Node): string {
  return block.textBetween(0, block.content.size, "", (leaf) =>
    leaf.type.name === "hardBreak" ? "\n" : atomCharacter,
  );
}
