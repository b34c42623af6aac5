import { Fragment } from "react";
import { momentWord } from "~/content/dates";
import { entered as words } from "~/content/entering";
import { countedUpTo } from "~/content/typography";
import { channelWord } from "~/content/words";
import { countedExactly } from "~/domain/contribution/filter";
import { type EnteredFilter, enteredFilters } from "~/domain/entry/entered";
import type { listEntered, ListedSending } from "~/domain/entry/list-entered.server";
import { Badge } from "../kit/badge";
import { ButtonLink } from "../kit/button-link";
import { EmptyState } from "../kit/empty-state";
import { ListCount } from "../kit/list-count";
import { Paging } from "../kit/paging";
import { TableRegion } from "../kit/table-region";
import { LateBadge } from "./late-badge";

type Page = Awaited<ReturnType<typeof listEntered>> & { filter: EnteredFilter };
type Links = {
  enter: string;
  filter: (filter: EnteredFilter) => string;
  sending: (id: string) => string;
  first: string | null;
  next: string | null;
};

/** What staff entered for others; late ones have lists of their own. */
export function EnteredList({ page, links }: { page: Page; links: Links }) {
  const { filter, sendings, count, now } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <ButtonLink href={links.enter}>{words.enter}</ButtonLink>
      </p>
      <nav aria-label={words.filters}>
        <ul className="filter-links">
          {enteredFilters.map((one) => (
            <li key={one}>
              <a href={links.filter(one)} aria-current={one === filter ? "page" : undefined}>
                {words.filterWord[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ListCount at={now}>{countedUpTo(count, countedExactly, "envoi")}</ListCount>
      {sendings.length === 0 ? (
        <EmptyState title={words.none[filter]}>
          {filter === "all" ? <p>{words.noneHint}</p> : null}
        </EmptyState>
      ) : (
        <Sendings sendings={sendings} hrefOf={links.sending} />
      )}
      <Paging firstHref={links.first} nextHref={links.next} />
    </main>
  );
}

function Sendings({ sendings, hrefOf }: { sendings: readonly ListedSending[]; hrefOf: Links["sending"] }) {
  const head = [
    ...[words.references, words.channel, words.receivedAt, words.recordedAt],
    ...[words.consultation, words.count],
  ];
  return (
    <TableRegion caption={words.rows} head={head}>
      {sendings.map((sending) => (
        <tr key={sending.id}>
          <th scope="row">
            <a href={hrefOf(sending.id)}>
              {sending.references.map((reference, index) => (
                <Fragment key={reference}>
                  {index === 0 ? null : ", "}
                  <span className="reference">{reference}</span>
                </Fragment>
              ))}
            </a>
          </th>
          <td>{channelWord[sending.channel]}</td>
          <td>{momentWord(sending.receivedAt)}</td>
          <td>{momentWord(sending.recordedAt)}</td>
          <td>{sending.consultation}</td>
          <td>
            <CountedBadge sending={sending} />
          </td>
        </tr>
      ))}
    </TableRegion>
  );
}

function CountedBadge({ sending: { late, admittedAt, cancelledAt } }: { sending: ListedSending }) {
  if (cancelledAt !== null) return <Badge>{words.cancelled}</Badge>;
  if (!late) return <>{words.inTime}</>;
  return admittedAt === null ? <LateBadge /> : <Badge tone="info">{words.admitted}</Badge>;
}
