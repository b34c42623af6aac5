import { isTag, type Piece, type Tag, tag } from "../markup";
import type { Role } from "./paragraph";

/** Characters of nobody (private use), between which a paragraph carries through what mammoth has no word for. */
const [opening, middle, closing] = ["\ue000", "\ue001", "\ue002"];

export const withoutMarks = (text: string): string => text.replace(/[\ue000-\ue002]/g, "");

/** A number that says what it numbers (« Article 3 ») begins a paragraph, not an item of a list. */
const isSpoken = (label: string) => /\p{L}{3}/u.test(label.replace(/\b[ivxlcdm]+\b/gi, ""));

/** What to write before the words of a paragraph; empty when it has no number. */
export function markOf({ shape, shown }: Role): string {
  if (!shown) return "";
  const isHeading = /^h\d$/.test(shape) || shape === "title";
  const kind = shown.kind === "bullet" ? "b" : isHeading || isSpoken(shown.label) ? "p" : "n";
  if (kind === "b" && isHeading) return "";
  return `${opening}${kind}${String(shown.level)}${middle}${shown.label}${closing}`;
}

type Mark = { kind: string; level: number; label: string };

/** Takes the mark off a paragraph, and leaves its words. Changes the tree. */
function takeMark(paragraph: Tag): Mark | null {
  const [first] = paragraph.children;
  if (first === undefined) return null;
  if (isTag(first)) return takeMark(first);
  const [all = "", kind = "", level = "", label = ""] =
    /^\ue000(.)(\d)\ue001([^\ue002]*)\ue002/.exec(first) ?? [];
  if (all === "") return null;
  paragraph.children[0] = first.slice(all.length);
  return { kind, level: Number(level), label };
}

/**
 * Gives paragraphs back the number that they carried, and gathers those that are items into lists, one in the other by
 * their level. Changes the tree.
 */
export function readMarks(parent: Tag): void {
  const gathered: Piece[] = [];
  let open: { list: Tag; level: number }[] = [];
  for (const child of parent.children) {
    if (!isTag(child)) {
      if (child.trim() !== "") open = [];
      gathered.push(child);
      continue;
    }
    const isLine = /^(p|h\d)$/.test(child.name);
    const mark = isLine ? takeMark(child) : null;
    if (!isLine) readMarks(child);
    if (mark?.kind === "p") child.attributes["data-label"] = mark.label;
    if (mark === null || mark.kind === "p") {
      open = [];
      gathered.push(child);
      continue;
    }
    open = addItem(child, mark, open, gathered);
  }
  parent.children = gathered;
}

function addItem(paragraph: Tag, mark: Mark, open: { list: Tag; level: number }[], top: Piece[]) {
  const name = mark.kind === "b" ? "ul" : "ol";
  const kept = open.filter(
    ({ level, list }) => level < mark.level || (level === mark.level && list.name === name),
  );
  const item = tag("li", mark.label === "" ? {} : { "data-label": mark.label }, [paragraph]);
  paragraph.attributes["data-label"] = ""; // the number is the item’s
  const last = kept.at(-1);
  if (last?.level === mark.level) {
    last.list.children.push(item);
    return kept;
  }
  const list = tag(name, {}, [item]);
  const above = last?.list.children.findLast(isTag);
  if (above) above.children.push(list);
  else top.push(list);
  return [...kept, { list, level: mark.level }];
}
