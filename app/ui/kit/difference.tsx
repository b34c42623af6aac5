import { contributions as words } from "~/content/contributions";
import { changesOf } from "~/lib/word-changes";
import { Stretches } from "./stretches";

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
        <Stretches of={changesOf(current, proposed)} />
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
