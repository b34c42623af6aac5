import type { ReactNode } from "react";
import { Situation } from "./situation";

type Props = {
  /** The number with its noun. */
  children: ReactNode;
  at: Date;
  /** What narrows the list, in words: forms are not printed. */
  criteria?: readonly string[];
  /** What is counted, in a sentence, where the noun does not say it. */
  rule?: string;
};

/** How many a list counts: at which moment, narrowed to what, by which rule. No list shows its number otherwise. */
export function ListCount({ children, at, criteria = [], rule }: Props) {
  return (
    <>
      <p className="list-count" role="status">
        <strong>{children}</strong>
      </p>
      {criteria.length === 0 ? null : (
        <ul className="list-criteria">
          {criteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      )}
      <p className="list-situation">
        <Situation at={at} />. {rule}
      </p>
    </>
  );
}
