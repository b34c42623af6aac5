import { situationWord } from "~/content/dates";

/** When the numbers of a page were counted; a script that moves them moves it too. */
export function Situation({ at }: { at: Date }) {
  return <span data-situation>{situationWord(at)}</span>;
}
