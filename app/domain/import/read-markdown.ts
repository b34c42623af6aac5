import { micromark } from "micromark";
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote, gfmFootnoteHtml } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough, gfmStrikethroughHtml } from "micromark-extension-gfm-strikethrough";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";
import type { Tag } from "./markup";
import { readHtml } from "./read-html";

/**
 * Markdown as GitHub writes it (CommonMark, tables, notes). The HTML in it goes the way of any other: known elements
 * come through, scripts do not.
 */
export function readMarkdown(text: string): Tag {
  const html = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmAutolinkLiteral()],
    htmlExtensions: [gfmTableHtml(), gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmAutolinkLiteralHtml()],
  });
  return readHtml(html);
}
