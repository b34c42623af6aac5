import { clockWord } from "~/content/dates";
import { editing } from "~/content/editor";
import { Notice } from "../kit/notice";

export type Others = readonly { name: string | null; since: Date }[];

/** Who else has the text of a fiche open. */
export function OthersNotice({ others }: { others: Others }) {
  if (others.length === 0) return null;
  return (
    <Notice tone="warning">
      {editing.others(others.map(({ name, since }) => ({ name, since: clockWord(since) })))}{" "}
      {editing.othersHint}
    </Notice>
  );
}
