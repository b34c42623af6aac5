const nbsp = "\u00a0";

/** « 1 contribution », « 219 contributions » ; French has its singular up to, not including, two. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberWord(count)}${nbsp}${Math.abs(count) < 2 ? singular : plural}`;
}

const format = new Intl.NumberFormat("fr-FR");
export const numberWord = (value: number) => format.format(value);

/** Exact up to the limit, then « plus de 1 000 ». */
export function countedUpTo(count: number, limit: number, singular: string): string {
  return count > limit ? `plus de ${numberWord(limit)}${nbsp}${singular}s` : counted(count, singular);
}

export const quoted = (words: string) => `«${nbsp}${words}${nbsp}»`;
