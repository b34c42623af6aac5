import { account as words } from "~/content/account";
import { momentWord } from "~/content/dates";
import { Button } from "../kit/button";
import { TableRegion } from "../kit/table-region";

type Session = { id: string; createdAt: Date; current: boolean };

/** Where one is signed in; each may be ended from here. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    <TableRegion caption={words.sessionsCaption} head={[words.opened, words.act]}>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </TableRegion>
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
