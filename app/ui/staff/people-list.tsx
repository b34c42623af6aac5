import { dayWord } from "~/content/dates";
import { people as words } from "~/content/people";
import { heldWord } from "~/content/roles";
import { countedUpTo } from "~/content/typography";
import { countedExactly } from "~/domain/contribution/filter";
import type { listPeople, ListedPerson } from "~/domain/account/list-people.server";
import type { HeldRole } from "~/domain/account/list-roles.server";
import { ButtonLink } from "../kit/button-link";
import { EmptyState } from "../kit/empty-state";
import { ListCount } from "../kit/list-count";
import { Notice } from "../kit/notice";
import { Paging } from "../kit/paging";
import { PeopleFilter, type PeopleAsked } from "./people-filter";

type Page = Awaited<ReturnType<typeof listPeople>> & {
  filter: PeopleAsked;
  done: keyof typeof words.done | null;
  nextHref: string | null;
  firstHref: string | null;
};
type Links = { list: string; give: string; remove: (roleId: string) => string };

/** Who holds a role where the reader is administrator, to give others and to remove them. */
export function PeopleList({ page, links }: { page: Page; links: Links }) {
  const { people, count, now, filter, places, done } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      {done === null ? null : <Notice tone="success">{words.done[done]}</Notice>}
      <p className="lead">{words.lead}</p>
      <p className="list-actions">
        <ButtonLink href={links.give}>{words.give}</ButtonLink>
      </p>
      <div className="columns columns-filter">
        <PeopleFilter action={links.list} filter={filter} places={places} />
        <div>
          <ListCount at={now}>{countedUpTo(count, countedExactly, "personne")}</ListCount>
          {people.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHint}</p>
            </EmptyState>
          ) : null}
          {people.map((person) => (
            <PersonView key={person.id} person={person} removeHref={links.remove} />
          ))}
          <Paging firstHref={page.firstHref} nextHref={page.nextHref} />
        </div>
      </div>
    </main>
  );
}

function PersonView({ person, removeHref }: { person: ListedPerson; removeHref: Links["remove"] }) {
  const { id, name, email, roles } = person;
  return (
    <article className="contribution" aria-labelledby={`p-${id}`}>
      <h2 className="person-name" id={`p-${id}`}>
        {name ?? words.unnamed}
      </h2>
      {email === null ? null : <p className="contribution-place">{email}</p>}
      <ul className="held-roles">
        {roles.map((role) => (
          <RoleLine key={role.id} role={role} person={name ?? email ?? ""} href={removeHref(role.id)} />
        ))}
      </ul>
    </article>
  );
}

function RoleLine({ role, person, href }: { role: HeldRole; person: string; href: string }) {
  const held = heldWord(role.role, role.consultation);
  return (
    <li>
      <span>
        <strong>{held}</strong>, {words.since(dayWord(role.appointedAt))}
      </span>
      {role.mayRemove.allowed ? (
        <a href={href}>
          {words.remove} <span className="visually-hidden">{words.removeNamed(held, person)}</span>
        </a>
      ) : (
        <span className="field-hint">{words.last}</span>
      )}
    </li>
  );
}
