/** A text as two of them are compared: spaces, apostrophes and quotation marks are typed one way or the other. */
export function normalised(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’ʼ]/g, "'")
    .replace(/[“”]|«\s*|\s*»/g, '"')
    .replace(/\s+(?=[:;?!%])/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a normalised text, punctuation apart, without capitals. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How alike two texts are, from 0 to 1: twice the words that they have in common in the same order, over the words of both
 * (Dice’s coefficient over the longest common subsequence). `least`: below it, 0 is answered without counting further.
 */
export function likeness(one: readonly string[], other: readonly string[], least: number): number {
  const both = one.length + other.length;
  if (both === 0 || (2 * sharedWords(one, other)) / both < least) return 0;
  const alike = (2 * commonInOrder(one, other)) / both;
  return alike < least ? 0 : alike;
}

/** Words that both have, in any order: never fewer than in order, and quick to count. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, candidate] of other.entries()) {
      const kept = Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(word === candidate ? Math.max(kept, (row[at] ?? 0) + 1) : kept);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Whether a text is the beginning of another, which goes on with the words of a third. */
export function isSplitOf(
  whole: readonly string[],
  first: readonly string[],
  second: readonly string[],
): boolean {
  if (first.length < 2 || second.length === 0 || whole.length <= first.length) return false;
  const rest = whole.slice(first.length);
  const told = Math.min(rest.length, second.length);
  return (
    first.every((word, at) => whole[at] === word) &&
    rest.slice(0, told).every((word, at) => second[at] === word)
  );
}
