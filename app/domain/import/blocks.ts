import type { NodeJson } from "~/editor/node-json";
import type { Findings } from "./finding";
import { firstWordsOf, hasWords, type Inline, inlineJson, inlineOf, withoutFirst } from "./inline";
import { noteLeftOut } from "./left-out";
import { isTag, type Piece, type Tag, tag, tagsUnder, wordsOf } from "./markup";
import { bracedLabelOf } from "./notation";
import { tableOf } from "./table";
import { typedLabelOf } from "./typed-label";

/** What is known while a text is read: what to list, how deep headings go, the notes met so far. */
export type Reading = {
  findings: Findings;
  /** Level of a heading, by its rank in the source: a title is 0. */
  levels: ReadonlyMap<number, number>;
  notes: NodeJson[];
  /** Whether numbers are those between braces: see `notation.ts`. */
  isInNotation: boolean;
};

type Reader = (tag: Tag, reading: Reading) => NodeJson[];

const within: Reader = ({ children }, reading) => blocksOf(children, reading);

const readers = new Map<string, Reader>(
  Object.entries({
    p: readParagraph,
    ...{
      h1: readHeading,
      h2: readHeading,
      h3: readHeading,
      h4: readHeading,
      h5: readHeading,
      h6: readHeading,
    },
    ...{ ul: readList, ol: readList, dl: within, menu: readList },
    ...{ blockquote: readQuote, aside: readCallout, div: readDiv, pre: readLines },
    table: (table: Tag, reading: Reading) => tableOf(table, reading, (pieces) => blocksOf(pieces, reading)),
    note: readNote,
    ...Object.fromEntries(
      ["html", "body", "section", "article", "main", "header", "footer", "nav", "address", "center"].map(
        (name) => [name, within],
      ),
    ),
    ...Object.fromEntries(
      ["figure", "figcaption", "dt", "dd", "li", "form", "fieldset", "legend", "details", "summary"].map(
        (name) => [name, within],
      ),
    ),
    ...Object.fromEntries(
      ["thead", "tbody", "tfoot", "tr", "td", "th", "caption"].map((name) => [name, within]),
    ),
  }),
);

/** The blocks that these pieces make; words that stand in none make a paragraph of their own. */
export function blocksOf(pieces: readonly Piece[], reading: Reading): NodeJson[] {
  const blocks: NodeJson[] = [];
  let line: Piece[] = [];
  const endLine = () => {
    blocks.push(...paragraphOf(line, null, reading));
    line = [];
  };
  for (const piece of pieces) {
    const reader = isTag(piece) ? readerOf(piece) : null;
    if (!isTag(piece) || reader === null) {
      line.push(piece);
      continue;
    }
    endLine();
    if (!noteLeftOut(piece, reading.findings)) blocks.push(...reader(piece, reading));
  }
  endLine();
  return blocks;
}

/** Null for what stands in a line; an unknown element that holds blocks is read through. */
function readerOf(piece: Tag): Reader | null {
  const reader = readers.get(piece.name);
  if (reader) return reader;
  for (const { name } of tagsUnder(piece)) if (readers.has(name)) return within;
  return null;
}

function readParagraph({ children, attributes }: Tag, reading: Reading): NodeJson[] {
  return paragraphOf(children, attributes["data-label"] ?? null, reading);
}

function paragraphOf(pieces: readonly Piece[], label: string | null, reading: Reading): NodeJson[] {
  const inline = inlineOf(pieces, reading.findings);
  if (!hasWords(inline)) return [];
  const { attrs, rest } = labelled(inline, label, reading);
  return [{ type: "paragraph", attrs, content: inlineJson(rest) }];
}

/** The number that the source shows; else the one that is typed at the beginning. */
function labelled(
  inline: readonly Inline[],
  label: string | null,
  { isInNotation }: Reading,
  isHeading = false,
) {
  if (label !== null) return { attrs: { label: label === "" ? null : label }, rest: inline };
  const words = firstWordsOf(inline);
  const typed = isInNotation ? bracedLabelOf(words) : typedLabelOf(words, isHeading);
  if (!typed) return { attrs: { label: null }, rest: inline };
  const attrs = { label: typed.label === "" ? null : typed.label };
  return { attrs, rest: withoutFirst(inline, typed.length) };
}

/** Of a heading: 1 to 6; the title of the document is 0. */
export const rankOf = ({ name, attributes }: Tag): number =>
  attributes["data-rank"] === undefined ? Number(name.slice(1)) : Number(attributes["data-rank"]);

export const isHeading = ({ name }: Tag): boolean => /^h[1-6]$/.test(name);

function readHeading(tag: Tag, reading: Reading): NodeJson[] {
  const { findings, levels } = reading;
  const inline = inlineOf(tag.children, findings);
  if (!hasWords(inline)) return [];
  const level = levels.get(rankOf(tag));
  if (level === undefined) {
    findings.note("title", wordsOf(tag));
    return [];
  }
  const { attrs, rest } = labelled(inline, tag.attributes["data-label"] ?? null, reading, true);
  return [{ type: "heading", attrs: { ...attrs, level }, content: inlineJson(rest) }];
}

function readList(list: Tag, reading: Reading): NodeJson[] {
  const items = list.children.flatMap((child): NodeJson[] => {
    if (!isTag(child) || child.name !== "li") return itemOf(blocksOf([child], reading), "");
    return itemOf(blocksOf(child.children, reading), child.attributes["data-label"] ?? "");
  });
  if (items.length === 0) return [];
  if (list.name !== "ol") return [{ type: "bulletList", content: items }];
  const start = Number.parseInt(list.attributes.start ?? "1", 10);
  return [{ type: "orderedList", attrs: reading.isInNotation ? { start } : {}, content: items }];
}

/** An item begins with a paragraph; a number typed there is the item’s own. Headings have no place in a list. */
function itemOf(blocks: readonly NodeJson[], label: string): NodeJson[] {
  const [first, ...others] = blocks.map(withoutLevel);
  if (first === undefined) return [];
  if (first.type !== "paragraph") {
    const empty = { type: "paragraph", attrs: { label: null } };
    return [
      { type: "listItem", attrs: { label: label === "" ? null : label }, content: [empty, first, ...others] },
    ];
  }
  const own = label === "" ? labelIn(first) : label;
  const begun = label === "" ? { ...first, attrs: { label: null } } : first;
  return [{ type: "listItem", attrs: { label: own }, content: [begun, ...others] }];
}

const labelIn = ({ attrs }: NodeJson): string | null =>
  typeof attrs === "object" && attrs !== null && "label" in attrs && typeof attrs.label === "string"
    ? attrs.label
    : null;

/** A heading where there is no room for one is a paragraph. */
function withoutLevel(block: NodeJson): NodeJson {
  if (block.type !== "heading") return block;
  return { ...block, type: "paragraph", attrs: { label: labelIn(block) } };
}

function readQuote({ children }: Tag, reading: Reading): NodeJson[] {
  const content = blocksOf(children, reading).map(withoutLevel);
  return content.length === 0 ? [] : [{ type: "blockquote", content }];
}

function readDiv(tag: Tag, reading: Reading): NodeJson[] {
  const { class: name = "", "data-callout": callout } = tag.attributes;
  const isCallout = callout !== undefined || name.split(/\s+/).includes("callout");
  return isCallout ? readCallout(tag, reading) : within(tag, reading);
}

const inCallouts: unknown[] = ["paragraph", "bulletList", "orderedList"];

/** Paragraphs and lists only: whatever holds more is no call-out. */
function readCallout({ children }: Tag, reading: Reading): NodeJson[] {
  const content = blocksOf(children, reading);
  const told = content.map(withoutLevel);
  const fits = told.length > 0 && told.every(({ type }) => inCallouts.includes(type));
  return fits ? [{ type: "callout", content: told }] : content;
}

/** Lines that the source keeps as they are. */
function readLines({ children }: Tag, reading: Reading): NodeJson[] {
  const lines = children.map(wordsOf).join("").trim().split(/\r?\n/);
  const pieces = lines.flatMap((line, index): Piece[] => (index === 0 ? [line] : [tag("br"), line]));
  return paragraphOf(pieces, "", reading);
}

/** Notes hold paragraphs only, and stand at the end of the text. */
function readNote({ attributes: { id = "", label = "" }, children }: Tag, reading: Reading): NodeJson[] {
  const content = paragraphsIn(blocksOf(children, reading));
  const empty = { type: "paragraph" };
  reading.notes.push({ type: "note", attrs: { id, label }, content: content.length > 0 ? content : [empty] });
  return [];
}

function paragraphsIn(blocks: readonly NodeJson[]): NodeJson[] {
  return blocks.map(withoutLevel).flatMap((block) => {
    if (block.type === "paragraph") return [block];
    return Array.isArray(block.content) ? paragraphsIn(block.content.filter(isNode)) : [];
  });
}

const isNode = (value: unknown): value is NodeJson =>
  typeof value === "object" && value !== null && !Array.isArray(value);
