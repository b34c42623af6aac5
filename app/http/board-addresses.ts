import type { ChartName } from "~/domain/tally/chart-name";
import type { Basis } from "~/domain/tally/mark";
import type { CountedRow } from "~/domain/tally/list-counted.server";
import type { Board } from "~/domain/tally/read-board.server";
import type { ListCursor } from "~/domain/tally/read-counted-list.server";
import { type Countable, type ListAsked, type Listed, type Wanted, within } from "~/domain/tally/wanted";
import { wordOfCursor } from "./cursor";
import { paths } from "./paths";

/** The measures and what is counted, in the words of addresses. */
export const basisOf = { recues: "received", deposees: "submitted", publiees: "published" } as const;
export const countableOf = {
  contributions: "contributions",
  contributeurs: "contributors",
  organismes: "organisations",
} as const;

const measureOf: Record<Basis, keyof typeof basisOf | undefined> = {
  received: "recues",
  submitted: undefined,
  published: "publiees",
};
const wordOf: Record<Countable, keyof typeof countableOf | undefined> = {
  contributions: undefined,
  contributors: "contributeurs",
  organisations: "organismes",
};

const wantedQueryOf = ({ from, until, organisationType, kind }: Wanted) => {
  return { du: from, au: until, organisme: organisationType, nature: kind };
};

type Told = Pick<Board, "basis" | "wanted"> & { consultation: { slug: string } };

const boardQueryOf = ({ consultation, basis, wanted }: Told) => {
  return { concertation: consultation.slug, mesure: measureOf[basis], ...wantedQueryOf(wanted) };
};

/** Where the list of a number of the board is; `after` is where its page before ends. */
export function listAddress(
  consultation: string,
  { of, basis, listed }: ListAsked,
  after: ListCursor | null = null,
): string {
  const { block } = listed;
  const cursor = after && typeof after !== "string" ? wordOfCursor(after) : after;
  return paths.counted({
    ...{ concertation: consultation, mesure: measureOf[basis], compte: wordOf[of] },
    ...wantedQueryOf(listed),
    ...{ fiche: listed.fiche, theme: listed.theme, position: listed.position, etat: listed.standing },
    ...{ canal: listed.channel, heure: listed.hour, corps: listed.organisationId },
    ...{ question: listed.questionId, reponse: listed.optionId },
    ...{ version: block?.versionId, bloc: block?.blockId },
    ...{ signalees: listed.reported ? "oui" : undefined, suite: cursor ?? undefined },
  });
}

/** Where the board leads: its lists and its files, under the filters it was asked with. */
export function boardLinks(board: Told) {
  const query = boardQueryOf(board);
  return {
    board: paths.board(),
    whole: paths.board({ concertation: board.consultation.slug }),
    list: (cell: { of?: Countable; basis?: Basis; listed: Listed }) => {
      const listed = within(board.wanted, cell.listed);
      const asked = { of: cell.of ?? "contributions", basis: cell.basis ?? board.basis };
      return listed && listAddress(board.consultation.slug, { ...asked, listed });
    },
    file: (chart: ChartName, format: "csv" | "svg") => paths.chartFile(chart, format, query),
  };
}

/** The page of a contribution that its reader may open: to moderate it, or the public one; none otherwise. */
export const contributionLink =
  (may: { moderate: boolean; readPublic: boolean }) =>
  ({ reference, standing }: CountedRow): string | null => {
    if (may.moderate) return paths.moderate(reference);
    return may.readPublic && standing === "visible" ? paths.contribution(reference) : null;
  };
