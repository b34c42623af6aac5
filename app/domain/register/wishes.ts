/** What was asked for, as a fact holds it: « kind=opinion ». For ids, codes and days only: never words that were typed. */
export function codesOfWishes(wishes: Record<string, string | undefined>): string[] {
  return Object.entries(wishes).flatMap(([name, code]) => (code === undefined ? [] : `${name}=${code}`));
}
