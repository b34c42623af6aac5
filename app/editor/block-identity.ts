import type { Node } from "@tiptap/pm/model";
import type { Mapping } from "@tiptap/pm/transform";

/** What may be the id of a block, wherever it comes from. */
export const isBlockId = (id: unknown): id is string => typeof id === "string" && /^[\w-]{1,64}$/.test(id);

export const bearsId = (node: Node): boolean => "id" in node.attrs;

/** A block that is to have another id; of a copy, the number that its model has in its source goes as well. */
export type Renaming = { position: number; id: string; isCopy: boolean };

type Found = { node: Node; position: number };

/**
 * The blocks of `after` that need an id, and which. `mapping` leads from positions of `before`, whose ids are unique.
 *
 * - A block that only changed its kind (a paragraph made a heading) or what it stands in keeps its id.
 * - Of several with one id, it stays with the block that had it: of a block that was split with its first part, of a copy
 *   with its model. A part without words is no part: Enter at the start of a paragraph puts an empty one before it.
 * - All others are new.
 */
export function renamingsOf(before: Node, after: Node, mapping: Mapping, newId: () => string): Renaming[] {
  const holders = new Map<string, Found[]>();
  const nameless: Found[] = [];
  after.descendants((node, position) => {
    if (!bearsId(node)) return !node.isTextblock;
    const id: unknown = node.attrs.id;
    if (isBlockId(id)) holders.set(id, [...(holders.get(id) ?? []), { node, position }]);
    else nameless.push({ node, position });
    return !node.isTextblock;
  });
  const shared = [...holders].filter(([, found]) => found.length > 1);
  if (shared.length === 0 && nameless.length === 0) return [];
  const had = blocksById(before);
  const copies = shared.flatMap(([id, found]) => {
    const own = ownerOf(found, had.get(id), mapping);
    return found
      .filter((one) => one !== own)
      .map(({ position }) => ({ position, id: newId(), isCopy: true }));
  });
  const taken = new Set(holders.keys());
  const named = nameless.map((found) => {
    const id = formerId(found, before, mapping, taken) ?? newId();
    taken.add(id);
    return { position: found.position, id, isCopy: false };
  });
  return [...copies, ...named];
}

function blocksById(text: Node): Map<string, Found> {
  const found = new Map<string, Found>();
  text.descendants((node, position) => {
    const id: unknown = node.attrs.id;
    if (isBlockId(id)) found.set(id, { node, position });
    return !node.isTextblock;
  });
  return found;
}

/** Which of those that hold an id is the block that had it. */
function ownerOf(holders: readonly Found[], had: Found | undefined, mapping: Mapping): Found | undefined {
  const place = had && mapping.map(had.position, 1); // what was pasted just before it is not it
  const inPlace = holders.find(({ position }) => position === place) ?? holders[0];
  if (!inPlace || !isBlank(inPlace.node)) return inPlace;
  return holders.find(({ node }) => !isBlank(node)) ?? inPlace;
}

/** Neither words nor anything that stands among them. */
export const isBlank = (node: Node): boolean => !node.isLeaf && node.children.every(isBlank);

/** The id that was lost on the way by a block which stands where it stood, with the same words. */
function formerId({ node, position }: Found, before: Node, mapping: Mapping, taken: Set<string>) {
  const place = mapping.invert().map(position);
  const was = place < before.content.size ? before.nodeAt(place) : null;
  const id: unknown = was?.attrs.id;
  const isSame = was?.isTextblock === node.isTextblock && was.textContent === node.textContent;
  return isSame && isBlockId(id) && !taken.has(id) ? id : null;
}
