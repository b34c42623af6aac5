import { fiche as words } from "~/content/fiche";

/**
 * `organisation`: the body in whose name it was given; null in one's own. `version`: the one whose former words were
 * answered.
 */
export type OwnAnswer = { reference: string; organisation: string | null; version?: number };

/** What its reader alone is told of a question: that they have answered it, and where their answer stands. */
export function OwnAnswers({
  answers,
  wording,
  hrefOf,
}: {
  answers: readonly OwnAnswer[];
  wording: string;
  hrefOf: (reference: string) => string;
}) {
  return answers.map(({ reference, organisation, version }) => (
    <p key={reference} className="question-own">
      {version === undefined ? words.ownAnswer : words.ownFormerAnswer(version)}
      {organisation === null ? null : ` ${words.inNameOf(organisation)}`}
      {"\u00a0: "}
      <a href={hrefOf(reference)}>
        {words.readOwn(reference)}
        <span className="visually-hidden"> : {wording}</span>
      </a>
    </p>
  ));
}
