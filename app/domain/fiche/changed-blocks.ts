import { type ComparedText, compareTexts, isChanged, type Leaf, type Row } from "./compare-texts";

/** A block of the later text that says, asks or is something else than before, or that came or moved; and its words. */
export type ChangedBlock = { step: Exclude<Row["step"], "left" | "removed">; leaf: Leaf; words: string };

/** In reading order; what is gone has no block left to speak of. */
export const changedBlocks = (from: ComparedText, to: ComparedText): ChangedBlock[] =>
  compareTexts(from, to)
    .filter(isChanged)
    .flatMap((row) =>
      row.step === "left" || row.step === "removed"
        ? []
        : [{ step: row.step, leaf: row.later, words: wordsOf(row.later, to) }],
    );

/** Of a question, what it asks. */
const wordsOf = ({ kind, text, blockId }: Leaf, { questions }: ComparedText): string =>
  kind === "question" ? (questions.find(({ key }) => key === blockId)?.wording ?? "") : text;
