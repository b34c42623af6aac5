import type { Findings } from "../finding";
import { findChild, type Piece, type Tag } from "../markup";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";

/** What is known of a document while its blocks are read. */
export type Document = {
  styles: Styles;
  numbering: Numbering;
  findings: Findings;
  /** What somebody put in place of the number of a note, by its name (« footnote-2 »). */
  noteMarks: Map<string, string>;
};

/** Of what Word wrote twice, for itself and for older readers, the first. */
export const chosenOf = (block: Tag): Piece[] =>
  (findChild(block, "mc:Choice") ?? findChild(block, "mc:Fallback"))?.children ?? [];

/** A field whose words come from elsewhere in the document. */
export const isReference = (instruction: string): boolean => /^\s*(REF|PAGEREF|NOTEREF)\s/i.test(instruction);
