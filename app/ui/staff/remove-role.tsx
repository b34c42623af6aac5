import { removingRole as words, people } from "~/content/people";
import { roleWord, wholeSite } from "~/content/roles";
import type { readHeldRole } from "~/domain/account/list-roles.server";
import { Button } from "../kit/button";
import { Notice } from "../kit/notice";

type Role = Awaited<ReturnType<typeof readHeldRole>>;

/** Asks before a role is removed, and says what it changes; or why it stays. */
export function RemoveRole({ role, cancelHref }: { role: Role; cancelHref: string }) {
  const { name, email, mayRemove, isOwn } = role;
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <dl className="definition">
        <dt>{words.person}</dt>
        <dd>
          {name ?? people.unnamed}
          {email === null ? null : `, ${email}`}
        </dd>
        <dt>{words.role}</dt>
        <dd>{roleWord[role.role]}</dd>
        <dt>{words.place}</dt>
        <dd>{role.consultation ?? wholeSite}</dd>
        {mayRemove.allowed ? (
          <>
            <dt>{words.consequence}</dt>
            <dd>{isOwn ? words.own : words.theirs}</dd>
          </>
        ) : null}
      </dl>
      {mayRemove.allowed ? (
        <form method="post">
          <p className="form-actions">
            <Button>{words.confirm}</Button> <a href={cancelHref}>{words.cancel}</a>
          </p>
        </form>
      ) : (
        <>
          <Notice tone="warning">
            <p>{words.last}</p>
          </Notice>
          <p>
            <a href={cancelHref}>{words.back}</a>
          </p>
        </>
      )}
    </main>
  );
}
