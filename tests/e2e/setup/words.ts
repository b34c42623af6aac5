import type { Locator } from "playwright-core";

/** What is read, with the no-break spaces of French and the breaks of the page as plain spaces. */
export const wordsOf = async (locator: Locator) => plain(await locator.innerText());

export const plain = (words: string) => words.replaceAll(/\s+/g, " ").trim();
