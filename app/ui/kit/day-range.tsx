import { reversedDays } from "~/content/dates";
import { TextField } from "./field";

type Day = string | undefined;

/** The first and the last day of what is looked for (« 2026-11-22 »); a last day before the first is said, not corrected. */
export function DayRange({
  first,
  last,
  labels,
}: {
  first: Day;
  last: Day;
  labels: { first: string; last: string };
}) {
  const isReversed = first !== undefined && last !== undefined && last < first;
  return (
    <>
      <TextField id="du" name="du" type="date" label={labels.first} value={first} />
      <TextField
        {...{ id: "au", name: "au", type: "date", label: labels.last, value: last }}
        error={isReversed ? reversedDays : undefined}
      />
    </>
  );
}
