import type { Mark, Node } from "@tiptap/pm/model";
import { element, escapeHtml } from "~/lib/html";
import { drawLink } from "../fiche/draw-fiche";

const tags: Record<string, string> = {
  paragraph: "p",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "blockquote",
};

/** Draws a contribution's text to HTML from known nodes; an unknown one throws. */
export function drawContribution(text: Node): string {
  return text.children.map(drawNode).join("");
}

/** The words alone, for search, feeds and mails: blocks separated by line feeds. */
export function plainText(text: Node): string {
  return text.textBetween(0, text.content.size, "\n", "\n");
}

function drawNode(node: Node): string {
  if (node.isText) return node.marks.reduceRight(drawMark, escapeHtml(node.text ?? ""));
  if (node.type.name === "hardBreak") return "<br>";
  const tag = tags[node.type.name];
  if (!tag) throw new Error(`no drawing for a ${node.type.name}`);
  return element(tag, {}, node.children.map(drawNode).join(""));
}

function drawMark(inner: string, mark: Mark): string {
  if (mark.type.name === "bold") return element("strong", {}, inner);
  if (mark.type.name === "italic") return element("em", {}, inner);
  if (mark.type.name === "link") return drawLink(String(mark.attrs.href), inner);
  throw new Error(`no drawing for the mark ${mark.type.name}`);
}
