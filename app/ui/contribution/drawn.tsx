import { contributions } from "~/content/contributions";
import { kindWord, positionWord } from "~/content/words";
import type { PreviewPage } from "~/domain/contribution/read-preview.server";
import { Badge } from "../kit/badge";
import { Difference } from "../kit/difference";
import { ContributionWords } from "./contribution-words";
import { Quote } from "./quote";

/** A contribution before there is one, exactly as it will be read. */
export function Drawn({ drawn, id }: { drawn: PreviewPage["drawn"][number]; id: string }) {
  const { kind, position, passages, proposal, html, language, question, choices } = drawn;
  const [passage] = passages;
  return (
    <div className="contribution">
      <p className="contribution-tags">
        <Badge tone="accent">{kindWord[kind]}</Badge>
        {kind === "reply" ? null : <Badge>{positionWord[position]}</Badge>}
      </p>
      {question ? <p className="contribution-question">{question.wording}</p> : null}
      {choices.length === 0 ? null : (
        <p className="contribution-choice">
          {`${contributions.answered}\u00a0: `}
          <strong>{choices.join(", ")}</strong>
        </p>
      )}
      {passage && kind === "comment" ? <Quote {...passage} /> : null}
      {passage && kind === "amendment" ? (
        <Difference
          current={passage.quote}
          proposed={proposal.join("\n")}
          before={passage.before}
          after={passage.after}
          id={`difference-${id}`}
        />
      ) : null}
      <ContributionWords html={html} language={language} />
    </div>
  );
}
