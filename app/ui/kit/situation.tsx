import { situationWord } from "~/content/dates";

/** When the numbers of a page were counted. Where a script moves every one of them, `isFollowed`, it moves this too. */
export function Situation({ at, isFollowed = false }: { at: Date; isFollowed?: boolean }) {
  return (
    <span className="situation" data-situation={isFollowed ? "" : undefined}>
      {situationWord(at)}
    </span>
  );
}
