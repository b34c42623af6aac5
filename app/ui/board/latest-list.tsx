import { momentWord } from "~/content/dates";
import { channelWord, kindWord } from "~/content/words";
import type { CountedRow } from "~/domain/tally/list-counted.server";
import { StandingBadge } from "../contribution/standing-badge";

/** What came last, without a word of it: who counts is not who may read what is hidden. */
export function LatestList({
  rows,
  hrefOf,
}: {
  rows: readonly CountedRow[];
  hrefOf: (row: CountedRow) => string | null;
}) {
  return (
    <ol className="latest">
      {rows.map((row) => (
        <li key={row.reference} id={`arrivee-${row.reference}`}>
          <Reference row={row} href={hrefOf(row)} /> <StandingBadge standing={row.standing} />
          <p>
            <time dateTime={row.submittedAt.toISOString()}>{momentWord(row.submittedAt)}</time> ·{" "}
            {kindWord[row.kind]} · {row.ficheLabel}
            {row.channel === "online" ? null : ` · ${channelWord[row.channel]}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

export function Reference({ row: { reference }, href }: { row: CountedRow; href: string | null }) {
  return (
    <span className="reference">
      {href === null ? <strong>{reference}</strong> : <a href={href}>{reference}</a>}
    </span>
  );
}
