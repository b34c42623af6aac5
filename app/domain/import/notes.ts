import type { Node } from "@tiptap/pm/model";

export const isNote = ({ type }: Node): boolean => type.name === "note";

/** The notes of a text that a block of it calls, in the order of their calls. */
export function notesCalledIn(block: Node, { children }: Node): Node[] {
  const targets: unknown[] = [];
  block.descendants(({ type, attrs }) => {
    if (type.name === "noteCall") targets.push(attrs.target);
  });
  if (targets.length === 0) return [];
  const noteOf = new Map(children.filter(isNote).map((note) => [note.attrs.id, note] as const));
  return targets.flatMap((target) => noteOf.get(target) ?? []);
}
