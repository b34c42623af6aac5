import { accountWord, board as words } from "~/content/board";
import type { Board } from "~/domain/tally/read-board.server";
import type { BoardLinks } from "./board-links";
import { NumberOf } from "./number";
import { accountOrder } from "./sheets";

/** « 380 reçues = 350 visibles + … »: shown to add up. */
export function AccountView({ account, links }: { account: Board["account"]; links: BoardLinks }) {
  const { parts, received } = account;
  const sumOf = accountOrder.map((standing) => parts[standing].name);
  return (
    <dl className="account-sum">
      <div className="account-whole">
        <dt>{words.received}</dt>
        <dd>
          <NumberOf cell={{ value: received, sumOf, basis: "received", listed: {} }} links={links} />
        </dd>
      </div>
      {accountOrder.map((standing, index) => (
        <div key={standing}>
          <dt>{accountWord[standing]}</dt>
          <dd>
            <span className="account-sign">{index === 0 ? "=" : "+"}</span>{" "}
            <NumberOf cell={{ ...parts[standing], basis: "received", listed: { standing } }} links={links} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
