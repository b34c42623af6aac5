import { isTag, type Piece, type Tag, tag } from "./markup";

/**
 * Gives a table the caption that stands just before or just after it: word processors write it as a paragraph.
 * Changes the tree.
 */
export function captionTables(parent: Tag): void {
  const children = parent.children.filter((child) => isTag(child) || child.trim() !== "");
  const taken = new Set<Piece>();
  for (const [index, table] of children.entries()) {
    if (!isTag(table)) continue;
    captionTables(table);
    const beside = [children[index - 1], children[index + 1]];
    const caption = table.name === "table" ? beside.find((one) => isCaption(one, taken)) : undefined;
    if (caption === undefined || !isTag(caption)) continue;
    taken.add(caption);
    table.children.unshift(tag("caption", {}, caption.children));
  }
  if (taken.size > 0) parent.children = children.filter((child) => !taken.has(child));
}

const isCaption = (one: Piece | undefined, taken: ReadonlySet<Piece>): boolean =>
  one !== undefined &&
  isTag(one) &&
  one.name === "p" &&
  one.attributes.class === "caption" &&
  !taken.has(one);
