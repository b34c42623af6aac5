import { editing as words } from "~/content/editing";
import { Button } from "../kit/button";

type Row = { id: string; name: string };

/** One button for each thing to do to one of a list; what it is about is said to screen readers. */
export function RowAction({
  row: { id, name },
  intention,
  label,
  direction,
}: {
  row: Row;
  intention: string;
  label: string;
  direction?: "up" | "down";
}) {
  return (
    <form method="post">
      <input type="hidden" name="intention" value={intention} />
      <input type="hidden" name="id" value={id} />
      {direction === undefined ? null : <input type="hidden" name="sens" value={direction} />}
      <Button variant="secondary">
        {label} <span className="visually-hidden">{name}</span>
      </Button>
    </form>
  );
}

/** Up and down, but for the first and the last. */
export function MoveActions({ row, index, count }: { row: Row; index: number; count: number }) {
  return (
    <>
      {index === 0 ? null : <RowAction row={row} intention="deplacer" label={words.up} direction="up" />}
      {index === count - 1 ? null : (
        <RowAction row={row} intention="deplacer" label={words.down} direction="down" />
      )}
    </>
  );
}
