import { account as words } from "~/content/account";
import { momentWord } from "~/content/dates";
import { Button } from "../kit/button";

type Session = { id: string; createdAt: Date; current: boolean };

/** Where one is signed in; each may be ended from here. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-region" role="region" aria-label={words.sessionsCaption} tabIndex={0}>
      <table className="ds-table">
        <caption>{words.sessionsCaption}</caption>
        <thead>
          <tr>
            {[words.opened, words.act].map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SessionRow({ session: { id, createdAt, current } }: { session: Session }) {
  const opened = momentWord(createdAt);
  return (
    <tr>
      <td>
        {opened}
        {current ? ` (${words.here})` : ""}
      </td>
      <td>
        <form method="post">
          <input type="hidden" name="intent" value="close" />
          <input type="hidden" name="session" value={id} />
          <Button variant="secondary">
            {words.close} <span className="visually-hidden">{words.closeNamed(opened)}</span>
          </Button>
        </form>
      </td>
    </tr>
  );
}
