import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { crowdSeed, crowdSize, measureCrowd } from "./crowd";
import { type Figure, type Figures, figuresOf, leastOverlap, place } from "./figures";
import { readSet } from "./read-set";
import { countAgreed, measureFolds, reversed } from "./resample";
import { baseline, house } from "./ways";

/** What publication aims at; a share in hundredths, seconds for the crowd. */
const gates = { uniqueExact: 100, ambiguousExact: 97, fuzzy: 92, orphansAttached: 3, crowdSeconds: 1 };

const { values: options, positionals } = parseArgs({
  options: { resample: { type: "string" } },
  allowPositionals: true,
});
const [revisionsFile, expectedFile] = positionals;
if (!revisionsFile || !expectedFile) {
  console.error("npm run bench:placements -- <revisions.json> <expected.json> [--resample <seed>]");
  process.exit(1);
}

const { revisions, items } = await readSet(revisionsFile, expectedFile);
const ours = place(house, revisions, items);
const theirs = place(baseline, revisions, items);
// Two halves by a hash of the pair's name: what was learnt on one would not show on the other.
const isFirstHalf = (pair: string) => (createHash("sha256").update(pair).digest()[0] ?? 0) < 128;
const figures = figuresOf(ours.outcomes, ours.msPerThousand);
const halves = [true, false].map((first) =>
  figuresOf(
    ours.outcomes.filter(({ item }) => isFirstHalf(item.pair) === first),
    NaN,
  ),
);
const reference = figuresOf(theirs.outcomes, theirs.msPerThousand);

console.log(
  `${revisions.length} pairs of versions, ${items.length} quotes; reworded: IoU ≥ ${leastOverlap}.\n`,
);
console.log("| figure | house | first half | second half | baseline | gate |");
console.log("|---|--:|--:|--:|--:|--:|");
row("unique exact, same place", ({ uniqueExact }) => uniqueExact, `= ${gates.uniqueExact} %`);
row("ambiguous exact, same place", ({ ambiguousExact }) => ambiguousExact, `≥ ${gates.ambiguousExact} %`);
row("fuzzy, overlapping", ({ fuzzy }) => fuzzy, `≥ ${gates.fuzzy} %`);
row("orphans wrongly attached", ({ orphansAttached }) => orphansAttached, `≤ ${gates.orphansAttached} %`);
const times = [figures.msPerThousand, NaN, NaN, reference.msPerThousand].map((ms) =>
  ms ? ms.toFixed(0) : "",
);
console.log(`| ms of processor for 1,000 placements | ${times.join(" | ")} | |`);
row("exact but for spaces, same place", ({ spacesOnly }) => spacesOnly, "");
row("moved, same place", ({ moved }) => moved, "");
row("exact, with or without spaces, stated `exact`", ({ statedExact }) => statedExact, "");

const crowd = measureCrowd(revisions);
console.log(
  `\n${crowdSize} passages on a fiche of ${crowd.words} words (seed ${crowdSeed}), seconds of processor:`,
);
console.log(
  `revised ${crowd.revised.toFixed(2)}, rewritten ${crowd.rewritten.toFixed(2)}; gate < ${gates.crowdSeconds}.`,
);

if (options.resample !== undefined) printResampled(Number(options.resample));

const missed = [
  share(figures.uniqueExact) < gates.uniqueExact && "unique exact",
  share(figures.ambiguousExact) < gates.ambiguousExact && "ambiguous exact",
  share(figures.fuzzy) < gates.fuzzy && "fuzzy",
  share(figures.orphansAttached) > gates.orphansAttached && "orphans",
  Math.max(crowd.revised, crowd.rewritten) >= gates.crowdSeconds && "time",
].filter((name) => name !== false);
console.log(missed.length === 0 ? "\nEvery gate is passed." : `\nMissed: ${missed.join(", ")}.`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Other quotes of the same pairs, and of the pairs read backwards: what was learnt from the set's own would not show there. */
function printResampled(seed: number): void {
  const agreed = countAgreed(revisions, items);
  const [forward, backward] = [measureFolds(revisions, seed), measureFolds(reversed(revisions), seed + 1)];
  console.log(`\nQuotes drawn anew (seed ${seed}) by the method of the set, which as we read it expects`);
  console.log(`${agreed.hits} of its ${agreed.of} quotes where it does; each fifth of the pairs apart.\n`);
  console.log("| figure | drawn anew | each fifth | read backwards | each fifth |");
  console.log("|---|--:|--:|--:|--:|");
  const lines: [string, (figures: Figures) => Figure][] = [
    ["unique exact, same place", ({ uniqueExact }) => uniqueExact],
    ["ambiguous exact, same place", ({ ambiguousExact }) => ambiguousExact],
    ["fuzzy, overlapping", ({ fuzzy }) => fuzzy],
    ["orphans wrongly attached", ({ orphansAttached }) => orphansAttached],
  ];
  for (const [name, figureOf] of lines) {
    const cells = [forward, backward].flatMap(({ whole, parts }) => [
      cell(figureOf(whole)),
      parts.map((part) => share(figureOf(part)).toFixed(1)).join(" · "),
    ]);
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

function share({ hits, of }: Figure): number {
  return (100 * hits) / of;
}

function row(name: string, figureOf: (figures: Figures) => Figure, gate: string): void {
  const cells = [figures, ...halves, reference].map(figureOf).map(cell);
  console.log(`| ${name} | ${cells.join(" | ")} | ${gate} |`);
}

function cell(figure: Figure): string {
  return figure.of === 0 ? "none" : `${share(figure).toFixed(1)} % (${figure.hits}/${figure.of})`;
}
