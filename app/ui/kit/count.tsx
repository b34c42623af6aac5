import { counted, numberWord } from "~/content/typography";

/** A number with its noun, or bare, that a script moves in place where the page is live. */
export function Count({
  of,
  value,
  one,
  many = one && `${one}s`,
}: {
  /** As `nameOfFigure` says it. */
  of: string;
  value: number;
  one?: string;
  many?: string | undefined;
}) {
  return (
    <span className="count" data-count={of} data-one={one} data-many={many}>
      {one === undefined ? numberWord(value) : counted(value, one, many)}
    </span>
  );
}
