import { consultation as words } from "~/content/consultation";
import { closingWord, momentWord, parisTime } from "~/content/dates";
import type { Phase } from "~/domain/consultation/consultation";

type Period = { opensAt: Date; closesAt: Date };

/** « ferme le 30 mai 2025 à 23 h 59 (heure de Paris) », or when it opens. */
export function PeriodFact({ phase, period }: { phase: Phase; period: Period | null }) {
  if (!period) return null;
  const isToCome = phase === "announced" || phase === "suspended";
  const isOver = phase === "analysis" || phase === "results";
  const date = isToCome ? period.opensAt : period.closesAt;
  return (
    <>
      {isToCome ? words.opens : isOver ? words.closed : words.closes}{" "}
      <time dateTime={date.toISOString()}>
        <strong>{isToCome ? momentWord(date) : closingWord(date)}</strong>
      </time>{" "}
      {parisTime}
    </>
  );
}
