import { micromark, type Options } from "micromark";
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote, gfmFootnoteHtml } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough, gfmStrikethroughHtml } from "micromark-extension-gfm-strikethrough";
import { openFindings } from "./finding";
import { type Inline, inlineOf, isRun } from "./inline";
import { isTag } from "./markup";
import type { NoteSigns } from "./note-signs";
import { readHtml } from "./read-html";
import { noteSignOf } from "./read-notation";

/** What there is no room for in a line: an image, struck words, a link that could run; the call of a note that is not there. */
export type LineProblem = "left-out" | "unknown-note";
export type ReadLine = { inline: Inline[]; problem: LineProblem | null };

/** Nothing but what stands in a line: « 1. » and « # » are words. */
const inLine: Options = {
  allowDangerousHtml: true,
  allowDangerousProtocol: true, // a link that could run is known for what it is, and refused
  extensions: [
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmAutolinkLiteral(),
    {
      disable: {
        null: [
          ...["blockQuote", "codeFenced", "codeIndented", "definition", "headingAtx", "htmlFlow", "list"],
          ...["setextUnderline", "thematicBreak"],
        ],
      },
    },
  ],
  htmlExtensions: [gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmAutolinkLiteralHtml()],
};

/**
 * What is written in a line of Markdown: words, bold, italic, links, breaks where a new line begins, and calls of the notes
 * that it may call, by their sign.
 */
export function readLine(markdown: string, notes: NoteSigns): ReadLine {
  const definitions = [...notes.keys()].map((sign) => `[^${sign}]: note`);
  const asked = [inOneParagraph(markdown), ...definitions].join("\n\n");
  const root = readHtml(micromark(asked, inLine), noteSignOf);
  const findings = openFindings();
  const pieces = root.children.filter((piece) => !isTag(piece) || piece.name !== "note");
  const inline = inlineOf(pieces, findings).map((one) => bound(one, notes));
  if (findings.list().length > 0) return { inline, problem: "left-out" };
  return { inline, problem: inline.some(callsNothing) ? "unknown-note" : null };
}

/** Each new line as a break; two spaces before it are one, and an empty line would end the paragraph. */
function inOneParagraph(markdown: string): string {
  const lines = bare(markdown).split("\n");
  const words = lines
    .map((line) => bare(line).replace(aDefinition, "\\[^$1]:"))
    .map((line) => (line === "" ? "<br>" : `${line}  \n`));
  return bare(words.join(""));
}

/** Without what a field adds at its ends; a no-break space was typed. */
export const bare = (text: string): string => text.replace(/^[ \t\n]+|[ \t\n]+$/g, "");

/** A line that would be the text of a note, and vanish. */
const aDefinition = /^\[\^([^\]\s]*)\]:/;

/** The call of a note leads to it and shows its number, whatever its sign. */
function bound(inline: Inline, notes: NoteSigns): Inline {
  if (inline === "break" || isRun(inline)) return inline;
  const note = notes.get(inline.label);
  return note ? { target: String(note.attrs.id), label: String(note.attrs.label ?? "") } : inline;
}

const callsNothing = (inline: Inline): boolean =>
  inline !== "break" && isRun(inline) && /\[\^[^\]\s]{1,40}\]/.test(inline.text);
