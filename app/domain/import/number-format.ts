const romans = Object.entries({
  ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90 },
  ...{ L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 },
});

/** XIV; beyond what Roman numbers are read for, and below 1, plain digits. */
export function romanOf(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  return romans
    .map(([sign, worth]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return sign.repeat(times);
    })
    .join("");
}

/** A… Z, then AA, BB…, as word processors count. */
export function letterOf(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

/** 1er, 2e: as a French text says it. */
export const ordinalOf = (value: number): string => (value === 1 ? "1er" : `${String(value)}e`);

/**
 * A number as it is tied to its block: « Article 3 – » is « Article 3 », since what comes after only leads to the
 * text; a full stop, a bracket or a degree sign belong to the number.
 */
export const tidyLabel = (shown: string): string =>
  shown
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=[\p{L}\p{N}.)°])\s*[:–—-]+$/u, "");
