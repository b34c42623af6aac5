import { micromark } from "micromark";
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote, gfmFootnoteHtml } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough, gfmStrikethroughHtml } from "micromark-extension-gfm-strikethrough";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";
import type { Tag } from "./markup";
import { isInNotation } from "./notation";
import { readHtml } from "./read-html";
import { noteSignOf, readAlerts, readNotation } from "./read-notation";

/**
 * Markdown as GitHub writes it (CommonMark, tables, notes). The HTML in it goes the way of any other: known elements
 * come through, scripts do not. A text in the notation of a fiche says so in its first line.
 */
export function readMarkdown(text: string): Tag {
  const html = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmAutolinkLiteral()],
    htmlExtensions: [gfmTableHtml(), gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmAutolinkLiteralHtml()],
  });
  const isOurs = isInNotation(text);
  const root = readHtml(html, isOurs ? noteSignOf : undefined);
  readAlerts(root);
  if (isOurs) readNotation(root);
  return root;
}
