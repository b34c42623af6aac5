import { basisWord, board as words } from "~/content/board";
import { nameOfReported } from "~/domain/tally/mark";
import type { Board } from "~/domain/tally/read-board.server";
import type { BoardLinks } from "./board-links";
import { NumberOf } from "./number";
import type { Cell } from "./sheet";

/** The numbers that are looked at first; people and bodies apart. */
export function KeyFigures({ board, links }: { board: Board; links: BoardLinks }) {
  const { consultation, whole, basis, published, today, todayDay, account, reported, closing } = board;
  const pending: Cell = { ...account.parts.pending, basis: "received", listed: { standing: "pending" } };
  const todays: Cell = { ...today, listed: { from: todayDay, until: todayDay } };
  return (
    <section aria-label={words.keyFigures}>
      <dl className="key-figures">
        <KeyFigure label={basisWord[basis]} cell={{ ...whole.total, listed: {} }} links={links}>
          {basis === "published" ? null : (
            <span>
              {words.publishedAmong}{" "}
              <NumberOf cell={{ ...published, basis: "published", listed: {} }} links={links} />
            </span>
          )}
          <span>
            {words.today} <NumberOf cell={todays} links={links} />
          </span>
        </KeyFigure>
        <KeyFigure
          {...{ label: words.contributors, links }}
          cell={{ ...whole.contributors, of: "contributors", listed: {} }}
        />
        <KeyFigure
          {...{ label: words.organisations, links }}
          cell={{ ...whole.organisations, of: "organisations", listed: {} }}
        />
        <KeyFigure label={words.pending} cell={pending} links={links} />
        <KeyFigure
          {...{ label: words.reported, links }}
          cell={{
            ...{ name: nameOfReported(consultation.id), value: reported },
            ...{ basis: "submitted", listed: { reported: true } },
          }}
        />
      </dl>
      {closing === null ? null : <p className="board-note">{words.atClosing(closing)}</p>}
      {links.moderation === null ? null : (
        <p className="board-note">
          <a href={links.moderation}>{words.openModeration}</a> {words.moderationScope}
        </p>
      )}
    </section>
  );
}

function KeyFigure({
  label,
  cell,
  links,
  children,
}: {
  label: string;
  cell: Cell;
  links: BoardLinks;
  children?: React.ReactNode;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="key-figure">
          <NumberOf cell={cell} links={links} />
        </span>
        {children}
      </dd>
    </div>
  );
}
