import { LRUCache } from "lru-cache";
import type { Row } from "../../app/domain/fiche/compare-texts";
import type { Compared, KeepComparison } from "../../app/domain/fiche/read-comparison.server";

const roomBytes = 32_000_000;
const mostComparisons = 500;

/** Texts on both sides, the stretches between them, what surrounds them, and the cells that some stand in. */
const weightOf = ({ rows }: Compared) => rows.reduce((sum, row) => sum + 1_500 + 4 * lettersOf(row), 1);
const lettersOf = (row: Row) =>
  ("former" in row ? row.former.text.length : 0) + ("later" in row ? row.later.text.length : 0);

/**
 * Keeps the comparisons that were asked last: published versions never change, so that none is ever wrong. Those who ask
 * for one that is being made wait for it; what cannot be made is not kept.
 */
export function keepComparisons(): KeepComparison {
  const kept = new LRUCache<string, Compared, () => Promise<Compared>>({
    ...{ max: mostComparisons, maxSize: roomBytes, sizeCalculation: weightOf },
    fetchMethod: (_key, _stale, { context }) => context(),
  });
  return (key, compare) => kept.forceFetch(key, { context: compare });
}
