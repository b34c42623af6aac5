import type { Node } from "@tiptap/pm/model";
import type { BlockContent, DefinitionContent, Html, PhrasingContent } from "mdast";
import { type Inline, isRun } from "./inline";
import { inlineOfBlock } from "./inline-of";
import { bracedLabelOf, calloutSign, captionSign } from "./notation";

/** The sign that calls a note, by its id. */
export type NoteSignOf = (noteId: unknown) => string;

/** A block as Markdown’s own tree; what Markdown cannot hold comes out as something else, which its writer sees. */
export function mdastOf(block: Node, signOf: NoteSignOf): (BlockContent | DefinitionContent)[] {
  switch (block.type.name) {
    case "heading":
      return [{ type: "heading", depth: depthOf(block), children: labelled(block, signOf, "html") }];
    case "bulletList":
    case "orderedList":
      return [listOf(block, signOf)];
    case "blockquote":
      return [{ type: "blockquote", children: within(block, signOf) }];
    case "callout":
      return [{ type: "blockquote", children: [html(calloutSign), ...within(block, signOf)] }];
    case "table":
      return tableOf(block, signOf);
    case "note":
      return [noteOf(block, signOf)];
    default:
      return [{ type: "paragraph", children: labelled(block, signOf) }];
  }
}

export const html = (value: string): Html => ({ type: "html", value });
const words = (value: string): PhrasingContent => ({ type: "text", value });

const depthOf = ({ attrs }: Node) => (attrs.level === 2 ? 2 : attrs.level === 3 ? 3 : 4);
const labelOf = ({ attrs }: Node): string => (typeof attrs.label === "string" ? attrs.label : "");
const within = (block: Node, signOf: NoteSignOf) => block.children.flatMap((child) => mdastOf(child, signOf));

type Break = "break" | "html";

/** The words of a block after its number; `{}` says that there is none where words would be taken for one. */
function labelled(
  textblock: Node,
  signOf: NoteSignOf,
  lineBreak: Break = "break",
  label = labelOf(textblock),
): PhrasingContent[] {
  const line = phrasingOf(inlineOfBlock(textblock), signOf, lineBreak);
  const isMistaken = bracedLabelOf(textblock.textContent) !== null;
  return label === "" && !isMistaken ? line : [words(`{${label}} `), ...line];
}

/** The words of a block without its number. */
export const lineOf = (textblock: Node, signOf: NoteSignOf): PhrasingContent[] =>
  phrasingOf(inlineOfBlock(textblock), signOf, "break");

function phrasingOf(inlines: readonly Inline[], signOf: NoteSignOf, lineBreak: Break): PhrasingContent[] {
  const line = (group: readonly Inline[]) => group.map((inline) => wordOf(inline, signOf, lineBreak));
  return runsBy(inlines, ({ href }) => href).flatMap(([href, linked]): PhrasingContent[] => {
    const children = runsBy(linked, ({ bold }) => bold).flatMap(([bold, strong]): PhrasingContent[] => {
      const told = runsBy(strong, ({ italic }) => italic).flatMap(([italic, group]): PhrasingContent[] =>
        italic === true ? [{ type: "emphasis", children: line(group) }] : line(group),
      );
      return bold === true ? [{ type: "strong", children: told }] : told;
    });
    return href === null ? children : [{ type: "link", url: href, children }];
  });
}

function wordOf(inline: Inline, signOf: NoteSignOf, lineBreak: Break): PhrasingContent {
  if (inline === "break") return lineBreak === "html" ? html("<br>") : { type: "break" };
  if (isRun(inline)) return words(inline.text);
  return { type: "footnoteReference", identifier: signOf(inline.target) };
}

type Marks = Extract<Inline, { marks: unknown }>["marks"];

/** What follows each other under one mark; breaks and calls have none. */
function runsBy<T>(inlines: readonly Inline[], markOf: (marks: Marks) => T): [T | null, Inline[]][] {
  const runs: [T | null, Inline[]][] = [];
  for (const inline of inlines) {
    const mark = isRun(inline) ? markOf(inline.marks) : null;
    const last = runs.at(-1);
    if (last?.[0] === mark) last[1].push(inline);
    else runs.push([mark, [inline]]);
  }
  return runs;
}

function listOf(list: Node, signOf: NoteSignOf): BlockContent {
  const children = list.children.map((item) => {
    const [first, ...others] = item.children;
    const begun = first ? labelled(first, signOf, "break", labelOf(item) || labelOf(first)) : [];
    const rest = others.flatMap((block) => mdastOf(block, signOf));
    const spread = rest.some(({ type }) => type !== "list");
    return {
      type: "listItem" as const,
      spread,
      children: [{ type: "paragraph" as const, children: begun }, ...rest],
    };
  });
  const ordered = list.type.name === "orderedList";
  const start = ordered ? Number(list.attrs.start) : null;
  return { type: "list", ordered, start, spread: children.some(({ spread }) => spread), children };
}

function tableOf({ attrs, children }: Node, signOf: NoteSignOf): BlockContent[] {
  const rows = children.map((row) => ({
    type: "tableRow" as const,
    children: row.children.map((cell) => ({
      type: "tableCell" as const,
      children: cell.children.flatMap((block) => labelled(block, signOf, "html")),
    })),
  }));
  const caption = typeof attrs.caption === "string" ? attrs.caption : "";
  const named: BlockContent = { type: "paragraph", children: [words(`{${captionSign}} ${caption}`)] };
  return [...(caption === "" ? [] : [named]), { type: "table", children: rows }];
}

/** The number of a note is its sign, or follows it. */
function noteOf(note: Node, signOf: NoteSignOf): DefinitionContent {
  const identifier = signOf(note.attrs.id);
  const [first, ...others] = note.children;
  const label = labelOf(note);
  const begun = first ? labelled(first, signOf) : [];
  const numbered = label === identifier ? begun : [words(`{${label}} `), ...begun];
  const children = [
    { type: "paragraph" as const, children: numbered },
    ...others.flatMap((block) => mdastOf(block, signOf)),
  ];
  return { type: "footnoteDefinition", identifier, children };
}
