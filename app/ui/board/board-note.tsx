import { basisRule, basisWord, filterWords } from "~/content/board";
import { situationWord } from "~/content/dates";
import type { Board } from "~/domain/tally/read-board.server";
import { Situation } from "../kit/situation";

type Counted = Pick<Board, "basis" | "now" | "wanted"> & { choices: Pick<Board["choices"], "types"> };

/** When, what and among which: what every number of the board is told with. */
export const notesOf = ({ now, basis, wanted, choices }: Counted, rules: readonly string[] = []) => [
  `${situationWord(now)}.`,
  `${basisWord[basis]}. ${filterWords(wanted, choices.types)}.`,
  basisRule[basis],
  ...rules,
];

/** The same in a line under a part of the page; the rule stands once, at its head. */
export function BoardNote({ counted, rule }: { counted: Counted; rule?: string | undefined }) {
  const { now, basis, wanted, choices } = counted;
  return (
    <p className="board-note">
      {rule === undefined ? null : <strong>{rule} </strong>}
      <Situation at={now} />. {basisWord[basis]}. {filterWords(wanted, choices.types)}.
    </p>
  );
}
