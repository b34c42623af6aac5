import { Fragment, type Node } from "@tiptap/pm/model";
import { idOf } from "../fiche/block";
import { adoptBlocks } from "./adopt-ids";
import { isNote, notesCalledIn } from "./notes";
import { findPlaces } from "./places";

/**
 * A text that was written in Markdown from an existing one: blocks that it takes up keep their ids, those that read as they did are
 * kept to the letter, and lines that stand for a block give it back with the notes that it calls. `unknown`: signs that stand for nothing, and stay words.
 */
type AdoptedWriting = { text: Node; unknown: string[] };

export function adoptWritten(existing: Node, written: Node, newId: () => string): AdoptedWriting {
  const { text: withPlaces, blocks: placed } = findPlaces(existing, written);
  const apart = new Set([...placed.values()].flatMap((block) => [block, ...notesCalledIn(block, existing)]));
  const rest = existing.copy(Fragment.from(existing.children.filter((block) => !apart.has(block))));
  const adopted = adoptBlocks(rest, withPlaces, newId);
  const children = adopted
    .map((block) => placed.get(idOf(block)) ?? block)
    .filter((one) => !apart.has(one) || !isNote(one));
  const notes = inOrder([...children.filter(isNote), ...[...apart].filter(isNote)], existing);
  const text = existing.copy(Fragment.from([...children.filter((block) => !isNote(block)), ...notes]));
  text.check();
  return { text, unknown: unknownIn(text, existing) };
}

/** Notes in the order that they had; a new one after the one that it follows. */
function inOrder(notes: readonly Node[], existing: Node): Node[] {
  const rankOf = new Map(existing.children.map((block, at) => [idOf(block), at]));
  const ranks = new Map<Node, number>();
  let last = -1;
  for (const note of notes) {
    last = rankOf.get(idOf(note)) ?? last;
    ranks.set(note, last);
  }
  return notes.toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

/** How many questions of a text another has no more. */
export function questionsGone(existing: Node, text: Node): number {
  const stay = new Set(questionsIn(text));
  return questionsIn(existing).filter((id) => !stay.has(id)).length;
}

function questionsIn(text: Node): string[] {
  const ids: string[] = [];
  text.descendants((node) => {
    if (node.type.name === "question") ids.push(idOf(node));
  });
  return ids;
}

const sign = /\{\{[^{}]*\}\}|\[\^[^\]\s]{1,40}\]/g;

function unknownIn(text: Node, existing: Node): string[] {
  const signsIn = (node: Node) => node.textBetween(0, node.content.size, "\n", " ").match(sign) ?? [];
  const known = new Set<string>(signsIn(existing));
  return signsIn(text).filter((found) => !known.has(found));
}
