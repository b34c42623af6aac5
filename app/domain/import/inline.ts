import type { NodeJson } from "~/editor/node-json";
import { isLinkable } from "../fiche/draw-fiche";
import type { Findings } from "./finding";
import { isTag, type Piece, type Tag, wordsOf } from "./markup";
import { noteLeftOut } from "./left-out";

export type Marks = { bold: boolean; italic: boolean; href: string | null };
export type Run = { text: string; marks: Marks };

/** What stands in a line: words with their marks, a break, the call of a note. */
export type Inline = Run | "break" | { target: string; label: string };

export const unmarked: Marks = { bold: false, italic: false, href: null };
export const isRun = (inline: Inline): inline is Run => typeof inline === "object" && "text" in inline;

/** The words of these pieces, spaces gathered as browsers show them; without any, nothing. */
export function inlineOf(pieces: readonly Piece[], findings: Findings): Inline[] {
  return tidied(pieces.flatMap((piece) => read(piece, unmarked, findings)));
}

function read(piece: Piece, marks: Marks, findings: Findings): Inline[] {
  if (!isTag(piece)) return [{ text: piece, marks }];
  const within = (more: Partial<Marks> = {}) =>
    piece.children.flatMap((child) => read(child, { ...marks, ...more }, findings));
  switch (piece.name) {
    case "b":
    case "strong":
      return within({ bold: true });
    case "i":
    case "em":
    case "cite":
    case "dfn":
      return within({ italic: true });
    case "a":
      return within(linkOf(piece, findings));
    case "br":
      return ["break"];
    case "note-call":
      return [{ target: piece.attributes.target ?? "", label: piece.attributes.label ?? "" }];
    case "sup":
    case "sub":
      return raisedOf(piece, marks) ?? within();
    default:
      return noteLeftOut(piece, findings) ? [] : within();
  }
}

/** A link within the document is a cross-reference, whose words stay; so do those of a link that could run something. */
function linkOf(piece: Tag, findings: Findings): Partial<Marks> {
  const href = (piece.attributes.href ?? "").trim();
  if (isLinkable(href)) return { href };
  if (href.startsWith("#")) findings.note("cross-references", wordsOf(piece));
  else if (href !== "") findings.note("dead-links", wordsOf(piece));
  return {};
}

const raised: Record<string, string> = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

/** « m² » and « CO₂ » mean something else without it, « 1er » does not. */
function raisedOf({ name, children }: Tag, marks: Marks): Inline[] | null {
  const words = children.some(isTag) ? "" : children.map(wordsOf).join("");
  if (!/^\d+$/.test(words)) return null;
  return [{ text: words.replace(/\d/g, (digit) => raised[name]?.[Number(digit)] ?? digit), marks }];
}

/** Spaces gathered, none at the ends nor beside a break, runs of equal marks joined. */
export function tidied(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const inline of inlines) {
    const before = kept.at(-1);
    if (!isRun(inline)) {
      if (inline === "break") trimEnd(kept);
      kept.push(inline);
      continue;
    }
    const isFresh =
      before === undefined || before === "break" || (isRun(before) && before.text.endsWith(" "));
    const gathered = inline.text.replace(/[ \t\r\n\f]+/g, " ");
    const text = isFresh ? gathered.replace(/^ /, "") : gathered;
    if (text === "") continue;
    if (before !== undefined && isRun(before) && sameMarks(before.marks, inline.marks)) before.text += text;
    else kept.push({ text, marks: inline.marks });
  }
  while (kept[0] === "break") kept.shift();
  trimEnd(kept);
  while (kept.at(-1) === "break") {
    kept.pop();
    trimEnd(kept);
  }
  return kept;
}

const sameMarks = (one: Marks, other: Marks) =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href;

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last === undefined || !isRun(last)) return;
  last.text = last.text.replace(/ $/, "");
  if (last.text === "") inlines.pop();
}

/** The words at the beginning, as far as they are nothing but words. */
export function firstWordsOf(inlines: readonly Inline[]): string {
  const end = inlines.findIndex((inline) => !isRun(inline));
  const runs = inlines.slice(0, end === -1 ? undefined : end).filter(isRun);
  return runs.map(({ text }) => text).join("");
}

/** The same without its first words; `length` in UTF-16 units. */
export function withoutFirst(inlines: readonly Inline[], length: number): Inline[] {
  let rest = length;
  const kept = inlines.flatMap((inline): Inline[] => {
    if (!isRun(inline) || rest === 0) return [inline];
    const text = inline.text.slice(rest);
    rest -= inline.text.length - text.length;
    return text === "" ? [] : [{ ...inline, text }];
  });
  return tidied(kept);
}

/** Whether there is anything to read. */
export const hasWords = (inlines: readonly Inline[]) =>
  inlines.some((inline) => inline !== "break" && (!isRun(inline) || inline.text.trim() !== ""));

export function inlineJson(inlines: readonly Inline[]): NodeJson[] {
  return inlines.map((inline): NodeJson => {
    if (inline === "break") return { type: "hardBreak" };
    if (!isRun(inline)) return { type: "noteCall", attrs: { ...inline } };
    const marks = marksJson(inline.marks);
    return marks.length > 0
      ? { type: "text", text: inline.text, marks }
      : { type: "text", text: inline.text };
  });
}

function marksJson({ bold, italic, href }: Marks): NodeJson[] {
  return [
    ...(href === null ? [] : [{ type: "link", attrs: { href } }]),
    ...(bold ? [{ type: "bold" }] : []),
    ...(italic ? [{ type: "italic" }] : []),
  ];
}
