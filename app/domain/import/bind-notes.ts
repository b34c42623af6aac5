import { childTags, isTag, type Tag, tag, tagsUnder, wordsOf } from "./markup";

/**
 * Finds footnotes by what they all have in common, whoever wrote the page: a link to a place that links back. Calls
 * become `note-call`, what they call becomes `note`, and the heading of a list that held nothing else goes. `labelOf` says what
 * a call shows, when that is not its own words. Changes the tree.
 */
export function bindNotes(root: Tag, labelOf: (call: Tag) => string = shownAt): void {
  const parents = new Map([...withParents(root)]);
  const named = new Map(
    [...tagsUnder(root)].flatMap((one) => namesOf(one).map((name) => [name, one] as const)),
  );
  const backs = new Set<Tag>();
  let count = 0;
  for (const call of [...tagsUnder(root)].filter(leadsWithin)) {
    const aim = named.get(placeOf(call));
    if (!aim || backs.has(call)) continue;
    const text = textAround(aim, parents, call);
    const own = [call, ...around(call, parents)].flatMap(namesOf);
    const links = text ? [text, ...tagsUnder(text)].filter((link) => own.includes(placeOf(link))) : [];
    if (!text || links.length === 0) continue;
    for (const link of links) {
      backs.add(link);
      remove(link, parents);
    }
    count += 1;
    const target = `note-${String(count)}`;
    const label = labelOf(call);
    Object.assign(call, tag("note-call", { target, label }));
    remove(text, parents);
    root.children.push(
      tag("note", { id: target, label }, [text.name === "li" ? tag("div", {}, text.children) : text]),
    );
  }
  for (const one of [...tagsUnder(root)].filter(isNoteList))
    if (wordsOf(bare(one)).trim() === "") remove(one, parents);
}

const shownAt = (call: Tag): string => wordsOf(call).replace(/[[\]()\s]/g, "");

function* withParents(parent: Tag): Generator<[Tag, Tag]> {
  for (const child of childTags(parent)) {
    yield [child, parent];
    yield* withParents(child);
  }
}

const namesOf = ({ attributes: { id, name } }: Tag): string[] =>
  [id, name].filter((one) => one !== undefined && one !== "").map(String);

const leadsWithin = (one: Tag) => one.name === "a" && placeOf(one) !== "";

function placeOf({ attributes: { href = "" } }: Tag): string {
  if (!href.startsWith("#")) return "";
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** What stands closely round a call: its superscript. */
function around(call: Tag, parents: ReadonlyMap<Tag, Tag>): Tag[] {
  const parent = parents.get(call);
  const inner = childTags(call);
  return parent && ["sup", "span"].includes(parent.name) ? [parent, ...inner] : inner;
}

const holders = ["li", "p", "div", "aside", "dd", "td"];

/** The block that a link leads to; all of a note that has several paragraphs. */
function textAround(aim: Tag, parents: ReadonlyMap<Tag, Tag>, call: Tag): Tag | null {
  let text: Tag | undefined = aim;
  while (text && !holders.includes(text.name)) text = parents.get(text);
  const parent = text && parents.get(text);
  if (text?.name === "p" && parent && ["li", "aside"].includes(parent.name)) text = parent;
  if (text?.name === "p" && parent?.name === "div" && parent.attributes.id !== undefined) text = parent;
  if (!text || [...tagsUnder(text)].includes(call)) return null;
  return text;
}

function remove(one: Tag, parents: ReadonlyMap<Tag, Tag>): void {
  const parent = parents.get(one);
  if (parent) parent.children = parent.children.filter((child) => child !== one);
}

/** Where writers gather their notes. */
const isNoteList = ({ name, attributes }: Tag): boolean =>
  "data-footnotes" in attributes ||
  attributes.role === "doc-endnotes" ||
  /\bfootnotes?\b/.test(attributes.class ?? "") ||
  (name === "div" && attributes.style?.includes("footnote-list") === true);

const bare = (list: Tag): Tag =>
  tag(
    list.name,
    {},
    list.children.filter((child) => !isTag(child) || !/^h[1-6]$|^hr$/.test(child.name)),
  );
