import type { Cell, Column } from "./column";
import { opensFormula } from "~/lib/formula";

/**
 * The XML of a worksheet (ECMA-376, SpreadsheetML), piece by piece. Strings stand in their cells: a table of shared
 * strings would have to be held until the end.
 */

/** Most characters (UTF-16) that Excel takes in a cell. */
export const longestCell = 32_767;
/** Most rows of a sheet, its header included. */
export const mostRows = 1_048_576;

/** Indexes of the cell formats in `stylesXml`. */
const styles = { words: 1, header: 2, instant: 3, dangerous: 4 } as const;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Words wrap at the top of their cell; instants are true dates. A string is never run, but one that opens like a
 * formula would be once edited, if it were not marked as text.
 */
export const stylesXml = `${declaration}<styleSheet xmlns="${main}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border/></borders>\
<cellStyleXfs count="1"><xf/></cellStyleXfs>\
<cellXfs count="5"><xf/>\
<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
<xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>\
<xf quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** From the beginning of a sheet to its header, which stays in view. */
export function sheetHead(columns: readonly Pick<Column, "title" | "width">[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const titles = columns.map(({ title }, index) => stringCell(letters(index), 1, title, styles.header, ""));
  return (
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${widths.join("")}</cols><sheetData><row r="1">${titles.join("")}</row>`
  );
}

/** From the last row to the end; the header filters the rows there are. */
export function sheetTail(columns: number, lastRow: number): string {
  return `</sheetData><autoFilter ref="A1:${letters(columns - 1)}${lastRow}"/></worksheet>`;
}

/**
 * Draws rows of these columns. `cut` ends a text that is longer than a cell. A row says its height, as many lines as its
 * words take up to a few: LibreOffice would give it one, Excel a whole screen.
 */
export function rowWriter(columns: readonly Pick<Column, "isInstant" | "width">[], cut: string) {
  const places = columns.map(({ isInstant, width }, index) => ({ isInstant, width, letter: letters(index) }));
  return function rowXml(number: number, cells: readonly Cell[]): string {
    let drawn = "";
    let lines = 1;
    for (const [index, { isInstant, width, letter }] of places.entries()) {
      const cell = cells[index] ?? null;
      if (cell === null || cell === "") continue;
      if (typeof cell === "number") drawn += numberCell(letter, number, cell, isInstant);
      else {
        lines = Math.max(lines, linesOf(cell, width));
        drawn += stringCell(letter, number, cell, opensFormula(cell) ? styles.dangerous : styles.words, cut);
      }
    }
    return `<row r="${number}" ht="${lines * lineHeight}" customHeight="1">${drawn}</row>`;
  };
}

/** In points. */
const lineHeight = 15;
/** Enough to see what a text is about, and several rows at once; the cell holds it whole. */
const mostLines = 12;

/** How many lines a text takes in a column of this width, in characters; never more than are shown. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.slice(0, width * mostLines).split("\n", mostLines)) {
    lines += Math.max(1, Math.ceil(line.length / width));
  }
  return Math.min(lines, mostLines);
}

function numberCell(letter: string, row: number, value: number, isInstant: boolean): string {
  return `<c r="${letter}${row}" s="${isInstant ? styles.instant : styles.words}"><v>${value}</v></c>`;
}

function stringCell(letter: string, row: number, text: string, style: number, cut: string): string {
  const drawn = escapeXml(fitting(text, cut));
  return `<c r="${letter}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${drawn}</t></is></c>`;
}

function fitting(text: string, cut: string): string {
  return text.length <= longestCell ? text : text.slice(0, longestCell - cut.length).toWellFormed() + cut;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "_x000D_" };
// eslint-disable-next-line no-control-regex -- naming them is the purpose
const special = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/;
const everySpecial = new RegExp(special, "g");

/** A text in SpreadsheetML: what XML forbids becomes U+FFFD, and « _x0041_ » is kept from being read as a code. */
function escapeXml(text: string): string {
  const wellFormed = text.toWellFormed();
  if (!special.test(wellFormed)) return wellFormed;
  return wellFormed.replace(everySpecial, (found) =>
    found === "_" ? "_x005F_" : (entities[found] ?? "\ufffd"),
  );
}

/** Column 0 is A, column 26 is AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
