import type { Range } from "./highlight";

/** Abbreviations after which a full stop ends nothing: « art. 62 », « al. 2 », « p. 4 », « M. »; also « l’art. ». */
const abbreviation =
  /(?:^|[\s(«’'])(?:art|al|p|pp|cf|ex|fig|n|no|vol|M|MM|Mme|Dr|Pr|c\.-à-d|i\.e|e\.g)\.\s*$/u;
/** « 1. », « 2 bis. »: a numbering, not a sentence. */
const numbering = /^\s*\d+(?:\s?(?:bis|ter))?[.°]\s*$/u;

const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });

/** The sentences of a text as ranges that cover it whole, trailing spaces included. */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const to = index + segment.length;
    const words = text.slice(from, to);
    const goesOn = abbreviation.test(words) || numbering.test(words);
    if (goesOn && to < text.length) continue;
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

/** Words of the same sentences around [from, to): what stands before it and after it. */
export function surroundingsOf(text: string, { from, to }: Range): { before: string; after: string } {
  const sentences = sentencesOf(text);
  const first = sentences.find((sentence) => sentence.to > from);
  const last = sentences.findLast((sentence) => sentence.from < to);
  return { before: text.slice(first?.from ?? from, from), after: text.slice(to, last?.to ?? to).trimEnd() };
}
