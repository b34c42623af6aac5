import { type ComparedText, compareTexts, isChanged, type Leaf, type Row } from "./compare-texts";

/** A block of the later text that says, asks or is something else than before, or that came or moved. */
export type ChangedBlock = { step: Exclude<Row["step"], "left" | "removed">; leaf: Leaf };

/** In reading order; what is gone has no block left to speak of. */
export const changedBlocks = (from: ComparedText, to: ComparedText): ChangedBlock[] =>
  compareTexts(from, to)
    .filter(isChanged)
    .flatMap((row) =>
      row.step === "left" || row.step === "removed" ? [] : [{ step: row.step, leaf: row.later }],
    );
