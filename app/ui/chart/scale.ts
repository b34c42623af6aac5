/** Every drawing is as wide, in units that are pixels on a narrow phone; its height follows what it shows. */
export const chartWidth = 360;

/** Width of an average letter of 13 units: labels are broken by counting, since a server cannot measure them. */
const letterWidth = 6.6;

/** The part of `room` that a value takes, where the most there is takes it all. */
export function lengthOf(value: number, most: number, room: number): number {
  return most <= 0 ? 0 : rounded((room * value) / most);
}

/** Two decimals: enough for any screen, and files stay small. */
export const rounded = (value: number) => Math.round(value * 100) / 100;

/** Zero, the half and the whole of a round number that is not less than any value: 1, 2 or 5 times a power of ten. */
export function ticksOf(most: number): number[] {
  if (most <= 1) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(most));
  const top = [1, 2, 5, 10].map((step) => step * power).find((round) => round >= most) ?? most;
  return top % 2 === 0 ? [0, top / 2, top] : [0, top];
}

/** Words on lines that fit the width; a word longer than a line stays whole on its own. */
export function linesOf(words: string, width: number = chartWidth): string[] {
  const letters = Math.floor(width / letterWidth);
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How much of the most there is, from 0 (none) to 4: a colour scale that also reads in grey. */
export function heatOf(value: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0 || most <= 0) return 0;
  const part = value / most;
  if (part <= 0.25) return 1;
  if (part <= 0.5) return 2;
  return part <= 0.75 ? 3 : 4;
}
