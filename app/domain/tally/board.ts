import { type Kind, kinds, type Position } from "../contribution/contribution";
import { type Standing, standings } from "../moderation/standing";
import { type Basis, type Facet, type Mark, type Measure, nameOfFigure } from "./mark";

/** A number of the board under the name by which pages and sockets speak of it. */
export type Figure = { name: string; value: number };

type Asked = { ownerId: string; basis: Basis; facet: Facet; key?: string; measure?: Measure };
export type Figures = (asked: Asked) => Figure;

/** What was counted, by name; what was not is zero. */
export function figuresOf(counted: readonly Mark[]): Figures {
  const values = new Map(counted.map((one) => [nameOfFigure(one), one.value]));
  return ({ key = "", measure = "contributions", ...asked }) => {
    const name = nameOfFigure({ key, measure, ...asked });
    return { name, value: values.get(name) ?? 0 };
  };
}

/** One line of the matrix: the contributions by kind and in all, people and bodies, never added. */
export type Line = Record<Kind | "total" | "contributors" | "organisations", Figure>;

export function lineOf(figures: Figures, basis: Basis, ownerId: string): Line {
  const ofKind = (key: Kind) => figures({ ownerId, basis, facet: "kind", key });
  const total = (measure: Measure) => figures({ ownerId, basis, facet: "total", measure });
  return {
    ...{ comment: ofKind("comment"), amendment: ofKind("amendment") },
    ...{ opinion: ofKind("opinion"), answer: ofKind("answer") },
    total: total("contributions"),
    contributors: total("contributors"),
    organisations: total("organisations"),
  };
}

export const lineParts = [...kinds, "total", "contributors", "organisations"] as const;

/** What may have become of what was received; what was told in confidence before the opening is not. */
export type AccountedStanding = Exclude<Standing, "preparatory">;
export const accountedStandings = standings.filter((standing) => standing !== "preparatory");

/** What became of all that was received: the parts add up to it, whatever their number. */
export type Account = { parts: Record<AccountedStanding, Figure>; received: number };

export function accountOf(figures: Figures, ownerId: string): Account {
  const of = (key: AccountedStanding) => figures({ ownerId, basis: "received", facet: "state", key });
  const parts = {
    ...{ visible: of("visible"), pending: of("pending"), hidden: of("hidden") },
    ...{ refused: of("refused"), withdrawn: of("withdrawn") },
  };
  return { parts, received: accountedStandings.reduce((sum, standing) => sum + parts[standing].value, 0) };
}

/** How those of one type of organisation stand. */
export type TypeLine = {
  key: string;
  label: string | null;
  total: Figure;
  positions: Record<Position, Figure>;
};

export function typeLineOf(
  figures: Figures,
  { basis, ownerId, type }: { basis: Basis; ownerId: string; type: string },
): Pick<TypeLine, "total" | "positions"> {
  const of = (position: Position) =>
    figures({ ownerId, basis, facet: "type_position", key: `${type}:${position}` });
  return {
    total: figures({ ownerId, basis, facet: "type", key: type }),
    positions: {
      ...{ favourable: of("favourable"), reserved: of("reserved"), opposed: of("opposed") },
      ...{ question: of("question"), none: of("none") },
    },
  };
}

/** Days (« 2026-05-12 ») from the first to the last, both included; none when the first comes after. */
export function daysBetween(first: string, last: string): string[] {
  const dayMs = 24 * 60 * 60 * 1000;
  const count = Math.floor((Date.parse(last) - Date.parse(first)) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(Date.parse(first) + index * dayMs).toISOString().slice(0, 10),
  );
}

/**
 * The days that arrivals are shown for: from the opening to now or to the closing, further where there were
 * arrivals, and not beyond the days that are wanted.
 */
export function daysShown(
  arrivals: readonly string[],
  period: { first: string; last: string } | null,
  wanted: { from?: string | undefined; until?: string | undefined },
): string[] {
  const known = [
    ...arrivals,
    ...(period && period.first <= period.last ? [period.first, period.last] : []),
  ].sort();
  const [first = ""] = known;
  const last = known.at(-1) ?? "";
  if (first === "") return [];
  const from = wanted.from !== undefined && wanted.from > first ? wanted.from : first;
  const until = wanted.until !== undefined && wanted.until < last ? wanted.until : last;
  return daysBetween(from, until);
}
