/** Draws that are the same at each run: a bench compares what is alike. */
export type Chance = ReturnType<typeof chanceFrom>;

/** Mulberry32, a generator of 32 bits of state (Tommy Ettinger, public domain). */
export function chanceFrom(seed: number) {
  let state = seed;
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(draw() * limit);
  return {
    below,
    isUnder: (share: number) => draw() < share,
    oneOf: <T>(all: readonly [T, ...T[]]): T => all[below(all.length)] ?? all[0],
    /** A heavy tail (Pareto of exponent 1.3): the median is 1, one in a hundred is 33 or more, none above `most`. */
    tail: (most: number) => Math.min(most, Math.floor((1 - draw()) ** (-1 / 1.3))),
  };
}

/** The same list, known to hold something. */
export function filled<T>(all: readonly T[], what: string): readonly [T, ...T[]] {
  const [first, ...others] = all;
  if (first === undefined) throw new Error(`There is no ${what}.`);
  return [first, ...others];
}
