import type { Node } from "@tiptap/pm/model";
import { type Inline, isRun, type Marks, type Run, tidied, unmarked } from "./inline";

/**
 * What stands in a line of a paragraph or a heading, as a reader of files would have found it; spaces at the edge of bold or
 * italic words are outside of them, where Markdown wants them.
 */
export function inlineOfBlock(textblock: Node): Inline[] {
  const line = tidied(textblock.children.map(inlineOfNode));
  return tidied(
    line.flatMap((inline, at): Inline[] =>
      isRun(inline) ? aired(inline, line[at - 1], line[at + 1]) : [inline],
    ),
  );
}

function inlineOfNode(node: Node): Inline {
  if (node.type.name === "hardBreak") return "break";
  if (node.type.name === "noteCall")
    return { target: String(node.attrs.target), label: String(node.attrs.label) };
  const marks = new Map(node.marks.map(({ type, attrs }) => [type.name, attrs]));
  const link = marks.get("link");
  const href = link ? String(link.href) : null;
  return { text: node.text ?? "", marks: { bold: marks.has("bold"), italic: marks.has("italic"), href } };
}

/** A run between its spaces, which have the marks that they share with what is on their other side. */
function aired({ text, marks }: Run, before: Inline | undefined, after: Inline | undefined): Run[] {
  const [, left = "", words = "", right = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return [
    { text: left, marks: shared(marks, before) },
    { text: words, marks },
    { text: right, marks: shared(marks, after) },
  ];
}

function shared(marks: Marks, beside: Inline | undefined): Marks {
  if (beside === undefined || !isRun(beside)) return unmarked;
  const { bold, italic, href } = beside.marks;
  return {
    bold: marks.bold && bold,
    italic: marks.italic && italic,
    href: marks.href === href ? href : null,
  };
}
