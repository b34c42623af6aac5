import type { Box } from "./longest-runs";

/** Two words of which less than a third of the letters differ: a misprint, a plural, a gender, an accent. */
const leastLikeness = 2 / 3;
/** Shorter words look like each other by chance (« de » and « le »). */
export const fewestLetters = 4;
/** Past this many pairs of words a stretch was rewritten, and likenesses in it mean nothing. */
const mostPairs = 2_500;

export type AlikeWords = { a: number; b: number; likeness: number };

/**
 * Among words that stand between the same neighbours on both sides, those that are the same but for some letters:
 * of all alignments in order, the one with most likeness (Needleman and Wunsch 1970).
 */
export function alikeWords(a: readonly string[], b: readonly string[], box: Box): AlikeWords[] {
  const [rows, columns] = [box.aTo - box.aFrom, box.bTo - box.bFrom];
  if (rows * columns > mostPairs) return [];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const likeness = (i: number, j: number) => likenessOf(a[box.aFrom + i] ?? "", b[box.bFrom + j] ?? "");
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1) {
      const alike = likeness(i, j);
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), alike > 0 ? alike + at(i + 1, j + 1) : 0);
    }
  const pairs: AlikeWords[] = [];
  for (let [i, j] = [0, 0]; i < rows && j < columns;) {
    if (at(i, j) === at(i, j + 1)) j += 1;
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else {
      pairs.push({ a: box.aFrom + i, b: box.bFrom + j, likeness: likeness(i, j) });
      [i, j] = [i + 1, j + 1];
    }
  }
  return pairs;
}

/** From 0 to 1; 0 when two words are not alike. Case and accents count half a letter. A number is the same or another. */
export function likenessOf(one: string, other: string): number {
  if (hasDigits.test(one) || hasDigits.test(other)) return 0;
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < fewestLetters) return 0;
  if (Math.min(one.length, other.length) < leastLikeness * longest) return 0;
  const likeness =
    1 - (letterDistance(one, other) + letterDistance(folded(one), folded(other))) / 2 / longest;
  return likeness >= leastLikeness ? likeness : 0;
}

const hasDigits = /\p{N}/u;

const folded = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** How many letters to put in, take out or replace (Levenshtein 1966, by two rows). */
function letterDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
