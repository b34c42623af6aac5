import { people as words } from "~/content/people";
import { roleWord } from "~/content/roles";
import type { Places } from "~/domain/account/list-roles.server";
import { roles, type Role } from "~/domain/policy/actor";
import { SelectField, TextField } from "../kit/field";
import { FilterForm } from "../kit/filter-form";
import { placeOptions } from "./place-options";

/** What the list was asked, in the words of its address. */
export type PeopleAsked = { q: string | undefined; role: Role | undefined; lieu: string | undefined };

/** Who is looked for among the staff. */
export function PeopleFilter({
  action,
  filter,
  places,
}: {
  action: string;
  filter: PeopleAsked;
  places: Places;
}) {
  return (
    <FilterForm action={action} words={words}>
      <TextField
        id="q"
        name="q"
        type="search"
        label={words.words}
        hint={words.wordsHint}
        value={filter.q}
        maxLength={100}
      />
      <SelectField
        id="role"
        name="role"
        label={words.role}
        any={words.any}
        options={roles.map((role) => ({ value: role, label: roleWord[role] }))}
        value={filter.role}
      />
      <SelectField
        id="lieu"
        name="lieu"
        label={words.place}
        any={words.anyPlace}
        options={placeOptions(places)}
        value={filter.lieu}
      />
    </FilterForm>
  );
}
