import { basisRule } from "~/content/board";
import { bodies as words } from "~/content/bodies";
import { counted } from "~/content/typography";
import type { ListedBody, readBodies } from "~/domain/organisation/list-bodies.server";
import type { ListAsked } from "~/domain/tally/wanted";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { ErrorSummary } from "../kit/error-summary";
import { FactItem, Facts } from "../kit/facts";
import { SelectField, TextField } from "../kit/field";
import { ListCount } from "../kit/list-count";
import { Notice } from "../kit/notice";
import { Paging } from "../kit/paging";
import { fieldErrors, type Refused } from "../kit/refused";

type List = Awaited<ReturnType<typeof readBodies>>;
type Page = Omit<List, "next"> & {
  done: boolean;
  nextHref: string | null;
  firstHref: string | null;
};

type Props = {
  page: Page;
  refused: Refused | null;
  action: string;
  /** Where the list of what a number counts is, in the consultation of this slug. */
  listHref: (consultation: string, list: ListAsked) => string;
};

/** The bodies of one consultation, each with its type, which may be corrected. */
export function BodyList({ page, refused, action, listHref }: Props) {
  const { bodies, types, consultation, done, nextHref, firstHref } = page;
  const about = refused?.typed.organisme ?? "";
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={fieldErrors(refused, (name) => `${name}-${about}`)} />
      {done && refused === null ? <Notice tone="success">{words.done}</Notice> : null}
      <p className="lead">{words.lead}</p>
      <Consultations page={page} action={action} />
      {bodies.length === 0 ? (
        <EmptyState title={consultation === null ? words.noConsultation : words.none} />
      ) : (
        <Total page={page} listHref={listHref} />
      )}
      <div className="reading-width">
        {bodies.map((body) => (
          <Body
            key={body.id}
            body={body}
            types={types}
            consultation={consultation}
            listHref={listHref}
            refused={about === body.id ? refused : null}
          />
        ))}
      </div>
      <Paging firstHref={firstHref} nextHref={nextHref} />
    </main>
  );
}

/** How many there are, when, and by which rule. */
function Total({ page: { count, now, consultation }, listHref }: Pick<Props, "page" | "listHref">) {
  const all: ListAsked = { of: "organisations", basis: "submitted", listed: {} };
  const bodies = counted(count, words.body);
  return (
    <ListCount at={now} rule={basisRule.submitted}>
      {consultation ? <a href={listHref(consultation.slug, all)}>{bodies}</a> : bodies}
    </ListCount>
  );
}

function Consultations({ page: { consultations, consultation }, action }: { page: Page; action: string }) {
  if (consultations.length < 2) return null;
  return (
    <form className="form reading-width" method="get" action={action}>
      <SelectField
        id="concertation"
        name="concertation"
        label={words.consultation}
        any={words.chooseType}
        options={consultations.map(({ id, title }) => ({ value: id, label: title }))}
        value={consultation?.id}
      />
      <p className="form-actions">
        <Button variant="secondary">{words.choose}</Button>
      </p>
    </form>
  );
}

type BodyProps = {
  body: ListedBody;
  types: List["types"];
  consultation: Page["consultation"];
  listHref: Props["listHref"];
  refused: Refused | null;
};

function Body({ body, types, consultation, listHref, refused }: BodyProps) {
  const { id, name, count, typeId, note } = body;
  const own: ListAsked = { of: "contributions", basis: "submitted", listed: { organisationId: id } };
  const sent = counted(count, words.submitted, words.submittedPlural);
  return (
    <article className="contribution" aria-labelledby={`o-${id}`}>
      <h2 id={`o-${id}`}>{name}</h2>
      <Facts>
        <FactItem>{consultation ? <a href={listHref(consultation.slug, own)}>{sent}</a> : sent}</FactItem>
      </Facts>
      <form className="form" method="post" aria-label={`${words.type} ${words.saveFor(name)}`}>
        <input type="hidden" name="concertation" value={consultation?.id ?? ""} />
        <input type="hidden" name="organisme" value={id} />
        <SelectField
          id={`type-${id}`}
          name="type"
          label={words.type}
          any={words.chooseType}
          options={types.map((type) => ({ value: type.id, label: type.label }))}
          value={refused?.typed.type ?? typeId ?? undefined}
          error={refused?.errors.type}
        />
        {types.some(({ open }) => open) ? (
          <TextField
            id={`precision-${id}`}
            name="precision"
            label={words.note}
            hint={words.noteHint}
            value={refused?.typed.precision ?? note ?? undefined}
            error={refused?.errors.precision}
          />
        ) : null}
        <p className="form-actions">
          <Button variant="secondary">
            {words.save} <span className="visually-hidden">{words.saveFor(name)}</span>
          </Button>
        </p>
      </form>
    </article>
  );
}
