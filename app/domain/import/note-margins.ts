import type { Findings } from "./finding";

/** « Page 3 sur 12 », « 3 / 12 », « – 3 – »: nobody misses it. */
const pageNumber = /^[\s–—-]*(?:pages?)?[\s\d]*(?:(?:sur|de|of|\/)[\s\d]*)?[\s–—-]*$/iu;

/** Lists the words of headers and footers, each once: pages of one document repeat them. */
export function noteMargins(texts: readonly string[], findings: Findings): void {
  const told = texts.map((text) => text.replace(/\s+/g, " ").trim());
  for (const text of new Set(told)) if (!pageNumber.test(text)) findings.note("margins", text);
}
