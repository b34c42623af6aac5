import { momentWord } from "~/content/dates";
import { preparing } from "~/content/preparing";
import { sending as words } from "~/content/sending";
import type { OwnContribution } from "~/domain/contribution/read-own-contribution.server";
import type { NoRevision } from "~/domain/policy/contributing";

/** What its author finds at the address of a contribution: the acknowledgement, and what they may still do. */
export function ReceiptNote({
  own: { reference, receipt, together, isPending, isPreparatory, isWithdrawn, may },
  links,
}: {
  own: OwnContribution;
  links: { revise: string; withdraw: string; contribution: (reference: string) => string };
}) {
  const moment = momentWord(receipt.submittedAt);
  const others = together.filter((one) => one !== reference);
  return (
    <section className="receipt" aria-labelledby="accuse">
      <h2 id="accuse">{words.received}</h2>
      <p>
        {receipt.number === 1 ? words.receivedSays(moment) : words.revisedSays(moment, receipt.number)}{" "}
        {words.keepReference}
      </p>
      {isPending && !isWithdrawn ? <p>{words.waiting}</p> : null}
      {isPreparatory ? <p>{preparing.received}</p> : null}
      <dl className="definition">
        <dt>{words.reference}</dt>
        <dd>{reference}</dd>
        <dt>{words.fingerprint}</dt>
        <dd>
          <code className="hash">{receipt.hash}</code>
        </dd>
        <dt>{words.salt}</dt>
        <dd>{receipt.salt === null ? words.erased : <code className="hash">{receipt.salt}</code>}</dd>
        {others.length === 0 ? null : (
          <>
            <dt>{words.together}</dt>
            <dd>
              <ul>
                {others.map((other) => (
                  <li key={other}>
                    <a href={links.contribution(other)}>{other}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {isWithdrawn ? null : <p>{words.mailSays}</p>}
      {may.revise.allowed || isWithdrawn ? null : <NoMoreRevised because={may.revise.because} />}
      <p className="form-actions">
        {may.revise.allowed ? <a href={links.revise}>{words.revise}</a> : null}
        {isWithdrawn && receipt.salt === null ? null : (
          <a href={links.withdraw}>{isWithdrawn ? words.eraseDo : words.withdraw}</a>
        )}
      </p>
    </section>
  );
}

/** Said of what its author could change until now; what was taken away says so elsewhere. */
function NoMoreRevised({ because }: { because: NoRevision }) {
  if (because === "closed") return <p>{words.reviseClosed}</p>;
  return because === "prepared" ? <p>{preparing.revisedNoMore}</p> : null;
}
