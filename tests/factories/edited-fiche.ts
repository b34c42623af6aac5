import type { Node } from "@tiptap/pm/model";
import { canJoin, canSplit, Transform } from "@tiptap/pm/transform";
import fc from "fast-check";
import { blockText } from "~/domain/passage/block-text";
import type { Segment } from "~/domain/passage/passage";
import { ficheSchema } from "~/editor/fiche-schema";
import { block, ficheNode, item, list, paragraph, table } from "./fiche-text";

/** One edit, told by numbers: what it does, where (as parts of the whole), and with which fresh words. */
export type Edit = { kind: (typeof editKinds)[number]; at: number; length: number; fresh: number };

const editKinds = [
  "insertWords",
  "deleteWords",
  "replaceWord",
  "misprint",
  "split",
  "join",
  "deleteBlock",
  "insertBlock",
] as const;

export const anEdit = fc.record({
  kind: fc.constantFrom(...editKinds),
  at: fc.nat(9_999),
  length: fc.integer({ min: 1, max: 8 }),
  fresh: fc.nat(9_999),
});

const syllables = ["ba", "co", "di", "fé", "gu", "la", "mo", "né", "pi", "ru"];

/** A word that no other number gives, even when a letter of it is lost. */
export function wordOf(number: number): string {
  const digits = String(number).padStart(4, "0");
  return [...digits].map((digit) => syllables[Number(digit)]).join("") + (number % 7 === 0 ? " ;" : "");
}

const sentenceOf = (numbers: readonly number[]) => numbers.map(wordOf).join(" ");

/** A fiche of paragraphs, a list and a table; every word in it is another. `formula` is put between some of them. */
export function aFicheOf(sizes: readonly number[], formula = ""): Node {
  let word = 0;
  const texts = sizes.map((size) => {
    const first = word;
    word += size;
    const text = sentenceOf(Array.from({ length: size }, (_, index) => first + index));
    return formula === "" ? text : text.replace(" ", ` ${formula} `);
  });
  const [first = "x", second = "y", third = "z", fourth = "w", ...rest] = texts;
  return ficheNode(
    paragraph("p1", first),
    list("l1", item("i1", paragraph("p2", second)), item("i2", paragraph("p3", third))),
    table("t1", "", [["En-tête", fourth]]),
    ...rest.map((text, index) => paragraph(`q${index}`, text)),
  );
}

/** Applies edits with the steps that an editor makes; fresh words and ids never stood in the text before. */
export function edited(doc: Node, edits: readonly Edit[], name = "new"): Transform {
  const transform = new Transform(doc);
  edits.forEach((edit, index) => applyEdit(transform, edit, `${name}${index}`, 10_000 * (index + 1)));
  return transform;
}

type Place = { node: Node; start: number };

export function textblocksOf(doc: Node): Place[] {
  const places: Place[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) places.push({ node, start: position + 1 });
  });
  return places;
}

function applyEdit(transform: Transform, { kind, at, length, fresh }: Edit, id: string, base: number): void {
  const places = textblocksOf(transform.doc);
  const place = places[at % places.length];
  if (!place) return;
  const borders = [...blockText(place.node).matchAll(/\s|$/gu)].map(({ index }) => place.start + index);
  const rank = fresh % borders.length;
  const [from, to] = [borders[rank] ?? 0, borders[Math.min(borders.length - 1, rank + length)] ?? 0];
  const numbers = Array.from({ length }, (_, index) => base + index);
  const words = numbers.map((number) => `${wordOf(fresh)}${number}`).join(" ");
  edits[kind](transform, { start: place.start, from, to, words, id });
}

/** From a border between words to another, in the textblock whose content begins at `start`. */
type Aim = { start: number; from: number; to: number; words: string; id: string };

const edits: Record<Edit["kind"], (transform: Transform, aim: Aim) => void> = {
  insertWords: (transform, { from, words }) => transform.insert(from, ficheSchema.text(` ${words}`)),
  deleteWords: (transform, { from, to }) => transform.delete(from, to),
  replaceWord: (transform, { from, to, words }) =>
    transform.replaceWith(from, to, ficheSchema.text(` ${words}`)),
  misprint: (transform, { start, from }) => {
    if (from > start + 2) transform.delete(from - 2, from - 1);
  },
  split: (transform, { from, id }) => {
    if (!canSplit(transform.doc, from)) return;
    transform.split(from);
    transform.setNodeAttribute(from + 1, "id", id); // the first part keeps its own
  },
  join: (transform, { start }) => {
    if (canJoin(transform.doc, start - 1)) transform.join(start - 1);
  },
  deleteBlock: (transform, { start }) => {
    const top = transform.doc.resolve(start);
    if (transform.doc.childCount > 1) transform.delete(top.before(1), top.after(1));
  },
  insertBlock: (transform, { start, words, id }) => {
    const added = block("paragraph", id, [{ type: "text", text: words }]);
    transform.insert(transform.doc.resolve(start).after(1), ficheSchema.nodeFromJSON(added));
  },
};

/** Where an offset of a block's text lies in the document; blocks hold no breaks nor notes here. */
export function positionOf(doc: Node, blockId: string, offset: number): number {
  const place = textblocksOf(doc).find(({ node }) => node.attrs.id === blockId);
  if (!place) throw new Error(`no block ${blockId}`);
  return place.start + offset;
}

/**
 * Where the characters of a passage went by the steps themselves; null when one was deleted. A space may go: « mot ; » and
 * « mot; » are the same words.
 */
export function trueRange(
  transform: Transform,
  segments: readonly Segment[],
): { from: number; to: number } | null {
  const places = segments.flatMap(({ blockId, from, to }) => {
    const start = positionOf(transform.before, blockId, from);
    const characters = [...transform.before.textBetween(start, start + to - from)];
    return characters.flatMap((character, index) =>
      character === " " ? [] : [transform.mapping.mapResult(start + index, 1)],
    );
  });
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last || places.some(({ deletedAfter }) => deletedAfter)) return null;
  return { from: first.pos, to: last.pos + 1 };
}
