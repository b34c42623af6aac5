import { momentWord } from "~/content/dates";
import { mandates as words } from "~/content/mandates";
import { mandateWord } from "~/content/words";
import type { ListedMandate } from "~/domain/account/list-mandates.server";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { ErrorSummary } from "../kit/error-summary";
import { FactItem, Facts } from "../kit/facts";
import { TextAreaField } from "../kit/field";
import { Notice } from "../kit/notice";
import { Paging } from "../kit/paging";
import { RadioField } from "../kit/radio-field";
import { fieldErrors, type Refused } from "../kit/refused";

type Page = {
  mandates: readonly ListedMandate[];
  waiting: boolean;
  done: boolean;
  nextHref: string | null;
};
type Links = { waiting: string; all: string };

/** Who says they speak for which body, to be verified or detached. */
export function MandateList({ page, refused, links }: { page: Page; refused: Refused | null; links: Links }) {
  const { mandates, waiting, done, nextHref } = page;
  const about = refused?.typed.mandat ?? "";
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={fieldErrors(refused, (name) => `${name}-${about}`)} />
      {done && refused === null ? <Notice tone="success">{words.done}</Notice> : null}
      <p className="lead">{words.lead}</p>
      <nav aria-label={words.filters}>
        <ul className="filter-links">
          <li>
            <a href={links.waiting} aria-current={waiting ? "page" : undefined}>
              {words.waiting}
            </a>
          </li>
          <li>
            <a href={links.all} aria-current={waiting ? undefined : "page"}>
              {words.all}
            </a>
          </li>
        </ul>
      </nav>
      {mandates.length === 0 ? <EmptyState title={words.none[waiting ? "waiting" : "all"]} /> : null}
      <div className="reading-width">
        {mandates.map((mandate) => (
          <Mandate key={mandate.id} mandate={mandate} refused={about === mandate.id ? refused : null} />
        ))}
      </div>
      <Paging nextHref={nextHref} />
    </main>
  );
}

function Mandate({ mandate, refused }: { mandate: ListedMandate; refused: Refused | null }) {
  const { id, organisation, person, email, state, declaredAt, reason, acts } = mandate;
  return (
    <article className="contribution" aria-labelledby={`m-${id}`}>
      <h2 id={`m-${id}`}>{organisation}</h2>
      <Facts>
        <FactItem>{mandateWord[state]}</FactItem>
        <FactItem>{words.declaredBy(person, momentWord(declaredAt))}</FactItem>
        {email === null ? null : <FactItem>{email}</FactItem>}
      </Facts>
      {reason === null ? null : <p>{words.because(reason)}</p>}
      {acts.length === 0 ? null : (
        <form className="form" method="post" aria-label={words.decideFor(person, organisation)}>
          <input type="hidden" name="mandat" value={id} />
          <RadioField
            id={`decision-${id}`}
            name="decision"
            legend={words.act}
            options={acts.map((act) => ({ value: act, label: words.acts[act] }))}
            value={refused?.typed.decision ?? ""}
            error={refused?.errors.decision}
          />
          <TextAreaField
            id={`motif-${id}`}
            name="motif"
            label={words.reasonLabel}
            hint={words.reasonHint}
            rows={2}
            value={refused?.typed.motif}
            error={refused?.errors.motif}
          />
          <p className="form-actions">
            <Button variant="secondary">
              {words.decide}{" "}
              <span className="visually-hidden">({words.decideFor(person, organisation)})</span>
            </Button>
          </p>
        </form>
      )}
    </article>
  );
}
