import type { Node } from "@tiptap/pm/model";
import { contributionSchema } from "./contribution-schema";
import { readInline, writeInline } from "./plain-inline";

/** Lists and quotes inside one another beyond this many are read as plain words. */
const deepest = 6;

const quoteLine = /^>[ ]?(.*)$/;
const bulletLine = /^ ?([-*•]) +(\S.*)$/;
const numberLine = /^ ?(\d{1,4})[.)] +(\S.*)$/;

const node = (type: string, content: readonly Node[], attrs: Record<string, number> = {}) =>
  contributionSchema.node(type, attrs, content);

/**
 * Text typed in a plain field, as a contribution: a blank line between paragraphs, **bold**, *italic*,
 * « - » and « 1. » for lists, « > » for quotes, [words](https://…) for links. Anything is accepted: what is
 * no convention is words.
 */
export function readPlain(text: string): Node {
  const lines = text.replaceAll("\t", " ").split("\n");
  return node("doc", readBlocks(lines, 0));
}

type Read = { block: Node | null; next: number };

function readBlocks(lines: readonly string[], depth: number): Node[] {
  const blocks: Node[] = [];
  for (let at = 0; at < lines.length;) {
    const { block, next } = readBlock(lines, at, depth);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks.length > 0 ? blocks : [node("paragraph", [])];
}

function readBlock(lines: readonly string[], at: number, depth: number): Read {
  const line = lines[at] ?? "";
  if (line.trim() === "") return { block: null, next: at + 1 };
  if (depth < deepest) {
    if (quoteLine.test(line)) return readQuote(lines, at, depth);
    if (bulletLine.test(line)) return readList(lines, at, depth, "bulletList");
    if (numberLine.test(line)) return readList(lines, at, depth, "orderedList");
  }
  return readParagraph(lines, at, depth);
}

function readParagraph(lines: readonly string[], at: number, depth: number): Read {
  let next = at + 1;
  while (next < lines.length && !endsParagraph(lines[next] ?? "", depth)) next += 1;
  const words = lines.slice(at, next).map((line) => line.trim());
  return { block: node("paragraph", readInline(words.join("\n")).content), next };
}

function endsParagraph(line: string, depth: number): boolean {
  if (line.trim() === "") return true;
  return depth < deepest && [quoteLine, bulletLine, numberLine].some((shape) => shape.test(line));
}

function readQuote(lines: readonly string[], at: number, depth: number): Read {
  let next = at;
  while (next < lines.length && quoteLine.test(lines[next] ?? "")) next += 1;
  const inner = lines.slice(at, next).map((line) => quoteLine.exec(line)?.[1] ?? "");
  return { block: node("blockquote", readBlocks(inner, depth + 1)), next };
}

function readList(
  lines: readonly string[],
  at: number,
  depth: number,
  type: "bulletList" | "orderedList",
): Read {
  const shape = type === "bulletList" ? bulletLine : numberLine;
  const items: Node[] = [];
  let next = at;
  for (let from = at; from < lines.length && shape.test(lines[from] ?? ""); from = afterBlanks(lines, next)) {
    next = endOfItem(lines, from + 1);
    items.push(readItem(lines.slice(from, next), shape, depth));
  }
  const start = Number(shape.exec(lines[at] ?? "")?.[1] ?? 1);
  return { block: node(type, items, type === "orderedList" ? { start } : {}), next };
}

function readItem([first = "", ...others]: readonly string[], shape: RegExp, depth: number): Node {
  const words = shape.exec(first)?.[2] ?? "";
  const width = first.length - words.length;
  const inner = others.map((line) => line.replace(new RegExp(`^ {0,${width}}`), ""));
  const blocks = readBlocks([words, ...inner], depth + 1);
  const isWhole = blocks[0]?.type.name === "paragraph";
  return node("listItem", isWhole ? blocks : [node("paragraph", []), ...blocks]);
}

/** An item goes on as long as its lines are indented; blank lines do not end it. */
function endOfItem(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (!line.startsWith("  ")) break;
    end = at + 1;
  }
  return end;
}

function afterBlanks(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? "").trim() === "") at += 1;
  return at;
}

/** A contribution as it would be typed in a plain field: reading it again gives the same text. */
export function writePlain(text: Node): string {
  return writeBlocks(text).join("\n");
}

function writeBlocks(parent: Node): string[] {
  const written = parent.children.map(writeBlock);
  return written.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function writeBlock(block: Node): string[] {
  switch (block.type.name) {
    case "blockquote":
      return writeBlocks(block).map((line) => (line === "" ? ">" : `> ${line}`));
    case "bulletList":
      return block.children.flatMap((item) => writeItem(item, "- "));
    case "orderedList": {
      const start = Number(block.attrs.start);
      return block.children.flatMap((item, index) => writeItem(item, `${start + index}. `));
    }
    default:
      return writeParagraph(block);
  }
}

function writeItem(item: Node, marker: string): string[] {
  const indent = " ".repeat(marker.length);
  const [head, ...others] = item.children;
  const isBare = head?.childCount === 0;
  const lines = isBare && others.length > 0 ? others.flatMap(writeBlock) : writeBlocks(item);
  return lines.map((line, index) => (index === 0 ? marker : line === "" ? "" : indent) + line);
}

/** As it is where nothing in it would be taken for a convention, else protected by backslashes. */
function writeParagraph(block: Node): string[] {
  const careful = writeInline(block, true).split("\n").map(protectStart).join("\n");
  const simple = writeInline(block, false);
  const isSame = readPlain(simple).eq(readPlain(careful));
  return (isSame ? simple : careful).split("\n");
}

const protectStart = (line: string) =>
  line.replace(/^(\s*)([->•])/, "$1\\$2").replace(/^(\s*\d{1,4})([.)] )/, "$1\\$2");
