import type { Node } from "@tiptap/pm/model";
import type { Emphasis, Strong } from "mdast";
import { type Info, type Options, type State, toMarkdown } from "mdast-util-to-markdown";
import { inlineOfBlock } from "./inline-of";
import { markdownDialect } from "./markdown-dialect";
import { type NoteSigns, signsById } from "./note-signs";
import { bare, readLine } from "./read-line";
import { toldLine } from "./reads-like";
import { lineOf } from "./to-mdast";

/**
 * The words of one paragraph or heading in Markdown, as `readLine` reads them back; a break is a new line. Where signs would
 * be taken for words, as between two letters, bold and italic are written as elements.
 */
export function writeLine(textblock: Node, notes: NoteSigns): string {
  const children = lineOf(textblock, signsById(notes));
  const write = (dialect: Options) => bare(toMarkdown({ type: "paragraph", children }, dialect));
  const signs = write(inSigns);
  const isRead = toldLine(readLine(signs, notes).inline) === toldLine(inlineOfBlock(textblock));
  return isRead ? signs : write(inElements);
}

const inSigns: Options = {
  ...markdownDialect,
  unsafe: [...(markdownDialect.unsafe ?? []), { character: "~", inConstruct: "phrasing" }],
  handlers: { ...markdownDialect.handlers, break: () => "\n" },
};

const within = (name: string) => (node: Emphasis | Strong, _parent: unknown, state: State, info: Info) =>
  `<${name}>${state.containerPhrasing(node, { ...info, before: ">", after: "<" })}</${name}>`;

const inElements: Options = {
  ...inSigns,
  handlers: { ...inSigns.handlers, emphasis: within("em"), strong: within("strong") },
};
