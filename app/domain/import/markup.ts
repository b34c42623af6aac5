/**
 * What every reader hands on, whatever the file: HTML’s names in lower case, and three of ours. `note-call`
 * (`target`, `label`) and `note` (`id`, `label`) are footnotes; `data-label` is the number that a block shows.
 */
export type Tag = { name: string; attributes: Record<string, string>; children: Piece[] };
export type Piece = Tag | string;

export const isTag = (piece: Piece): piece is Tag => typeof piece !== "string";

export function tag(name: string, attributes: Record<string, string> = {}, children: Piece[] = []): Tag {
  return { name, attributes, children };
}

/** All the words in a piece, as they follow each other. */
export function wordsOf(piece: Piece): string {
  return isTag(piece) ? piece.children.map(wordsOf).join("") : piece;
}

export const childTags = ({ children }: Tag): Tag[] => children.filter(isTag);

export const findChild = (parent: Tag | undefined, name: string): Tag | undefined =>
  parent && childTags(parent).find((child) => child.name === name);

/** Every tag under this one, in reading order. */
export function* tagsUnder(parent: Tag): Generator<Tag> {
  for (const child of childTags(parent)) {
    yield child;
    yield* tagsUnder(child);
  }
}
