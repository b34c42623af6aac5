import { Fragment, type Node } from "@tiptap/pm/model";
import type { RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { idOf } from "../fiche/block";
import { ficheTextOf } from "../fiche/fiche-text";
import { isBlank, withoutBlanks } from "../fiche/without-blanks";
import { ficheFromMarkup } from "./fiche-from-markup";
import { openFindings } from "./finding";
import { markdownDialect } from "./markdown-dialect";
import { captionSign, inNotation, kindWordOf, markIn, placeLine } from "./notation";
import { noteSigns, signsById } from "./note-signs";
import { isNote, notesCalledIn } from "./notes";
import { readMarkdown } from "./read-markdown";
import { readsLike } from "./reads-like";
import { Unreadable } from "./refusal";
import { html, mdastOf } from "./to-mdast";

/**
 * The text of a fiche in Markdown (see `notation.ts`), such that reading it gives the same text: what is written is read back,
 * and a block that would not come back (merged cells, a list in a cell) is set apart with the notes that it calls, a line
 * standing for it. Blanks are not written.
 */
export const writeMarkdown = (text: Node): string => writeText(text).markdown;

/** The same with the line that stands for each block that is set apart, by its id. */
export function writeText(given: Node): { markdown: string; lines: ReadonlyMap<string, string> } {
  const text = withoutBlanks(given);
  const units = text.children
    .filter((block) => !isNote(block) && !isBlank(block))
    .map((block) => ({ block, notes: notesCalledIn(block, text) }));
  const write = writerOf(text);
  const held = units.filter(({ block }) => block.type.name !== "question");
  const whole = (some: typeof units) => [
    ...some.map(({ block }) => block),
    ...some.flatMap(({ notes }) => notes),
  ];
  const isWhole = write.comesBack(whole(held));
  const kept = new Set(isWhole ? held : held.filter((unit) => write.comesBack(whole([unit]))));
  const called = new Set(units.flatMap(({ notes }) => notes));
  const uncalled = text.children.filter((block) => isNote(block) && !called.has(block));
  const apart = units.filter((unit) => !kept.has(unit)).map(({ block }) => block);
  const markdown = toText([
    ...units.flatMap((unit) => (kept.has(unit) ? write.block(unit.block) : [html(write.line(unit.block))])),
    ...uncalled.map((note) => html(write.line(note))),
    ...[...kept].flatMap(({ notes }) => notes.flatMap(write.block)),
  ]);
  return { markdown, lines: new Map(apart.map((block) => [idOf(block), write.line(block)])) };
}

const toText = (children: RootContent[]): string => toMarkdown({ type: "root", children }, markdownDialect);

/** What writes the blocks of a text, and what says whether they come back. */
function writerOf(text: Node) {
  const lineOf = placeLines(text);
  const signOf = signsById(noteSigns(text));
  const block = (one: Node): RootContent[] => mdastOf(one, signOf);
  return {
    block,
    line: lineOf,
    comesBack: (blocks: Node[]): boolean => {
      if (blocks.some(isMistakable)) return false;
      const read = readBack(toText(blocks.flatMap(block)));
      return read !== null && readsLike(text.copy(Fragment.from(blocks)), read);
    },
  };
}

/** What would be taken for something else beside other blocks. */
const isMistakable = ({ textContent, attrs }: Node) =>
  markIn(textContent) !== null || attrs.label === captionSign;

function readBack(markdown: string): Node | null {
  const findings = openFindings();
  let count = 0;
  try {
    const body = ficheFromMarkup(readMarkdown(inNotation(markdown)), findings);
    return findings.list().length > 0 ? null : ficheTextOf(body, () => `read-${String((count += 1))}`);
  } catch (thrown) {
    if (thrown instanceof Unreadable) return null;
    throw thrown;
  }
}

/** A line for each block: its kind and rank for who writes, the end of its id for who reads. */
function placeLines({ children }: Node): (block: Node) => string {
  const ids = children.map(idOf);
  const counts = new Map<string, number>();
  const ranks = new Map<Node, number>();
  for (const block of children) {
    const rank = (counts.get(kindWordOf(block)) ?? 0) + 1;
    counts.set(kindWordOf(block), rank);
    ranks.set(block, rank);
  }
  return (block) => placeLine(kindWordOf(block), ranks.get(block) ?? 0, markOf(idOf(block), ids));
}

const leastMark = 4;

/** The shortest end of an id that is the end of no other. */
function markOf(id: string, ids: readonly string[]): string {
  for (let length = leastMark; length < id.length; length++) {
    const mark = id.slice(-length);
    if (ids.filter((one) => one.endsWith(mark)).length === 1) return mark;
  }
  return id;
}
