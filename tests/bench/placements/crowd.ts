import { placePassages } from "~/domain/passage/place";
import { numbersFrom } from "./numbers";
import { blocksOfText, type Revision } from "./read-set";

export const crowdSize = 10_000;
export const crowdWords = 10_000;
export const crowdSeed = 20_250_530;

/**
 * Seconds of processor to place 10,000 passages of up to 200 characters, at random, on a fiche of some 10,000 words
 * made of the texts of the set; ids differ, so that every word is compared. `rewritten`: on another text altogether.
 */
export function measureCrowd(revisions: readonly Revision[]) {
  const texts = longText(revisions.map((revision) => [revision.old, revision.new]));
  const others = longText(revisions.toReversed().map((revision) => [revision.new, revision.old]));
  return {
    words: countWords(texts[0]),
    revised: secondsFor(texts),
    rewritten: secondsFor([texts[0], others[0]]),
  };
}

const countWords = (text: string) => text.split(/\s+/u).length;

/** The pairs one after the other, again and again, until the first side is long enough. */
function longText(pairs: readonly (readonly [string, string])[]): [string, string] {
  const parts: [string[], string[]] = [[], []];
  for (let [at, words] = [0, 0]; words < crowdWords && pairs.length > 0; at += 1) {
    const [one, other] = pairs[at % pairs.length] ?? ["", ""];
    parts[0].push(one);
    parts[1].push(other);
    words += countWords(one);
  }
  return [parts[0].join("\n\n"), parts[1].join("\n\n")];
}

function secondsFor([old, revised]: readonly [string, string]): number {
  const [from, to] = [blocksOfText(old, "old"), blocksOfText(revised, "new")];
  const next = numbersFrom(crowdSeed);
  const passages = Array.from({ length: crowdSize }, () => {
    const block = from[next(from.length)];
    const length = block?.text?.length ?? 0;
    const start = next(length);
    const end = Math.min(length, start + 1 + next(200));
    return { segments: [{ blockId: block?.blockId ?? "", from: start, to: end }] };
  });
  const before = process.cpuUsage();
  placePassages(from, to, passages);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
