/**
 * Two texts are the same words when they normalise alike. What typography alone changes is not seen: composed or decomposed accents,
 * kind and number of spaces, spaces beside « : ; ? ! », straight or curly apostrophes and quotation marks,
 * a soft hyphen, a non-breaking one, a ligature. Case, accents and all other signs count.
 */
export function normaliseText(text: string): string {
  return spaceOut(typewritten(text));
}

/** One word or sign as typed on a plain keyboard, with no space to look after. */
export function typewritten(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .replace(/[‘’ʼ′]/gu, "'")
    .replace(/[“”„″«»]/gu, '"')
    .replace(/[‐‑]/gu, "-")
    .replace(/…/gu, "...")
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => ligature.normalize("NFKC"))
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE");
}

const plain = /^[\n -~]*$/u;

/** One space between words, none where French typography is free to put one or not. */
function spaceOut(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/ ?([;:!?"]) ?/gu, "$1")
    .trim();
}
