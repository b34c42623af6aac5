import { preparatoryList as words } from "~/content/preparing";
import { countedUpTo } from "~/content/typography";
import { countedExactly } from "~/domain/contribution/filter";
import type { ListedPreparatory, listPreparatory } from "~/domain/contribution/list-preparatory.server";
import { EmptyState } from "../kit/empty-state";
import { SelectField } from "../kit/field";
import { FilterForm } from "../kit/filter-form";
import { ListCount } from "../kit/list-count";
import { Paging } from "../kit/paging";
import { ContributionCard } from "./contribution-card";
import { StandingBadge } from "./standing-badge";

type Page = Awaited<ReturnType<typeof listPreparatory>> & {
  filter: { consultation: string | undefined; fiche: string | undefined };
  firstHref: string | null;
  nextHref: string | null;
};
type Links = { own: string; edit: (slug: string, fiche: string) => string };

/** What was sent in confidence before an opening, for those who were said to read it. */
export function PreparatoryList({ page, links }: { page: Page; links: Links }) {
  const { entries, count, now, filter } = page;
  const isFiltered = filter.consultation !== undefined;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Filter page={page} action={links.own} />
      <ListCount at={now} rule={words.rule}>
        {countedUpTo(count, countedExactly, "contribution")}
      </ListCount>
      {entries.length === 0 ? (
        <EmptyState title={isFiltered ? words.noneFiltered : words.none}>
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : null}
      <div className="reading-width">
        {entries.map((entry) => (
          <Entry key={entry.card.reference} entry={entry} editHref={links.edit} />
        ))}
      </div>
      <Paging firstHref={page.firstHref} nextHref={page.nextHref} />
    </main>
  );
}

function Filter({ page, action }: { page: Page; action: string }) {
  const { consultations, consultation, fiches, filter } = page;
  const offered = new Map(consultations.map(({ slug, shortTitle }) => [slug, shortTitle]));
  if (consultation) offered.set(consultation.slug, consultation.shortTitle);
  if (offered.size === 0) return null;
  return (
    <FilterForm action={action} words={words}>
      <div className="contribution-filter-fields">
        <SelectField
          id="concertation"
          name="concertation"
          label={words.consultation}
          any={words.anyConsultation}
          options={[...offered].map(([value, label]) => ({ value, label }))}
          value={filter.consultation}
        />
        {consultation === null ? null : (
          <SelectField
            id="fiche"
            name="fiche"
            label={words.fiche}
            any={words.anyFiche}
            options={fiches.map(({ slug, label, title }) => ({ value: slug, label: `${label}, ${title}` }))}
            value={filter.fiche}
          />
        )}
      </div>
    </FilterForm>
  );
}

function Entry({ entry, editHref }: { entry: ListedPreparatory; editHref: Links["edit"] }) {
  const { card, consultation, sender, may } = entry;
  const { fiche } = card;
  return (
    <ContributionCard contribution={card} href={null} withQuote level={2}>
      <p className="contribution-tags">
        <StandingBadge standing="preparatory" />
      </p>
      <p className="contribution-place">
        {sender === null ? null : `${words.sentBy(sender)} · `}
        {consultation.shortTitle} · {fiche.label}, {fiche.title}
      </p>
      {may.edit ? (
        <p className="contribution-place">
          <a href={editHref(consultation.slug, fiche.slug)}>{words.edit(fiche.label)}</a>
        </p>
      ) : null}
    </ContributionCard>
  );
}
