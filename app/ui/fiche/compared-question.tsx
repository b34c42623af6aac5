import { comparison as words } from "~/content/versions";
import type { QuestionChange } from "~/domain/fiche/compare-questions";
import { type Side, Stretches } from "../kit/stretches";

/** A question in both versions: its wording, how it is answered, its options. */
export function ComparedQuestion({
  question: { wording, types, options },
  side,
}: {
  question: QuestionChange;
  side: Side;
}) {
  const shown = options.filter(
    ({ step }) => step === "kept" || side === "both" || step === (side === "former" ? "removed" : "added"),
  );
  return (
    <>
      <p>
        <span className="kicker">{words.question}</span> <Stretches of={wording} side={side} />
      </p>
      {types.former !== null && types.later !== null && types.former !== types.later && side !== "former" ? (
        <p>{words.typeChange(words.types[types.former], words.types[types.later])}</p>
      ) : null}
      {shown.length === 0 ? null : (
        <ul aria-label={words.option}>
          {shown.map((option, index) => (
            <li key={index}>
              <Stretches of={option.words} side={side} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
