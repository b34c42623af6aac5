import { basisRule, board as words, calendarDayWord, chartCaution, chartWord } from "~/content/board";
import type { Board } from "~/domain/tally/read-board.server";
import { isNarrowed } from "~/domain/tally/wanted";
import { PhaseBadge } from "../consultation/phase-badge";
import { FactItem, Facts } from "../kit/facts";
import { LivePlace } from "../kit/live-place";
import { Situation } from "../kit/situation";
import { AccountView } from "./account-view";
import { AnswersView } from "./answers-view";
import { BoardFilter } from "./board-filter";
import type { BoardLinks } from "./board-links";
import { BoardNote } from "./board-note";
import { ChartFigure, Files } from "./chart-figure";
import { KeyFigures } from "./key-figures";
import { LatestList } from "./latest-list";
import { Matrix } from "./matrix";
import { sheetOf } from "./sheets";
import { StripsView } from "./strips-view";

/**
 * A consultation by its numbers. Only those of all its contributions are kept up to date while they are read: each number
 * at once, then, drawn anew, all that stands with it and the moment that it is of.
 */
export function BoardView({ board, links }: { board: Board; links: BoardLinks }) {
  const { consultation, wanted, now } = board;
  return (
    <main className="page-main board" id="contenu" tabIndex={-1}>
      <p className="kicker">{consultation.title}</p>
      <h1>{words.title}</h1>
      <div data-redrawn="facts">
        <Facts>
          <FactItem>
            <PhaseBadge phase={consultation.phase} daysLeft={consultation.daysLeft} />
          </FactItem>
          <FactItem>
            <Situation at={now} />
          </FactItem>
        </Facts>
      </div>
      {isNarrowed(wanted) ? null : <LivePlace follows={{ board: consultation.slug }} />}
      <BoardFilter board={board} links={links} />
      <div data-redrawn="figures">
        <Figures board={board} links={links} />
      </div>
    </main>
  );
}

/** Most fiches of a matrix that stands beside the charts: a longer one takes the whole width, and shorter rows. */
const mostBeside = 20;

type Part = { board: Board; links: BoardLinks };

function Figures({ board, links }: Part) {
  const isLong = board.themes.flatMap(({ fiches }) => fiches).length > mostBeside;
  return (
    <>
      <KeyFigures board={board} links={links} />
      <BoardNote counted={board} rule={basisRule[board.basis]} />
      <div className={isLong ? undefined : "board-columns"}>
        <div>
          <Fiches board={board} links={links} />
          <Account board={board} links={links} />
        </div>
        <div>
          <Arrivals board={board} links={links} />
          <ChartFigure board={board} sheet={sheetOf.positions(board)} links={links} />
          <ChartFigure board={board} sheet={sheetOf.canaux(board)} links={links} />
        </div>
      </div>
      <Latest board={board} links={links} />
      <Answers board={board} links={links} />
      <Passages board={board} links={links} />
    </>
  );
}

function Fiches({ board, links }: Part) {
  return (
    <section className="board-part" aria-labelledby="fiches-heading">
      <h2 id="fiches-heading">{chartWord.fiches.title}</h2>
      <p className="board-hint">{words.matrixHint}</p>
      <Matrix board={board} links={links} />
      <BoardNote counted={board} rule={chartCaution.fiches} />
      <Files chart="fiches" links={links} />
    </section>
  );
}

function Arrivals({ board, links }: Part) {
  const { days, lastDay } = board;
  const empty = days.length === 0 ? words.noArrival : undefined;
  return (
    <>
      <ChartFigure board={board} sheet={sheetOf.jours(board)} links={links} empty={empty} />
      {lastDay === null ? null : (
        <ChartFigure
          {...{ board, links, sheet: sheetOf.heures(board) }}
          title={`${chartWord.heures.title}\u00a0: ${calendarDayWord(lastDay.day)}`}
        />
      )}
    </>
  );
}

function Latest({ board, links }: Part) {
  const all = links.list({ listed: {} });
  return (
    <section className="board-part" aria-labelledby="latest-heading">
      <h2 id="latest-heading">{words.latest}</h2>
      {board.latest.length === 0 ? <p>{words.noArrival}</p> : null}
      <LatestList rows={board.latest} hrefOf={links.contribution} />
      {all === null || board.latest.length === 0 ? null : (
        <p>
          <a href={all}>{words.latestAll}</a>
        </p>
      )}
      <BoardNote counted={board} />
    </section>
  );
}

function Account({ board, links }: Part) {
  return (
    <ChartFigure board={{ ...board, basis: "received" }} sheet={sheetOf.etats(board)} links={links}>
      <AccountView account={board.account} links={links} />
    </ChartFigure>
  );
}

function Answers({ board, links }: Part) {
  const empty = board.questions.length === 0 ? words.noQuestion : undefined;
  return (
    <ChartFigure board={board} sheet={sheetOf.reponses(board)} links={links} empty={empty}>
      <AnswersView questions={board.questions} links={links} />
    </ChartFigure>
  );
}

function Passages({ board, links }: Part) {
  const sheet = sheetOf.passages(board);
  const commented = sheet.rows.filter(({ cells }) => cells.some(({ value }) => value > 0));
  return (
    <ChartFigure
      {...{ board, links, sheet: { ...sheet, rows: commented } }}
      empty={commented.length > 0 ? undefined : words.noPassage}
    >
      <StripsView strips={board.strips} links={links} />
    </ChartFigure>
  );
}
