import type { Stretch } from "./word-range";

/**
 * Words of a passage that stand side by side in the new version, from `b` on, and came there the same way (`moves`). `kept` is what they
 * count for: one each, less when they changed (`isAlike`: their letters, not only the signs beside them).
 */
export type Piece = { b: number; size: number; kept: number; moved: number; isAlike: boolean };

/** A stretch of the new version and the pieces of the passage in it. */
export type Hull = Stretch & { kept: number; pieces: Piece[] };

/** Beyond, only the heaviest are tried: a passage of a thousand scattered words is not known by its small ones. */
const mostPieces = 64;

/**
 * The range of the new version that keeps most of a passage, of those that count for `longest` words at most; of equals,
 * the shortest. A sentence put in between is taken in. It begins and ends with words that came the same way: what lies between
 * a phrase that stayed and one that moved is neither's. It does not reach over other words for one that itself changed.
 */
export function hullOf(
  pieces: readonly Piece[],
  longest: number,
  lengthOf: (from: number, to: number) => number,
): Hull | null {
  const tried = heaviest(pieces.filter(({ kept }) => kept > 0)).sort((one, other) => one.b - other.b);
  const isFar = (one: Piece | undefined, other: Piece | undefined) =>
    one !== undefined && other !== undefined && lengthOf(one.b + one.size, other.b) > 0;
  let best: (Hull & { length: number }) | null = null;
  for (const [index, first] of tried.entries()) {
    let kept = 0;
    for (let at = index; at < tried.length; at += 1) {
      const last = tried[at];
      if (!last) break;
      kept += last.kept;
      const length = lengthOf(first.b, last.b + last.size);
      if (length > longest) break;
      const reachesOut =
        at > index &&
        ((first.kept < 1 && isFar(first, tried[index + 1])) || (last.kept < 1 && isFar(tried[at - 1], last)));
      if (reachesOut || first.moved !== last.moved) continue;
      if (best && (kept < best.kept || (kept === best.kept && length >= best.length))) continue;
      best = { from: first.b, to: last.b + last.size, kept, length, pieces: tried.slice(index, at + 1) };
    }
  }
  return best;
}

function heaviest(pieces: readonly Piece[]): Piece[] {
  return pieces.length <= mostPieces
    ? [...pieces]
    : pieces.toSorted((one, other) => other.kept - one.kept).slice(0, mostPieces);
}
