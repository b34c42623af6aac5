import { squareOfBeta } from "./placement";

/** Words of a passage that stand side by side in the new version, from `b` on. `kept` is what they count for. */
export type Piece = { b: number; size: number; kept: number; moved: number; isAlike: boolean };

/** A stretch of the new version, half-open, and the pieces of the passage in it. */
export type Hull = { from: number; to: number; kept: number; score: number; pieces: Piece[] };

/** Beyond, only the heaviest are tried: a passage of a thousand scattered words is not known by its small ones. */
const mostPieces = 64;

/**
 * The range of the new version most like a passage: of all that begin and end with one of its pieces, the one with the best
 * F measure, (1 + β²) · kept / (β² · total + length), where `total` and length count words. A lone « de » far
 * away would add little that is kept and much length, so it is left out; a sentence put in between is taken in.
 */
export function hullOf(
  pieces: readonly Piece[],
  total: number,
  lengthOf: (from: number, to: number) => number,
): Hull | null {
  const tried = heaviest(pieces).sort((one, other) => one.b - other.b);
  let best: Hull | null = null;
  for (const [index, { b: from }] of tried.entries()) {
    let kept = 0;
    for (let last = index; last < tried.length; last += 1) {
      const piece = tried[last];
      if (!piece) break;
      kept += piece.kept;
      const to = piece.b + piece.size;
      const weight = squareOfBeta * total + lengthOf(from, to);
      const score = weight === 0 ? 0 : ((1 + squareOfBeta) * kept) / weight;
      if (!best || score > best.score) best = { from, to, kept, score, pieces: tried.slice(index, last + 1) };
    }
  }
  return best;
}

function heaviest(pieces: readonly Piece[]): Piece[] {
  return pieces.length <= mostPieces
    ? [...pieces]
    : pieces.toSorted((one, other) => other.kept - one.kept).slice(0, mostPieces);
}
