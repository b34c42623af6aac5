import { invitations as words } from "~/content/arranging";
import { editing } from "~/content/editing";
import type { Inviting } from "~/domain/consultation/consultation";
import type { readInvitations } from "~/domain/consultation/read-edited.server";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { TextField } from "../kit/field";
import { typedField } from "../kit/refused";
import { Notice } from "../kit/notice";
import type { Refused } from "./editing-frame";
import { RowAction } from "./row-actions";

type Page = {
  invited: Awaited<ReturnType<typeof readInvitations>>;
  state: Inviting;
  address: string;
  /** What they sent before the opening. */
  preparatory: string;
};

/** Who reads a consultation before everybody, and prepares it. */
export function InvitationList({ page, refused }: { page: Page; refused: Refused | null }) {
  const { invited, state, address, preparatory } = page;
  const of = typedField(refused);
  return (
    <div className="reading-width">
      {state === "preparing" ? null : <Notice>{words[state]}</Notice>}
      {state === "opened" ? null : (
        <p>
          {words.tell} <code>{address}</code>
        </p>
      )}
      {state === "waiting" ? null : (
        <p>
          <a href={preparatory}>{words.read}</a>
        </p>
      )}
      <h2>{words.list}</h2>
      {invited.length === 0 ? <EmptyState title={words.none} /> : null}
      <ul className="edited-rows">
        {invited.map(({ id, institution, email }) => (
          <li key={id}>
            <p>
              <strong>{institution}</strong> {email}
            </p>
            <div className="row-actions">
              <RowAction row={{ id, name: institution }} intention="retirer" label={editing.remove} />
            </div>
          </li>
        ))}
      </ul>
      {state === "announced" || state === "opened" ? null : (
        <form className="form" method="post" aria-labelledby="inviter">
          <h2 id="inviter">{words.addTitle}</h2>
          <input type="hidden" name="intention" value="ajouter" />
          <TextField {...of("institution")} label={words.institution} />
          <TextField {...of("email")} type="email" label={words.email} hint={words.emailHint} />
          <p className="form-actions">
            <Button>{words.submit}</Button>
          </p>
        </form>
      )}
    </div>
  );
}
