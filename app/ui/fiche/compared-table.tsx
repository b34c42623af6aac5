import { comparison as words, placeWord } from "~/content/versions";
import {
  type ComparedTable,
  isPartChanged,
  type ShownCell,
  type ShownTable,
} from "~/domain/fiche/compare-tables";
import { isChanged, type Row } from "~/domain/fiche/compare-texts";
import { creditsOf } from "~/domain/fiche/credit";
import { ScrollRegion } from "../kit/scroll-region";
import { type Side, Stretches } from "../kit/stretches";
import { Credits, type Crediting, elsewhereOf, RowText, rowOf } from "./compared-row";

type Numbers = { from: number; to: number };
type Shown = { table: ComparedTable; numbers: Numbers };

/** How a table is called in the page. */
export const anchorOfTable = ({ id, later }: ComparedTable) =>
  `${later === null ? "depart" : "tableau"}-${id}`;

/** What became of a table as a whole. */
export function stepOfTable({ former, later, rows }: ComparedTable): Row["step"] {
  if (former && later) return "kept";
  const hasMoved = rows.some(({ step }) => step === "left" || step === "arrived");
  if (later) return hasMoved ? "arrived" : "added";
  return hasMoved ? "left" : "removed";
}

/** « § 6, tableau » */
export function placeOfTable({ rows }: ComparedTable): string {
  const [row] = rows;
  if (!row) return words.table;
  const { kind, place } = rowOf(row).leaf;
  return placeWord({ kind, place: { ...place, within: "table", cell: null, label: null } });
}

/**
 * A table of the comparison, as a table: on one line both texts in each cell where the two can be laid over each other,
 * otherwise one below the other; or each on its side.
 */
export function ComparedTableView({
  table,
  view,
  numbers,
  ...crediting
}: Shown & Crediting & { view: "cote" | "ligne" }) {
  const changed = isPartChanged({ table });
  const step = stepOfTable(table);
  return (
    <div
      className={`compared compared-table ${changed ? `has-changed step-${step}` : ""}`}
      id={anchorOfTable(table)}
    >
      {changed ? (
        <p className="compared-head">
          <strong>{words.steps[step]}</strong> {placeOfTable(table)}
        </p>
      ) : null}
      <CreditList table={table} numbers={numbers} {...crediting} />
      {view === "ligne" ? (
        <InLine table={table} numbers={numbers} />
      ) : (
        <div className="compared-sides">
          <SideOf table={table} side="former" number={numbers.from} />
          <SideOf table={table} side="later" number={numbers.to} />
        </div>
      )}
    </div>
  );
}

/** Which cell was changed at whose request. */
function CreditList({ table: { rows }, ...crediting }: Shown & Crediting) {
  const credited = rows.filter((row) => creditsOf(row, crediting.credits).length > 0);
  if (credited.length === 0) return null;
  return (
    <ul className="compared-head">
      {credited.map((row) => (
        <li key={rowOf(row).anchor}>
          {placeWord(rowOf(row).leaf)} <Credits row={row} {...crediting} />
        </li>
      ))}
    </ul>
  );
}

function InLine({ table, numbers }: Shown) {
  const { former, later, overlay } = table;
  const whole = overlay ?? (former && later ? null : (former ?? later));
  if (whole) return <Drawn table={table} shown={whole} side="both" name={placeOfTable(table)} />;
  return (
    <>
      <p className="compared-head">{words.apart}</p>
      <SideOf table={table} side="former" number={numbers.from} />
      <SideOf table={table} side="later" number={numbers.to} />
    </>
  );
}

function SideOf({ table, side, number }: { table: ComparedTable; side: "former" | "later"; number: number }) {
  const shown = table[side];
  return (
    <div className={`compared-side${shown ? "" : " is-absent"}`}>
      <p className="compared-version">{words.side(number)}</p>
      {shown ? (
        <Drawn
          table={table}
          shown={shown}
          side={side}
          name={`${placeOfTable(table)}, ${words.side(number).toLowerCase()}`}
        />
      ) : (
        <p className="compared-absent">{words.absent}</p>
      )}
    </div>
  );
}

type Drawing = { table: ComparedTable; shown: ShownTable; side: Side; name: string };

/** The table in its region, which scrolls; its first row names the columns where it does in the fiche. */
function Drawn({ table: { caption }, shown, side, name }: Drawing) {
  const [first, ...others] = shown;
  const hasHead = first?.every(({ isHead }) => isHead) ?? false;
  const body = hasHead ? others : shown;
  const isNamed = caption.some((stretch) => "removed" in stretch || stretch.kept !== "");
  return (
    <ScrollRegion label={name}>
      <table className="ds-table">
        {isNamed ? (
          <caption>
            <Stretches of={caption} side={side} />
          </caption>
        ) : null}
        {hasHead && first ? (
          <thead>
            <Line cells={first} side={side} />
          </thead>
        ) : null}
        <tbody>
          {body.map((cells, index) => (
            <Line key={index} cells={cells} side={side} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Line({ cells, side }: { cells: readonly ShownCell[]; side: Side }) {
  return (
    <tr>
      {cells.map(({ isHead, colspan, rowspan, rows }, index) => {
        const Tag = isHead ? "th" : "td";
        return (
          <Tag
            key={index}
            scope={isHead ? "col" : undefined}
            colSpan={colspan > 1 ? colspan : undefined}
            rowSpan={rowspan > 1 ? rowspan : undefined}
          >
            {rows.map((row) => (
              <Leaf key={rowOf(row).anchor} row={row} side={side} />
            ))}
          </Tag>
        );
      })}
    </tr>
  );
}

/** A textblock in its cell, named where the list of changes leads. */
function Leaf({ row, side }: { row: Row; side: Side }) {
  const isGone = row.step === "removed" || row.step === "left";
  const isNamed = side === "both" || (side === "former") === isGone;
  const hasMoved = row.step === "left" || row.step === "arrived";
  return (
    <div
      id={isNamed ? rowOf(row).anchor : undefined}
      className={`compared-text ${isChanged(row) ? `step-${row.step}` : ""}`}
    >
      {hasMoved ? (
        <p className="compared-head">
          {words.steps[row.step]}
          {elsewhereOf(row)}
        </p>
      ) : null}
      <RowText row={row} side={side} />
    </div>
  );
}
