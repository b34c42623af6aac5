import type { Mark, Node } from "@tiptap/pm/model";
import { element, escapeHtml } from "~/lib/html";
import type { Highlight } from "../passage/highlight";
import { idOf } from "./block";

/** Raised whenever the HTML below changes, so that stored renderings are drawn again. */
export const rendererVersion = 1;

/** Stretches to mark in each textblock, by block id. */
export type Highlights = ReadonlyMap<string, readonly Highlight[]>;

const none: Highlights = new Map();

/**
 * Draws one block to HTML from known nodes: text is escaped, an unknown node throws, nothing else gets
 * in. Highlights are plain spans, flat, silent to screen readers.
 */
export function drawBlock(block: Node, highlights: Highlights = none): string {
  const draw = drawers[block.type.name];
  if (!draw) throw new Error(`no drawing for a ${block.type.name}`);
  return draw(block, highlights);
}

type Drawer = (block: Node, highlights: Highlights) => string;

const wrap =
  (tag: string, attributes: Record<string, string> = {}): Drawer =>
  (block, highlights) =>
    element(tag, { id: idOf(block), ...attributes }, drawLabel(block) + drawChildren(block, highlights));

const textblock =
  (tagOf: (block: Node) => string): Drawer =>
  (block, highlights) =>
    element(tagOf(block), { id: idOf(block) }, drawLabel(block) + drawInline(block, highlights));

const cell =
  (tag: "th" | "td"): Drawer =>
  (block, highlights) => {
    const { colspan, rowspan } = block.attrs;
    const scope = tag === "th" ? "col" : null;
    const attributes = { id: idOf(block), colspan: span(colspan), rowspan: span(rowspan), scope };
    return element(tag, attributes, drawChildren(block, highlights));
  };

const drawers: Record<string, Drawer> = {
  paragraph: textblock(() => "p"),
  heading: textblock((block) => `h${String(block.attrs.level)}`),
  bulletList: wrap("ul"),
  orderedList: (block, highlights) => {
    const start = Number(block.attrs.start ?? 1);
    const attributes = { id: idOf(block), start: start === 1 ? null : start };
    return element("ol", attributes, drawChildren(block, highlights));
  },
  listItem: drawItem,
  blockquote: wrap("blockquote"),
  callout: wrap("div", { class: "callout", role: "note" }),
  table: drawTable,
  tableRow: wrap("tr"),
  tableHeader: cell("th"),
  tableCell: cell("td"),
  question: () => "",
  note: drawNote,
};

/** An item that has a number of its own has no bullet beside it. */
function drawItem(block: Node, highlights: Highlights): string {
  return wrap("li", labelOf(block) === "" ? {} : { class: "labelled" })(block, highlights);
}

/** A note's number leads back to where it was called from. */
function drawNote(block: Node, highlights: Highlights): string {
  const id = idOf(block);
  const back = { class: "block-label", href: `#${callIdOf(id)}`, role: "doc-backlink" };
  const label = element("a", back, escapeHtml(labelOf(block)));
  return element("div", { id, class: "note", role: "doc-footnote" }, label + drawChildren(block, highlights));
}

/** The number that a block has in its source. It is no part of its text: passages do not count it. */
function drawLabel(block: Node): string {
  const label = labelOf(block);
  return label === "" ? "" : element("span", { class: "block-label" }, escapeHtml(`${label} `));
}

function labelOf({ attrs }: Node): string {
  return typeof attrs.label === "string" ? attrs.label : "";
}

/** A note is called once: where its link back leads. */
const callIdOf = (noteId: string) => `appel-${noteId}`;

/**
 * Wide tables scroll inside their own region, reachable by keyboard and named by the caption; one that has none, by its
 * first row.
 */
function drawTable(block: Node, highlights: Highlights): string {
  const caption = String(block.attrs.caption);
  const name = caption === "" ? (block.firstChild?.children ?? []).map(wordsOf).join(", ") : caption;
  const rows = block.children.map((row) => drawBlock(row, highlights));
  const isHead = block.firstChild?.firstChild?.type.name === "tableHeader";
  const head = isHead ? element("thead", {}, rows.shift() ?? "") : "";
  const title = caption === "" ? "" : element("caption", {}, escapeHtml(caption));
  const inner = title + head + element("tbody", {}, rows.join(""));
  const region = { class: "table-region", role: "region", "aria-label": name, tabindex: 0 };
  return element("div", region, element("table", { id: idOf(block), class: "ds-table" }, inner));
}

const wordsOf = ({ textContent }: Node) => textContent.trim();

function drawChildren(block: Node, highlights: Highlights): string {
  return block.children.map((child) => drawBlock(child, highlights)).join("");
}

function span(value: unknown): number | null {
  return typeof value === "number" && value > 1 ? value : null;
}

function drawInline(block: Node, highlights: Highlights): string {
  const stretches = highlights.get(idOf(block)) ?? [];
  let offset = 0;
  return block.children
    .map((child) => {
      const from = offset;
      offset += child.isText ? (child.text ?? "").length : 1;
      return child.isText ? drawText(child, from, stretches) : drawAtom(child);
    })
    .join("");
}

function drawAtom(node: Node): string {
  if (node.type.name === "hardBreak") return "<br>";
  if (node.type.name !== "noteCall") throw new Error(`no drawing for a ${node.type.name}`);
  const target = String(node.attrs.target);
  const attributes = { id: callIdOf(target), href: `#${target}`, role: "doc-noteref" };
  return element("sup", { class: "note-call" }, element("a", attributes, escapeHtml(labelOf(node))));
}

/** Cuts a text at the borders of the stretches that touch it; marks go round each piece. */
function drawText(node: Node, from: number, stretches: readonly Highlight[]): string {
  const text = node.text ?? "";
  const to = from + text.length;
  const pieces: string[] = [];
  let at = from;
  for (const stretch of stretches) {
    if (stretch.to <= at || stretch.from >= to) continue;
    const start = Math.max(stretch.from, at);
    const end = Math.min(stretch.to, to);
    pieces.push(drawMarks(escapeHtml(text.slice(at - from, start - from)), node.marks));
    const marked = drawMarks(escapeHtml(text.slice(start - from, end - from)), node.marks);
    pieces.push(element("span", { class: `passage passage-${String(stretch.density)}` }, marked));
    at = end;
  }
  pieces.push(drawMarks(escapeHtml(text.slice(at - from)), node.marks));
  return pieces.join("");
}

function drawMarks(html: string, marks: readonly Mark[]): string {
  if (html === "") return "";
  return marks.reduceRight((inner, mark) => drawMark(mark, inner), html);
}

function drawMark(mark: Mark, inner: string): string {
  switch (mark.type.name) {
    case "bold":
      return element("strong", {}, inner);
    case "italic":
      return element("em", {}, inner);
    case "link":
      return drawLink(String(mark.attrs.href), inner);
    default:
      throw new Error(`no drawing for the mark ${mark.type.name}`);
  }
}

/** Whether an address leads somewhere and runs nothing. */
export const isLinkable = (href: string): boolean => /^(https?:|mailto:)/i.test(href);

/** Only addresses that cannot run anything become links; the words stay in any case. */
export function drawLink(href: string, inner: string): string {
  return isLinkable(href) ? element("a", { href, rel: "nofollow noopener" }, inner) : inner;
}
