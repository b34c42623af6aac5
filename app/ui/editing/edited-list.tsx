import { editing as words } from "~/content/editing";
import { periodWord } from "~/content/dates";
import { counted } from "~/content/typography";
import { phaseWord } from "~/content/words";
import { type Phase, phases } from "~/domain/consultation/consultation";
import type { listEdited } from "~/domain/consultation/read-edited.server";
import { PhaseBadge } from "../consultation/phase-badge";
import { ButtonLink } from "../kit/button-link";
import { EmptyState } from "../kit/empty-state";
import { FactItem, Facts } from "../kit/facts";
import { SelectField, TextField } from "../kit/field";
import { FilterForm } from "../kit/filter-form";
import { ListCount } from "../kit/list-count";
import { Paging } from "../kit/paging";

type Page = Awaited<ReturnType<typeof listEdited>> & {
  filter: { q: string | undefined; phase: Phase | undefined };
  nextHref: string | null;
  firstHref: string | null;
};
type Links = { list: string; create: string; consultation: (slug: string) => string };

/** The consultations that somebody edits. */
export function EditedList({ page, links }: { page: Page; links: Links }) {
  const { consultations, count, now, filter, mayCreate } = page;
  const isFiltered = filter.q !== undefined || filter.phase !== undefined;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {mayCreate.allowed ? (
        <p className="list-actions">
          <ButtonLink href={links.create}>{words.create}</ButtonLink>
        </p>
      ) : null}
      <div className="columns columns-filter">
        <Filter action={links.list} filter={filter} />
        <div>
          <ListCount at={now}>{counted(count, "concertation")}</ListCount>
          {consultations.length === 0 ? (
            <EmptyState title={isFiltered ? words.none : words.noneYet}>
              <p>{isFiltered ? words.noneHint : words.noneYetHint}</p>
            </EmptyState>
          ) : null}
          <ul className="door-list">
            {consultations.map(({ id, slug, title, phase, period, fiches }) => (
              <li key={id}>
                <a href={links.consultation(slug)}>{title}</a>
                <Facts>
                  <FactItem>
                    <PhaseBadge phase={phase} daysLeft={null} />
                  </FactItem>
                  <FactItem>{period === null ? words.noDates : periodWord(period)}</FactItem>
                  <FactItem>{words.fiches(fiches)}</FactItem>
                </Facts>
              </li>
            ))}
          </ul>
          <Paging firstHref={page.firstHref} nextHref={page.nextHref} />
        </div>
      </div>
    </main>
  );
}

function Filter({ action, filter }: { action: string; filter: Page["filter"] }) {
  return (
    <FilterForm action={action} words={words}>
      <TextField id="q" name="q" type="search" label={words.words} value={filter.q} maxLength={100} />
      <SelectField
        id="phase"
        name="phase"
        label={words.phase}
        any={words.anyPhase}
        options={phases.map((phase) => ({ value: phase, label: phaseWord[phase] }))}
        value={filter.phase}
      />
    </FilterForm>
  );
}
