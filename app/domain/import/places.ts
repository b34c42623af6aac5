import { Fragment, type Node } from "@tiptap/pm/model";
import { ficheSchema } from "~/editor/fiche-schema";
import { idOf } from "../fiche/block";
import { markIn } from "./notation";

/** A text where a question node holds the place of each block that a line stands for, and those blocks by their id. */
export type Placed = { text: Node; blocks: ReadonlyMap<string, Node> };

/**
 * Finds the blocks of an existing text that lines of a written one stand for (see `notation.ts`), each once. A line that stands for
 * nothing, or that is not alone, stays words.
 */
export function findPlaces(existing: Node, written: Node): Placed {
  const blocks = new Map<string, Node>();
  const children = written.children.map((child) => {
    const block = blockAt(child, existing.children);
    if (!block || blocks.has(idOf(block))) return child;
    blocks.set(idOf(block), block);
    return ficheSchema.node("question", { id: idOf(block) });
  });
  return { text: written.copy(Fragment.from(children)), blocks };
}

function blockAt({ isTextblock, textContent, attrs }: Node, known: readonly Node[]): Node | null {
  const mark = isTextblock && attrs.label === null ? markIn(textContent) : null;
  if (mark === null) return null;
  const found = known.filter((block) => idOf(block).endsWith(mark));
  return found.find((block) => idOf(block) === mark) ?? (found.length === 1 ? (found[0] ?? null) : null);
}
