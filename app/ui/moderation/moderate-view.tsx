import { momentWord } from "~/content/dates";
import { groundWord, decidedWord, moderation as words } from "~/content/moderation";
import { channelWord } from "~/content/words";
import type { ModeratedPage } from "~/domain/moderation/read-moderated.server";
import { ContributionCard } from "../contribution/contribution-card";
import { LateOrStanding } from "../entry/late-badge";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { Notice } from "../kit/notice";
import { DecisionCheck, type DecisionChecked, DecisionForm, type DecisionErrors } from "./decision-form";

export type ModerateState = {
  /** What was just done. */
  done: "decision" | "reports" | null;
  typed: Record<string, string>;
  errors: DecisionErrors;
  /** A decision that only waits for its confirmation. */
  check: DecisionChecked | null;
};

/** One contribution for whoever moderates: what it says and where, what was reported and decided, what to decide. */
export function ModerateView({
  page,
  state,
  links,
}: {
  page: ModeratedPage;
  state: ModerateState;
  links: { list: string; passage: string; publicPage: string; sending: (id: string) => string };
}) {
  const { reference, standing, acts, currentNumber } = page;
  const { errors, check } = state;
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.contribution(reference)}</h1>
      <ErrorSummary errors={summaryOf(errors)} />
      {state.done === null ? null : (
        <Notice tone="success">{state.done === "decision" ? words.done : words.reportsClosed}</Notice>
      )}
      <p className="contribution-tags">
        <LateOrStanding late={page.late} standing={standing} />
      </p>
      {check ? null : <Text page={page} links={links} />}
      {check ? null : <Entered page={page} hrefOf={links.sending} />}
      <section aria-labelledby="decider">
        <h2 id="decider">{check ? words.check : words.decide}</h2>
        {acts.length === 0 ? <p>{words.nothingToDecide}</p> : null}
        {acts.length > 0 && check ? <DecisionCheck check={check} /> : null}
        {acts.length > 0 && !check ? (
          <DecisionForm acts={acts} revision={currentNumber} typed={state.typed} errors={errors} />
        ) : null}
      </section>
      {check ? null : (
        <>
          <Reports page={page} />
          <History page={page} />
        </>
      )}
      <p>
        <a href={links.list}>{words.back}</a>
      </p>
    </main>
  );
}

function summaryOf({ form, act, ground, explanation }: DecisionErrors) {
  const all = [
    { id: "decider", message: form },
    { id: "decision", message: act },
    { id: "motif", message: ground },
    { id: "explication", message: explanation },
  ];
  return all.flatMap(({ id, message }) => (message === undefined ? [] : [{ id, message }]));
}

function Text({
  page: { card, standing, late },
  links,
}: {
  page: ModeratedPage;
  links: { passage: string; publicPage: string };
}) {
  if (card === null) return <p>{words.withdrawnText}</p>;
  return (
    <ContributionCard contribution={card} href={null} withQuote level={2}>
      <p className="contribution-place">
        <a href={links.passage}>
          {words.inFiche}
          <span className="visually-hidden"> {card.fiche.label}</span>
        </a>
      </p>
      {standing === "visible" && card.kind !== "reply" && !late ? (
        <p className="contribution-place">
          <a href={links.publicPage}>{words.publicPage}</a>
        </p>
      ) : null}
    </ContributionCard>
  );
}

/** How what staff entered came, and where to check it against its original. */
function Entered({
  page: { entered, late },
  hrefOf,
}: {
  page: ModeratedPage;
  hrefOf: (id: string) => string;
}) {
  if (entered === null) return null;
  const { id, channel, receivedAt, recordedAt, original } = entered;
  return (
    <section aria-labelledby="arrivee">
      <h2 id="arrivee">{words.entered.title}</h2>
      {late ? <Notice tone="warning">{words.entered.late}</Notice> : null}
      <dl className="definition">
        <dt>{words.entered.channel}</dt>
        <dd>{channelWord[channel]}</dd>
        <dt>{words.entered.receivedAt}</dt>
        <dd>{momentWord(receivedAt)}</dd>
        <dt>{words.entered.recordedAt}</dt>
        <dd>{momentWord(recordedAt)}</dd>
        <dt>{words.entered.original}</dt>
        <dd>{original ?? words.entered.noOriginal}</dd>
      </dl>
      <p>
        <a href={hrefOf(id)}>{words.entered.sending}</a>
      </p>
    </section>
  );
}

function Reports({ page: { reports } }: { page: ModeratedPage }) {
  const isOpen = reports.some(({ closedAt }) => closedAt === null);
  return (
    <section aria-labelledby="signalements">
      <h2 id="signalements">{words.reports}</h2>
      {reports.length === 0 ? <p>{words.noReport}</p> : null}
      <ul className="history">
        {reports.map(({ id, ground, words: said, reportedAt, closedAt }) => (
          <li key={id}>
            <p>
              <strong>{groundWord[ground]}</strong>, {words.reportedAt} {momentWord(reportedAt)},{" "}
              {closedAt === null ? words.toExamine : `${words.closedAt} ${momentWord(closedAt)}`}
            </p>
            {said === "" ? null : <blockquote className="history-words">{said}</blockquote>}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <form method="post">
          <input type="hidden" name="intent" value="close-reports" />
          <Button variant="secondary">{words.closeReports}</Button>
        </form>
      ) : null}
    </section>
  );
}

function History({ page: { decisions } }: { page: ModeratedPage }) {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.history}</h2>
      {decisions.length === 0 ? <p>{words.noDecision}</p> : null}
      <ol className="history">
        {decisions.map(({ id, act, ground, explanation, decidedAt, decidedBy }) => (
          <li key={id}>
            <p>
              <strong>{decidedWord[act]}</strong>
              {ground === null ? null : `\u00a0: ${groundWord[ground]}`}, {momentWord(decidedAt)},{" "}
              {decidedBy === null ? words.bySystem : decidedBy || words.byErased}
            </p>
            {explanation === "" ? null : <blockquote className="history-words">{explanation}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}
