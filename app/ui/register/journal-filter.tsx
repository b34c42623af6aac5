import { factTypes, factWord, journal as words } from "~/content/journal";
import type { JournalFilter as Wanted } from "~/domain/register/journal";
import type { JournalChoices } from "~/domain/register/list-journal.server";
import { DayRange } from "../kit/day-range";
import { SelectField } from "../kit/field";
import { FilterForm } from "../kit/filter-form";

/** Which facts are looked for. */
export function JournalFilter({
  action,
  filter,
  actor,
  choices: { consultations, people },
}: {
  action: string;
  filter: Wanted;
  /** As the address says it. */
  actor: string | undefined;
  choices: JournalChoices;
}) {
  return (
    <FilterForm action={action} words={words}>
      <div className="contribution-filter-fields">
        <DayRange first={filter.from} last={filter.to} labels={{ first: words.from, last: words.to }} />
      </div>
      <SelectField
        {...{ id: "nature", name: "nature", label: words.type, any: words.any, value: filter.type }}
        options={factTypes.map((type) => ({ value: type, label: factWord[type] }))}
      />
      <SelectField
        {...{ id: "concertation", name: "concertation", label: words.consultation, any: words.any }}
        value={filter.consultation}
        options={consultations.map(({ slug, shortTitle }) => ({ value: slug, label: shortTitle }))}
      />
      <SelectField
        {...{ id: "acteur", name: "acteur", label: words.actor, any: words.any, value: actor }}
        options={[
          ...people.map(({ accountId, name }) => ({ value: accountId, label: name ?? words.erased })),
          { value: "tache", label: words.job },
          { value: "serveur", label: words.system },
        ]}
      />
    </FilterForm>
  );
}
