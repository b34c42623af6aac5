import { passageBar as words } from "~/content/passage-bar";

/** Appears beside selected words, with a script only; at the bottom of narrow screens. */
export function PassageBar({ commentHref, amendHref }: { commentHref: string; amendHref: string }) {
  return (
    <div className="passage-bar" role="group" aria-label={words.title} data-passage-bar hidden>
      <a href={commentHref}>{words.comment}</a>
      <a href={amendHref}>{words.amend}</a>
    </div>
  );
}
