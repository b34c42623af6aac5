import { comparison as words, placeWord } from "~/content/versions";
import { isChanged, type Leaf, type Row } from "~/domain/fiche/compare-texts";
import { type Credit, creditsOf } from "~/domain/fiche/credit";
import type { Stretch } from "~/lib/word-changes";
import { type Side, Stretches } from "../kit/stretches";
import { ComparedQuestion } from "./compared-question";

/** How a row is called in the page, and the block that it is about. */
export function rowOf(row: Row): { anchor: string; leaf: Leaf } {
  const leaf = "later" in row && row.step !== "left" ? row.later : row.former;
  return { anchor: `${row.step === "left" ? "depart" : "bloc"}-${leaf.blockId}`, leaf };
}

type Numbers = { from: number; to: number };

export type Crediting = {
  /** Of the contributions that led to the changes between the two versions. */
  credits: readonly Credit[];
  contributionHref: (reference: string) => string;
};

/** One block of the comparison: what became of it in words, then its text on one line or on two sides. */
export function ComparedRow({
  row,
  view,
  numbers,
  credits,
  contributionHref,
}: Crediting & { row: Row; numbers: Numbers; view: "cote" | "ligne" }) {
  const { anchor, leaf } = rowOf(row);
  const changed = isChanged(row);
  const isCredited = creditsOf(row, credits).length > 0;
  return (
    <div className={`compared ${changed ? `has-changed step-${row.step}` : ""}`} id={anchor}>
      {changed || isCredited ? (
        <p className="compared-head">
          {changed ? <strong>{words.steps[row.step]}</strong> : null} {placeWord(leaf)}
          {elsewhereOf(row)}
          <Credits row={row} credits={credits} numbers={numbers} contributionHref={contributionHref} />
        </p>
      ) : null}
      {view === "ligne" ? (
        <div className="compared-text">
          <RowText row={row} side="both" />
        </div>
      ) : (
        <div className="compared-sides">
          <SideOf row={row} number={numbers.from} side="former" />
          <SideOf row={row} number={numbers.to} side="later" />
        </div>
      )}
    </div>
  );
}

/**
 * Who asked for what a block says, or said in between: of what is gone a version in between had changed the words. With more
 * than one version in between, each is named by its own.
 */
export function Credits({
  row,
  credits,
  numbers: { from, to },
  contributionHref,
}: Crediting & { row: Row; numbers: Numbers }) {
  const own = creditsOf(row, credits);
  if (own.length === 0) return null;
  return (
    <span className="compared-credits">
      {row.step === "removed" ? words.creditsBefore : words.credits}{" "}
      <References credits={own} contributionHref={contributionHref} withVersion={to - from > 1} />
    </span>
  );
}

/** The contributions that led to something, each once for each version. */
export function References({ credits, contributionHref, withVersion }: Crediting & { withVersion: boolean }) {
  const told = new Map(credits.map((one) => [`${one.reference} ${String(one.version)}`, one]));
  return [...told].map(([key, { reference, version }], index) => (
    <span key={key}>
      {index === 0 ? null : ", "}
      <a href={contributionHref(reference)}>{reference}</a>
      {withVersion ? ` ${words.inVersion(version)}` : null}
    </span>
  ));
}

export function elsewhereOf(row: Row) {
  if (row.step === "left") return <> ({words.nowAt(placeWord(row.later))})</>;
  if (row.step === "arrived") return <> ({words.formerlyAt(placeWord(row.former))})</>;
  return null;
}

function SideOf({ row, side, number }: { row: Row; side: "former" | "later"; number: number }) {
  const isThere =
    side === "former"
      ? row.step !== "added" && row.step !== "arrived"
      : row.step !== "removed" && row.step !== "left";
  return (
    <div className={`compared-side${isThere ? "" : " is-absent"}`}>
      <p className="compared-version">{words.side(number)}</p>
      {isThere ? <RowText row={row} side={side} /> : <p className="compared-absent">{words.absent}</p>}
    </div>
  );
}

/** What became of the words of a block, as far as this side tells it. */
export function RowText({ row, side }: { row: Row; side: Side }) {
  const { leaf } = rowOf(row);
  if (row.question) return <ComparedQuestion question={row.question} side={side} />;
  const isTitle = leaf.kind === "heading";
  return (
    <p className={isTitle ? "compared-title" : undefined}>
      {leaf.place.label === null || leaf.place.label === "" ? null : (
        <span className="block-label">{leaf.place.label} </span>
      )}
      <Stretches of={wordsOf(row).map(readable)} side={side} />
    </p>
  );
}

/** What stood, stays or came; what moved is only shown where it was. */
function wordsOf(row: Row): Stretch[] {
  switch (row.step) {
    case "kept":
    case "arrived":
      return row.words;
    case "added":
      return [{ removed: "", added: row.later.text }];
    case "removed":
      return [{ removed: row.former.text, added: "" }];
    case "left":
      return [{ kept: row.former.text }];
  }
}

/** The sign that stands for a note in a block's text says nothing to a reader. */
function readable(stretch: Stretch): Stretch {
  const say = (text: string) => text.replaceAll("\ufffc", words.note);
  return "kept" in stretch
    ? { kept: say(stretch.kept) }
    : { removed: say(stretch.removed), added: say(stretch.added) };
}
