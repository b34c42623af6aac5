/** From one sequence number to the next to last, half-open. */
export type SequenceRange = { from: bigint; until: bigint };

const bounded = /^\{(\[-?\d+,-?\d+\)(,\[-?\d+,-?\d+\))*)?\}$/;

/** What PostgreSQL writes of an `int8multirange`: « {[1,4),[6,7)} ». Null when it has no end on one side. */
export function rangesOf(text: string): SequenceRange[] | null {
  if (!bounded.test(text)) return null;
  return [...text.matchAll(/\[(-?\d+),(-?\d+)\)/g)].map(([, from = "0", until = "0"]) => ({
    from: BigInt(from),
    until: BigInt(until),
  }));
}

export function sizeOf(ranges: readonly SequenceRange[]): bigint {
  return ranges.reduce((size, { from, until }) => size + until - from, 0n);
}

/** Every number of ranges that hold a reasonable count of them, in order. */
export function sequencesIn(ranges: readonly SequenceRange[]): bigint[] {
  return ranges.flatMap(({ from, until }) =>
    Array.from({ length: Number(until - from) }, (_, step) => from + BigInt(step)),
  );
}
