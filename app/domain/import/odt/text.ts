import type { Findings } from "../finding";
import { childTags, findChild, isTag, type Piece, type Tag, tag, tagsUnder, wordsOf } from "../markup";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";

export type Text = {
  styles: Styles;
  numbering: Numbering;
  findings: Findings;
  notes: Tag[];
  /** The lists that we are in, the outer one first. */
  lists: readonly { list: string; style: string }[];
  /** Lists by their id, each with the name of the one that it continues. */
  continued: Map<string, string>;
};

/** The blocks of a text as HTML would have them. */
export function blocksOf(pieces: readonly Piece[], text: Text): Tag[] {
  return pieces.filter(isTag).flatMap((one) => {
    switch (one.name) {
      case "text:p":
        return paragraphOf(one, text);
      case "text:h":
        return headingOf(one, text);
      case "text:list":
        return listOf(one, text);
      case "table:table":
        return [tableOf(one, text)];
      case "text:section":
        return isHidden(one) ? [] : blocksOf(one.children, text);
      case "text:tracked-changes":
        for (const _ of childTags(one)) text.findings.note("tracked-changes");
        return [];
      case "text:table-of-content":
      case "text:illustration-index":
      case "text:table-index":
        text.findings.note("contents");
        return [];
      case "draw:frame":
        return boxesOf(one, text);
      case "text:numbered-paragraph":
        return blocksOf(one.children, text);
      default:
        return [];
    }
  });
}

const isHidden = ({ attributes }: Tag) => attributes["text:display"] === "none";

function paragraphOf(one: Tag, text: Text): Tag[] {
  const style = one.attributes["text:style-name"];
  if (isInvisible(text.styles, style)) return hiddenAs(one, text);
  const boxes: Tag[] = [];
  const line = lineOf(one.children, text, boxes);
  return [...shaped(line, style, text), ...boxes];
}

function hiddenAs(one: Tag, { findings }: Text): [] {
  if (wordsOf(one).trim() !== "") findings.note("hidden");
  return [];
}

const isInvisible = ({ textOf }: Styles, style: string | undefined) =>
  textOf(style)["text:display"] === "none";

/** By its style: title, caption, quotation, call-out (framed or on a background), or nothing of the kind. */
function shaped(line: Piece[], style: string | undefined, { styles }: Text): Tag[] {
  const names = styles.namesOf(style).map((name) => name.toLowerCase().replaceAll("_20_", " "));
  const isNamed = (shape: RegExp) => names.some((name) => shape.test(name));
  if (isNamed(/^(title|titre principal|titre)$/)) return [tag("h1", { "data-rank": "0" }, line)];
  if (isNamed(/^(caption|légende|table|tableau)$/)) return [tag("p", { class: "caption" }, line)];
  const paragraph = tag("p", {}, line);
  if (isNamed(/quotations?$|^citation/)) return [tag("blockquote", {}, [paragraph])];
  return isFramed(styles.paragraphOf(style)) ? [tag("aside", {}, [paragraph])] : [paragraph];
}

function isFramed(properties: Readonly<Record<string, string>>): boolean {
  const { "fo:background-color": color = "transparent", "fo:border": border = "none" } = properties;
  return !/^(transparent|#f{6})$/i.test(color) || border !== "none";
}

function headingOf(one: Tag, text: Text): Tag[] {
  const { "text:outline-level": level = "1", "text:style-name": style } = one.attributes;
  if (isInvisible(text.styles, style)) return hiddenAs(one, text);
  const boxes: Tag[] = [];
  const line = lineOf(one.children, text, boxes);
  if (line.map(wordsOf).join("").trim() === "") return boxes;
  const isCounted = one.attributes["text:is-list-header"] !== "true";
  const label = isCounted ? numberOf({ list: "", style: "" }, Number(level), one, text) : null;
  return [tag(`h${String(Math.min(6, Number(level)))}`, labelled(label), line), ...boxes];
}

const labelled = (label: string | null): Record<string, string> =>
  label === null || label === "" ? {} : { "data-label": label };

function numberOf(
  list: { list: string; style: string },
  level: number,
  one: Tag,
  { numbering }: Text,
): string | null {
  const given = one.attributes["text:start-value"];
  return numbering.next({ ...list, level, start: given === undefined ? null : Number(given) });
}

function listOf(one: Tag, text: Text): Tag[] {
  const level = text.lists.length + 1;
  const outer = text.lists.at(-1);
  const style = one.attributes["text:style-name"] ?? outer?.style ?? "";
  const list = outer?.list ?? nameOf(one, style, text);
  const inner = { ...text, lists: [...text.lists, { list, style }] };
  const told = childTags(one).flatMap((item) => itemOf(item, level, inner));
  if (told.some(({ name }) => name !== "li")) return told; // headings that an outline numbers as a list
  const isNumbered = told.some(({ attributes }) => attributes["data-label"] !== undefined);
  return told.length === 0 ? [] : [tag(isNumbered ? "ol" : "ul", {}, told)];
}

/** Lists that count together have one name. */
function nameOf({ attributes }: Tag, style: string, { continued }: Text): string {
  const before = attributes["text:continue-list"];
  const isAnonymous = attributes.id === undefined || attributes["text:continue-numbering"] === "true";
  const own = before ?? (isAnonymous ? `style ${style}` : attributes.id);
  const name = continued.get(own ?? "") ?? own ?? "";
  if (attributes.id !== undefined) continued.set(attributes.id, name);
  return name;
}

function itemOf(item: Tag, level: number, text: Text): Tag[] {
  const own = text.lists.at(-1) ?? { list: "", style: "" };
  const [first] = childTags(item);
  if (first?.name === "text:h") return blocksOf(item.children, text);
  const isCounted = item.name === "text:list-item" && first?.name !== "text:list";
  const label = isCounted ? numberOf(own, level, item, text) : null;
  const content = blocksOf(item.children, text);
  if (content.length === 0) return [];
  return [tag("li", labelled(label), content)];
}

function tableOf(one: Tag, text: Text): Tag {
  const inCells = { ...text, lists: [] };
  const rows = (pieces: readonly Piece[]): Tag[] =>
    pieces.filter(isTag).flatMap((row) => {
      if (["table:table-rows", "table:table-row-group"].includes(row.name)) return rows(row.children);
      if (row.name === "table:table-header-rows") return [tag("thead", {}, rows(row.children))];
      return row.name === "table:table-row" ? [rowOf(row, inCells)] : [];
    });
  return tag("table", {}, rows(one.children));
}

function rowOf(row: Tag, text: Text): Tag {
  const cells = childTags(row).filter(({ name }) => name === "table:table-cell");
  return tag(
    "tr",
    {},
    cells.map((cell) => {
      const { "table:number-columns-spanned": colspan = "1", "table:number-rows-spanned": rowspan = "1" } =
        cell.attributes;
      return tag("td", { colspan, rowspan }, blocksOf(cell.children, text));
    }),
  );
}

function lineOf(pieces: readonly Piece[], text: Text, boxes: Tag[]): Piece[] {
  return pieces.flatMap((one): Piece[] => {
    if (!isTag(one)) return [one];
    const within = () => lineOf(one.children, text, boxes);
    switch (one.name) {
      case "text:span":
        return spanOf(one, within(), text);
      case "text:a":
        return [tag("a", { href: one.attributes["xlink:href"] ?? "" }, within())];
      case "text:line-break":
        return [tag("br")];
      case "text:s":
      case "text:tab":
        return [" "];
      case "text:note":
        return [callOf(one, text)];
      case "office:annotation":
        text.findings.note("comments");
        return [];
      case "draw:frame":
        boxes.push(...boxesOf(one, text));
        return [];
      case "text:bookmark-ref":
      case "text:reference-ref":
      case "text:note-ref":
      case "text:sequence-ref":
        text.findings.note("cross-references", wordsOf(one));
        return within();
      case "text:hidden-text":
      case "text:hidden-paragraph":
        text.findings.note("hidden");
        return [];
      case "office:annotation-end":
      case "text:ruby-text":
        return [];
      default:
        return within();
    }
  });
}

function spanOf(one: Tag, within: Piece[], { styles, findings }: Text): Piece[] {
  const style = one.attributes["text:style-name"];
  const properties = styles.textOf(style);
  if (isInvisible(styles, style)) {
    findings.note("hidden");
    return [];
  }
  const strike =
    properties["style:text-line-through-style"] ?? properties["style:text-line-through-type"] ?? "none";
  const position = properties["style:text-position"] ?? "";
  const marks = [
    ...(properties["fo:font-weight"] === "bold" ? ["b"] : []),
    ...(properties["fo:font-style"] === "italic" ? ["i"] : []),
    ...(strike === "none" ? [] : ["s"]),
    ...(/^(super|[1-9])/.test(position) ? ["sup"] : []),
    ...(/^(sub|-)/.test(position) ? ["sub"] : []),
  ];
  return marks.reduceRight<Piece[]>((inner, name) => [tag(name, {}, inner)], within);
}

/** A note stands where it is called from; here it goes to the end. */
function callOf(one: Tag, text: Text): Tag {
  const citation = findChild(one, "text:note-citation");
  const label = (citation?.attributes["text:label"] ?? (citation ? wordsOf(citation) : "")).trim();
  const target = `note-${String(text.notes.length + 1)}`;
  const body = findChild(one, "text:note-body")?.children ?? [];
  text.notes.push(tag("note", { id: target, label }, blocksOf(body, { ...text, lists: [], notes: [] })));
  return tag("note-call", { target, label });
}

function boxesOf(frame: Tag, text: Text): Tag[] {
  const box = [...tagsUnder(frame)].find(({ name }) => name === "draw:text-box");
  if (!box || wordsOf(box).trim() === "") {
    const about = childTags(frame).find(({ name }) => name === "svg:title" || name === "svg:desc");
    text.findings.note("images", about ? wordsOf(about) : "");
    return [];
  }
  text.findings.note("text-boxes", wordsOf(box));
  return [tag("aside", {}, blocksOf(box.children, { ...text, lists: [] }))];
}
