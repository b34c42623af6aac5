import { Fragment } from "react";
import { difference as words } from "~/content/difference";
import type { Stretch } from "~/lib/word-changes";

/** Which of two texts is read: the former with what it loses, the later with what it gains, or both in one line. */
export type Side = "former" | "later" | "both";

/** What changes from one text to another: strokes and underlines for the eye, hidden words for the ear. */
export function Stretches({ of, side = "both" }: { of: readonly Stretch[]; side?: Side }) {
  return of.map((stretch, index) =>
    "kept" in stretch ? (
      <Fragment key={index}>{stretch.kept}</Fragment>
    ) : (
      <Fragment key={index}>
        {side === "later" ? null : <Change tag="del" value={stretch.removed} />}
        {side === "former" ? null : <Change tag="ins" value={stretch.added} />}
      </Fragment>
    ),
  );
}

function Change({ tag: Tag, value }: { tag: "ins" | "del"; value: string }) {
  if (value === "") return null;
  const [start, end] =
    Tag === "ins" ? [words.additionStart, words.additionEnd] : [words.deletionStart, words.deletionEnd];
  return (
    <Tag>
      <span className="visually-hidden"> {start} </span>
      {value}
      <span className="visually-hidden"> {end} </span>
    </Tag>
  );
}
