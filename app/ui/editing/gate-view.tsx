import { basisRule } from "~/content/board";
import { gate as words } from "~/content/gate";
import type { Gate } from "~/domain/fiche/read-gate.server";
import type { GateRefusal } from "~/domain/fiche/gate";
import { placementStates } from "~/domain/passage/placement";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField } from "../kit/field";
import { ListCount } from "../kit/list-count";
import { Notice } from "../kit/notice";
import { Paging } from "../kit/paging";
import { Situation } from "../kit/situation";
import { GatePassage, type PassageLinks } from "./gate-passage";
import { PlannedCredits } from "./planned-credits";
import { fieldErrors, type Refused as Typed, typedField } from "../kit/refused";

export type GateLinks = PassageLinks & {
  list: (state: Gate["state"]) => string;
  /** Where a period is extended. */
  periods: string;
  /** What was said of the fiche in confidence. */
  preparatory: string;
  /** The list of the answers to a question that its number counts. */
  answers: (questionId: string) => string;
  firstPage: string;
  nextPage: string | null;
};

type Refused = Typed & { because: GateRefusal | null };
type Shown = {
  gate: Gate;
  links: GateLinks;
  refused: Refused | null;
  done: "decision" | "attribution" | null;
};

/** What publishing would do to each passage, and the form that publishes. */
export function GateView({ gate, links, refused, done }: Shown) {
  const { fiche, problem, lastNumber, page } = gate;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <p className="kicker">
        {fiche.label}, {fiche.title}
      </p>
      <h1>{words.title(lastNumber + 1)}</h1>
      <ErrorSummary errors={fieldErrors(refused)} />
      {refused?.because ? (
        <Notice tone="danger" title={words.problem}>
          {words.refused[refused.because]}
        </Notice>
      ) : null}
      {done === null || refused !== null ? null : (
        <Notice tone="success">{done === "decision" ? words.done : words.credited}</Notice>
      )}
      {problem === null ? null : (
        <Notice tone="warning" title={words.problem}>
          {words.refused[problem]}
        </Notice>
      )}
      {lastNumber === 0 ? (
        <p className="lead">{words.first}</p>
      ) : (
        <>
          <p className="lead">{words.lead}</p>
          {gate.hasPreparatory ? (
            <Notice>
              <p>{words.preparatorySays}</p>
              <p>
                <a href={links.preparatory}>{words.preparatoryLink}</a>
              </p>
            </Notice>
          ) : null}
          <Filters gate={gate} links={links} />
          {gate.places.length === 0 ? <EmptyState title={words.none} /> : null}
          {gate.places.map((foreseen, index) => (
            <GatePassage key={index} foreseen={foreseen} edition={gate.edition} links={links} />
          ))}
          <Paging firstHref={page > 1 ? links.firstPage : null} nextHref={links.nextPage} />
          <AnswersApart gate={gate} hrefOf={links.answers} />
          <PlannedCredits gate={gate} refused={refused} />
        </>
      )}
      {problem === null ? <PublishForm gate={gate} refused={refused} periodsHref={links.periods} /> : null}
    </main>
  );
}

/** Which passages to show, with how many of each there are, and how many are shown. */
function Filters({ gate: { counts, stale, state, now }, links }: { gate: Gate; links: GateLinks }) {
  const all = placementStates.reduce((sum, one) => sum + counts[one], 0);
  const filters = [
    { key: "all" as const, label: words.all, count: all },
    ...placementStates.toReversed().map((key) => ({ key, label: words.states[key], count: counts[key] })),
    ...(stale > 0 ? [{ key: "stale" as const, label: words.stale, count: stale }] : []),
  ];
  const shown = filters.find(({ key }) => key === state)?.count ?? 0;
  return (
    <>
      <nav aria-label={words.filters}>
        <ul className="filter-links">
          {filters.map(({ key, label, count }) => (
            <li key={key}>
              <a href={links.list(key)} aria-current={key === state ? "page" : undefined}>
                {label} ({words.amount(count)})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ListCount at={now}>{words.count(shown)}</ListCount>
    </>
  );
}

/** The answers that the next version would not count with its own, and why. */
function AnswersApart({ gate: { answersApart, now }, hrefOf }: { gate: Gate; hrefOf: GateLinks["answers"] }) {
  if (answersApart.length === 0) return null;
  return (
    <section className="reading-width" aria-labelledby="reponses">
      <h2 id="reponses">{words.answers}</h2>
      <p>{words.answersLead}</p>
      <ul>
        {answersApart.map(({ questionId, wording, answered, because }) => (
          <li key={questionId}>
            {words.answersApart[because](answered, wording)}{" "}
            <a href={hrefOf(questionId)}>
              {words.answersList}
              <span className="visually-hidden"> : {wording}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="list-situation">
        <Situation at={now} />. {basisRule.submitted}
      </p>
    </section>
  );
}

function PublishForm({
  gate: { edition, isOpen, lastNumber },
  refused,
  periodsHref,
}: {
  gate: Gate;
  refused: Refused | null;
  periodsHref: string;
}) {
  const isFirst = lastNumber === 0;
  return (
    <section className="reading-width" aria-labelledby="publier">
      <h2 id="publier">{words.publishTitle}</h2>
      <form className="form" method="post" aria-labelledby="publier">
        <input type="hidden" name="edition" value={edition} />
        <TextAreaField
          {...typedField(refused)("note")}
          label={isFirst ? words.noteFirst : words.note}
          hint={words.noteHint}
          rows={3}
        />
        {isOpen && !isFirst ? (
          <>
            <TextAreaField
              {...typedField(refused)("motif")}
              label={words.reason}
              hint={words.reasonHint}
              rows={3}
            />
            <Notice title={words.extend}>
              <p>{words.extendWhy}</p>
              <p>
                <a href={periodsHref}>{words.extendLink}</a>
              </p>
            </Notice>
          </>
        ) : null}
        <p className="form-actions">
          <Button name="intention" value="publier">
            {words.publish}
          </Button>
        </p>
      </form>
    </section>
  );
}
