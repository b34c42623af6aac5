import {
  basisRule,
  basisWord,
  blockWord,
  board as words,
  accountWord,
  countableWord,
  ficheWord,
  filterWords,
  hourWord,
} from "~/content/board";
import { dayWord, momentWord } from "~/content/dates";
import { contributions } from "~/content/contributions";
import { counted, countedUpTo } from "~/content/typography";
import { channelWord, kindWord, positionWord } from "~/content/words";
import { countedExactly } from "~/domain/contribution/filter";
import type { CountedAuthor } from "~/domain/tally/list-authors.server";
import type { CountedRow } from "~/domain/tally/list-counted.server";
import type { CountedList } from "~/domain/tally/read-counted-list.server";
import { StandingBadge } from "../contribution/standing-badge";
import { EmptyState } from "../kit/empty-state";
import { ListCount } from "../kit/list-count";
import { Paging } from "../kit/paging";
import { TableRegion } from "../kit/table-region";
import { Reference } from "./latest-list";

type Links = {
  board: string;
  first: string | null;
  next: string | null;
  contribution: (row: CountedRow) => string | null;
  organisation: ((organisationId: string) => string) | null;
};

/** The list of exactly what a number of the board counts: references and states, no texts. */
export function CountedView({ page, links }: { page: CountedList; links: Links }) {
  const { asked, count, rows, authors, consultation, now } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <p className="kicker">{consultation.title}</p>
      <h1>{words.listTitle[asked.of]}</h1>
      <ListCount at={now} criteria={criteriaOf(page)} rule={basisRule[asked.basis]}>
        {isCapped(page)
          ? countedUpTo(count, countedExactly, countableWord[asked.of])
          : counted(count, countableWord[asked.of])}
      </ListCount>
      {count === 0 ? (
        <EmptyState title={words.noList}>
          <p>{words.noListHint}</p>
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : <Contributions rows={rows} hrefOf={links.contribution} />}
      {authors.length === 0 ? null : <Authors authors={authors} hrefOf={links.organisation} />}
      <Paging firstHref={links.first} nextHref={links.next} />
      <p>
        <a href={links.board}>{words.back}</a>
      </p>
    </main>
  );
}

const isCapped = ({ count }: CountedList) => count === countedExactly + 1;

function Contributions({ rows, hrefOf }: { rows: readonly CountedRow[]; hrefOf: Links["contribution"] }) {
  const head = [
    words.reference,
    words.sentAt,
    words.kind,
    words.fiche,
    words.position,
    words.type,
    words.channel,
    words.state,
  ];
  return (
    <>
      <TableRegion caption={words.rows} head={head}>
        {rows.map((row) => (
          <tr key={row.reference}>
            <th scope="row">
              <Reference row={row} href={hrefOf(row)} />
            </th>
            <td>{momentWord(row.submittedAt)}</td>
            <td>{kindWord[row.kind]}</td>
            <td>{row.ficheLabel}</td>
            <td>{positionWord[row.position]}</td>
            <td>{row.type}</td>
            <td>{channelWord[row.channel]}</td>
            <td>
              <StandingBadge standing={row.standing} />
            </td>
          </tr>
        ))}
      </TableRegion>
      <p className="board-note">{words.listNote}</p>
    </>
  );
}

function Authors({ authors, hrefOf }: { authors: readonly CountedAuthor[]; hrefOf: Links["organisation"] }) {
  return (
    <ul className="counted-authors">
      {authors.map(({ id, name, count, last }) => (
        <li key={id}>
          <strong>{name ?? words.unnamedContributor}</strong>
          <span>
            {counted(count, "contribution")}, {words.lastOn} {dayWord(last)}
          </span>
          {hrefOf === null ? null : (
            <a href={hrefOf(id)}>
              {words.theirContributions}
              <span className="visually-hidden"> : {name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What narrows the list, in words. */
function criteriaOf({ asked: { basis, listed }, choices, names }: CountedList): string[] {
  const fiche = choices.fiches.find(({ slug }) => slug === listed.fiche);
  const theme = choices.themes.find(({ slug }) => slug === listed.theme);
  return [
    `${basisWord[basis]}. ${filterWords(listed, choices.types)}.`,
    fiche && ficheWord(fiche),
    theme && `${contributions.theme}\u00a0: ${theme.title}`,
    listed.position && `${words.position}\u00a0: ${positionWord[listed.position]}`,
    listed.standing && `${words.state}\u00a0: ${accountWord[listed.standing]}`,
    listed.channel && `${words.channel}\u00a0: ${channelWord[listed.channel]}`,
    listed.hour === undefined ? undefined : `${words.hour}\u00a0: ${hourWord(listed.hour)}`,
    listed.reported && words.reported,
    names.organisation,
    names.question && `${words.question}\u00a0: ${names.question}`,
    names.option && `${words.answer}\u00a0: ${names.option}`,
    names.block && `${ficheWord(names.block.fiche)}, ${blockWord(names.block.displayNumber)}`,
  ].filter((criterion) => typeof criterion === "string");
}
