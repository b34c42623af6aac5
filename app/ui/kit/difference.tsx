import { Fragment } from "react";
import { contributions as words } from "~/content/contributions";
import { changesOf } from "./changes";

/** What an amendment changes: marks with hidden words around them, then both texts in full. */
export function Difference({
  current,
  proposed,
  id,
  before = "",
  after = "",
}: {
  current: string;
  proposed: string;
  id: string;
  /** The rest of its first and last sentences. */
  before?: string;
  after?: string;
}) {
  return (
    <div className="difference">
      <p className="difference-title">{words.proposal}</p>
      <p className="difference-text">
        <span className="difference-around">{before}</span>
        {changesOf(current, proposed).map((stretch, index) =>
          "kept" in stretch ? (
            stretch.kept
          ) : (
            <Fragment key={index}>
              <Change tag="del" value={stretch.removed} />
              <Change tag="ins" value={stretch.added} />
            </Fragment>
          ),
        )}
        <span className="difference-around">{after}</span>
      </p>
      <details className="difference-both">
        <summary id={id}>{words.readBoth}</summary>
        <dl aria-labelledby={id}>
          <dt>{words.current}</dt>
          <dd>{current}</dd>
          <dt>{words.proposed}</dt>
          <dd>{proposed}</dd>
        </dl>
      </details>
    </div>
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
