import type { Run } from "./longest-runs";

/**
 * The fewest words and signs in a row that are recognised out of their place. Three or four (« dans le cadre de »,
 * « de la présente loi ») are common to any two texts of one kind; a reader takes five for the same phrase.
 */
export const shortestMove = 5;

/** A phrase that stands more often than this among the new words tells no place from another. */
const mostPlaces = 16;

/** The two texts, as keys, and what of each may not move because it stands in place (1). */
export type Sides = { a: Int32Array; b: Int32Array; heldA: Uint8Array; heldB: Uint8Array };

/**
 * Runs that left their place and stand at another: the longest first, each word once (Tichy 1984, string-to-string
 * correction with block moves; here only among words that no difference in order has explained). Two
 * places as good as each other for the same words: nobody knows which, so neither.
 */
export function movedRuns(sides: Sides): Run[] {
  const candidates = findCandidates(sides);
  const isDoubtful = doubtsOf(candidates);
  const taken = { a: new Uint8Array(sides.a.length), b: new Uint8Array(sides.b.length) };
  const isFree = ({ a, b, size }: Run) =>
    !taken.a[a] && !taken.a[a + size - 1] && !taken.b[b] && !taken.b[b + size - 1];
  return candidates
    .toSorted((one, other) => other.size - one.size || one.a - other.a || one.b - other.b)
    .filter((run) => {
      if (!isFree(run)) return false;
      taken.a.fill(1, run.a, run.a + run.size);
      taken.b.fill(1, run.b, run.b + run.size);
      return !isDoubtful(run);
    });
}

/** Every common run that no common run contains. */
function findCandidates(sides: Sides): Run[] {
  const places = placesOfPhrases(sides.b, sides.heldB);
  const runs: Run[] = [];
  for (let a = 0; a + shortestMove <= sides.a.length; a += 1) {
    const phrase = phraseAt(sides.a, sides.heldA, a);
    const found = phrase === null ? undefined : places.get(phrase);
    for (const b of found ?? []) {
      if (isCommon(sides, a - 1, b - 1)) continue;
      let size = shortestMove;
      while (isCommon(sides, a + size, b + size)) size += 1;
      runs.push({ a, b, size });
    }
  }
  return runs;
}

const isCommon = ({ a, b, heldA, heldB }: Sides, i: number, j: number) =>
  a[i] !== undefined && a[i] === b[j] && !heldA[i] && !heldB[j];

function placesOfPhrases(words: Int32Array, held: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + shortestMove <= words.length; at += 1) {
    const phrase = phraseAt(words, held, at);
    if (phrase === null) continue;
    const known = places.get(phrase);
    if (known) known.push(at);
    else places.set(phrase, [at]);
  }
  return new Map([...places].filter(([, all]) => all.length <= mostPlaces));
}

function phraseAt(words: Int32Array, held: Uint8Array, at: number): string | null {
  for (let step = 0; step < shortestMove; step += 1) if (held[at + step]) return null;
  return words.subarray(at, at + shortestMove).join(" ");
}

function doubtsOf(runs: readonly Run[]): (run: Run) => boolean {
  const times = new Map<string, number>();
  const names = ({ a, b, size }: Run) => [`a ${a} ${size}`, `b ${b} ${size}`];
  for (const name of runs.flatMap(names)) times.set(name, (times.get(name) ?? 0) + 1);
  return (run) => names(run).some((name) => (times.get(name) ?? 0) > 1);
}
