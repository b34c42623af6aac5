import { gate as words } from "~/content/gate";
import type { Gate } from "~/domain/fiche/read-gate.server";
import { changesOf } from "~/lib/word-changes";
import { Quote } from "../contribution/quote";
import { Badge } from "../kit/badge";
import { Button } from "../kit/button";
import { Stretches } from "../kit/stretches";

type Foreseen = Gate["places"][number];

export type PassageLinks = {
  reattach: (foreseen: Foreseen) => string;
  /** What names the place in a form: its version and its two ends. */
  fields: (foreseen: Foreseen) => Record<string, string | number>;
};

const referencesShown = 10;
const toneOf = { exact: "neutral", moved: "info", reworded: "reserve", removed: "oppose" } as const;

/** The passages of one place: what they were on, what they would be on, whose they are, and what may be decided. */
export function GatePassage({
  foreseen,
  edition,
  links,
}: {
  foreseen: Foreseen;
  edition: number;
  links: PassageLinks;
}) {
  const { kept, quote, before, after, words: next, versionNumber, isStale } = foreseen;
  return (
    <article className="gate-passage">
      <p className="contribution-tags">
        <Badge tone={toneOf[kept.state]}>{words.state[kept.state]}</Badge>{" "}
        {words.count(foreseen.passageIds.length)}
        {foreseen.decision && !isStale ? `, ${words.byHand}` : null}
      </p>
      {isStale ? <p className="ds-validation-message">{words.isStale}</p> : null}
      <dl className="gate-sides">
        <div>
          <dt>{words.was(versionNumber)}</dt>
          <dd>
            <Quote quote={quote} before={before} after={after} />
          </dd>
        </div>
        <div>
          <dt>{words.willBe}</dt>
          <dd className="placed-words">
            {kept.state === "removed" ? words.nothing : <Stretches of={changesOf(quote, next)} />}
          </dd>
        </div>
      </dl>
      <References {...foreseen} />
      {kept.state === "exact" && !isStale ? null : (
        <Decide foreseen={foreseen} edition={edition} links={links} />
      )}
    </article>
  );
}

function References({ references, preparatory }: Pick<Foreseen, "references" | "preparatory">) {
  if (references.length === 0) return <p className="figures-note">{words.noneStands}</p>;
  const more = references.length - referencesShown;
  const shown = references
    .slice(0, referencesShown)
    .map((reference) => (preparatory.includes(reference) ? words.preparatory(reference) : reference));
  return (
    <p className="figures-note">
      {words.by} : {shown.join(", ")} {more > 0 ? words.more(more) : null}
    </p>
  );
}

function Decide({ foreseen, edition, links }: { foreseen: Foreseen; edition: number; links: PassageLinks }) {
  const { kept, decision, quote } = foreseen;
  const about = <span className="visually-hidden"> {words.about(quote)}</span>;
  const mayLetGo = decision?.act !== "letGo" && (kept.state === "removed" || kept.state === "reworded");
  return (
    <form className="form-actions" method="post">
      <input type="hidden" name="edition" value={edition} />
      {Object.entries(links.fields(foreseen)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <a href={links.reattach(foreseen)}>
        {words.reattach}
        {about}
      </a>
      {mayLetGo ? (
        <Button variant="secondary" name="intention" value="accepter">
          {words.letGo}
          {about}
        </Button>
      ) : null}
      {decision ? (
        <Button variant="secondary" name="intention" value="annuler">
          {words.drop}
          {about}
        </Button>
      ) : null}
    </form>
  );
}
