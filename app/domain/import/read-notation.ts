import { childTags, findChild, isTag, type Piece, type Tag, tag, tagsUnder, wordsOf } from "./markup";
import { bracedLabelOf, captionSign } from "./notation";

/**
 * A text in the notation of a fiche, once Markdown was read: items have only the number that is written, captions go to the table
 * that they stand before, a note to the number that follows its sign. Changes the tree.
 */
export function readNotation(root: Tag): void {
  root.attributes["data-notation"] = "house";
  for (const one of [root, ...tagsUnder(root)]) {
    if (one.name === "li") delete one.attributes["data-label"];
    takeCaptions(one);
  }
  for (const note of childTags(root).filter(({ name }) => name === "note")) numberNote(root, note);
}

/** Whether numbers are those between braces alone: see `notation.ts`. */
export const isInHouseNotation = ({ attributes }: Tag): boolean => attributes["data-notation"] === "house";

/** The sign that calls a note, as it is written: what is shown there counts from one. */
export function noteSignOf({ attributes: { href = "" } }: Tag): string {
  return decodeURIComponent(href.replace(/^#user-content-fn-/, ""));
}

function takeCaptions(parent: Tag): void {
  const children = parent.children.filter((child) => isTag(child) || child.trim() !== "");
  const captions = new Set<Piece>();
  for (const [at, table] of children.entries()) {
    const before = children[at - 1];
    if (!isTag(table) || table.name !== "table" || before === undefined || !isTag(before)) continue;
    if (before.name !== "p" || !takeLabel(before, (label) => label === captionSign)) continue;
    captions.add(before);
    table.children.unshift(tag("caption", {}, before.children));
  }
  if (captions.size > 0) parent.children = children.filter((child) => !captions.has(child));
}

/** Takes off the number that a paragraph begins by, when it is a wanted one. */
function takeLabel(paragraph: Tag, isWanted: (label: string) => boolean): string | null {
  const [first = "", ...others] = paragraph.children;
  if (isTag(first)) return null;
  const found = bracedLabelOf(first);
  if (!found || !isWanted(found.label)) return null;
  paragraph.children = [first.slice(found.length), ...others];
  return found.label;
}

function numberNote(root: Tag, note: Tag): void {
  const [words] = childTags(note);
  const first = words?.name === "p" ? words : words && findChild(words, "p");
  const label = first ? takeLabel(first, () => true) : null;
  if (label === null) return;
  note.attributes.label = label;
  for (const call of tagsUnder(root))
    if (call.name === "note-call" && call.attributes.target === note.attributes.id)
      call.attributes.label = label;
}

const callout = /^\s*\[![\p{L}]+\][ \t]*(?:\r?\n|$)/u;

/** Quotations that GitHub shows as alerts are call-outs. Changes the tree. */
export function readAlerts(root: Tag): void {
  for (const quote of tagsUnder(root)) {
    const first = quote.name === "blockquote" ? childTags(quote)[0] : undefined;
    const [words] = first?.children ?? [];
    if (first?.name !== "p" || words === undefined || isTag(words) || !callout.test(words)) continue;
    first.children = [words.replace(callout, ""), ...first.children.slice(1)];
    if (wordsOf(first).trim() === "" && !first.children.some(isTag))
      quote.children = quote.children.filter((child) => child !== first);
    quote.name = "aside";
  }
}
