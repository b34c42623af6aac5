import { childTags, type Tag, tagsUnder } from "./markup";
import { letterOf, romanOf } from "./number-format";

const formats: Record<string, (value: number) => string> = {
  "1": String,
  a: (value) => letterOf(value).toLowerCase(),
  A: letterOf,
  i: (value) => romanOf(value).toLowerCase(),
  I: romanOf,
};

/** Gives the items of numbered lists the number that a browser shows. Changes the tree. */
export function labelLists(root: Tag): void {
  for (const list of tagsUnder(root)) if (list.name === "ol") labelItems(list);
}

function labelItems(list: Tag): void {
  const items = childTags(list).filter(({ name }) => name === "li");
  const { start, type = "1", reversed } = list.attributes;
  const step = reversed === undefined ? 1 : -1;
  let next = wholeOf(start) ?? (step === 1 ? 1 : items.length);
  for (const { attributes } of items) {
    next = wholeOf(attributes.value) ?? next;
    attributes["data-label"] ??= `${(formats[type] ?? String)(next)}.`;
    next += step;
  }
}

const wholeOf = (written: string | undefined): number | null =>
  written !== undefined && /^-?\d{1,6}$/.test(written.trim()) ? Number(written) : null;
