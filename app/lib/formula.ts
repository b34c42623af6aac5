/** What a cell begins with when a spreadsheet runs it: = + - @, also in full width, a tabulation, a carriage return. */
const openings = new Set(
  ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].map((first) => first.charCodeAt(0)),
);

/** Whether a spreadsheet could take this text for a formula. */
export function opensFormula(text: string): boolean {
  return openings.has(text.charCodeAt(0));
}
