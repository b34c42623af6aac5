import { people as words } from "~/content/people";
import { roleWord } from "~/content/roles";
import type { Places } from "~/domain/account/list-roles.server";
import { roles, type Role } from "~/domain/policy/actor";
import { Button } from "../kit/button";
import { SelectField, TextField } from "../kit/field";
import { placeOptions } from "./place-options";

/** What the list was asked, in the words of its address. */
export type PeopleAsked = { q: string | undefined; role: Role | undefined; lieu: string | undefined };

/** A form that asks by address: it works without a script and comes back filled in. */
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
    <form
      className="contribution-filter"
      action={action}
      method="get"
      role="search"
      aria-label={words.filter}
    >
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
      <p className="contribution-filter-actions">
        <Button>{words.apply}</Button>
        <a href={action}>{words.reset}</a>
      </p>
    </form>
  );
}
