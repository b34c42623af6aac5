import type { Database } from "~/db/database.server";
import { dayOf } from "~/lib/zoned-time";
import type { Platform } from "~/platform.server";
import { channels } from "../contribution/contribution";
import { particulier } from "../contribution/filter";
import type { Actor } from "../policy/actor";
import { accountOf, daysShown, type Figure, type Figures, figuresOf, lineOf, typeLineOf } from "./board";
import { countReported } from "./count-reported.server";
import { countByHour, countWanted } from "./count-wanted.server";
import { listCounted } from "./list-counted.server";
import type { Basis, Facet } from "./mark";
import { findClosingTotals } from "./read-closing-tally.server";
import { readBoardSetting, type Setting } from "./read-setting.server";
import { isNarrowed, type Wanted } from "./wanted";

/** What a reader asks of the board: one measure at a time, never mixed. */
export type BoardAsked = { consultation: string | undefined; basis: Basis; wanted: Wanted };

const facets: readonly Facet[] = ["total", "kind", "type", "type_position", "channel", "day", "state"];
const partFacets: readonly Facet[] = ["total", "kind", "option", "block"];
const arrivalsShown = 10;

/** The board of a consultation: its numbers, each under its name, and what came last. Null where there is none. */
export async function readBoard(
  platform: Platform,
  reader: Actor,
  { consultation, basis, wanted }: BoardAsked,
) {
  const setting = await readBoardSetting(platform, reader, consultation);
  if (setting === null) return null;
  const { id: consultationId } = setting.consultation;
  const asked = { consultationId, facets, partIds: partIdsOf(setting), partFacets };
  const [counted, latest, reported, closing] = await Promise.all([
    countWanted(platform.db, asked, wanted),
    listCounted(platform.db, consultationId, { basis, listed: wanted, after: null, limit: arrivalsShown }),
    countReported(platform.db, consultationId, wanted),
    isNarrowed(wanted) ? null : findClosingTotals(platform, consultationId), // it was kept for all of them
  ]);
  const figures = figuresOf(counted);
  const days = arrivalsOf(counted, setting, { basis, wanted });
  return {
    ...{ consultation: setting.consultation, choices: setting.choices, now: setting.now, basis, wanted },
    ...{ account: accountOf(figures, consultationId), whole: lineOf(figures, basis, consultationId) },
    published: figures({ ownerId: consultationId, basis: "published", facet: "total" }),
    todayDay: setting.today,
    today: figures({ ownerId: consultationId, basis, facet: "day", key: setting.today }),
    themes: themesOf(setting, figures, basis),
    types: typesOf(setting, figures, basis),
    channels: channels.map((channel) => ({
      channel,
      count: figures({ ownerId: consultationId, basis, facet: "channel", key: channel }),
    })),
    questions: questionsOf(setting, figures, basis),
    days: days.map((day) => ({
      day,
      count: figures({ ownerId: consultationId, basis, facet: "day", key: day }),
    })),
    lastDay: await lastDayOf(platform.db, { consultationId, basis, wanted }, days, figures),
    strips: stripsOf(setting, figures, basis),
    ...{ latest: latest.rows, reported, closing, may: setting.may },
  };
}

export type Board = NonNullable<Awaited<ReturnType<typeof readBoard>>>;

const partIdsOf = ({ themes, fiches }: Setting) => [
  ...themes.map(({ id }) => id),
  ...fiches.flatMap(({ id, versions }) => [
    ...[id, ...versions.map((version) => version.id)],
    ...versions.flatMap(({ questions }) => questions.map(({ sameAsId }) => sameAsId)),
  ]),
];

type Counted = Awaited<ReturnType<typeof countWanted>>;

function arrivalsOf(
  counted: Counted,
  { consultation, period, today }: Setting,
  { basis, wanted }: { basis: Basis; wanted: Wanted },
): string[] {
  const arrivals = counted.filter(({ facet, ...one }) => facet === "day" && one.basis === basis);
  const closing = period && dayOf(new Date(period.closesAt.getTime() - 1), consultation.timeZone);
  const shown = period && {
    first: dayOf(period.opensAt, consultation.timeZone),
    last: closing !== null && closing < today ? closing : today,
  };
  return daysShown(
    arrivals.map(({ key }) => key),
    shown,
    wanted,
  );
}

/** The last day with arrivals, hour by hour. */
async function lastDayOf(
  db: Database,
  { consultationId, basis, wanted }: { consultationId: string; basis: Basis; wanted: Wanted },
  days: readonly string[],
  figures: Figures,
) {
  const day = days.findLast(
    (one) => figures({ ownerId: consultationId, basis, facet: "day", key: one }).value > 0,
  );
  return day === undefined
    ? null
    : { day, hours: await countByHour(db, { consultationId, basis, day }, wanted) };
}

/** Themes in order, each with its fiches; those without a theme come last, under none. */
function themesOf({ themes, fiches }: Setting, figures: Figures, basis: Basis) {
  const groups = [...themes, { id: null, slug: null, title: null }].map(({ id, slug, title }) => ({
    ...{ slug, title },
    line: id === null ? null : lineOf(figures, basis, id),
    fiches: fiches
      .filter(({ themeId }) => themeId === id)
      .map((fiche) => ({
        ...{ slug: fiche.slug, label: fiche.label, title: fiche.title },
        line: lineOf(figures, basis, fiche.id),
      })),
  }));
  return groups.filter((group) => group.fiches.length > 0);
}

/** The types of the consultation, then people in their own name: every table adds up. */
function typesOf({ consultation, types }: Setting, figures: Figures, basis: Basis) {
  return [
    ...types.map(({ id, key, label }) => ({ type: id, key, label })),
    { type: "person", key: particulier, label: null },
  ].map(({ type, key, label }) => ({
    ...{ key, label },
    ...typeLineOf(figures, { basis, ownerId: consultation.id, type }),
  }));
}

/**
 * The questions of the latest versions, and what earlier ones asked otherwise and was answered. Each stands once, with the
 * answers of every version that asks the same; choices that only an earlier one offered come last, as far as they were made.
 */
function questionsOf({ fiches }: Setting, figures: Figures, basis: Basis) {
  return fiches.flatMap(({ slug, label, title, versions: [latest, ...earlier] }) => {
    const versions = latest ? [latest, ...earlier] : [];
    const asked = onceEach(
      versions.flatMap(({ number, questions }) => questions.map((one) => ({ ...one, number }))),
    );
    return asked
      .map(({ sameAsId: id, wording, type, number }) => ({
        ...{
          id,
          wording,
          type,
          fiche: { slug, label, title },
          version: number === latest?.number ? null : number,
        },
        answered: figures({ ownerId: id, basis, facet: "total" }),
        options: choicesOf(versions, id, (key) => figures({ ownerId: id, basis, facet: "option", key })),
      }))
      .filter(({ version, answered }) => version === null || answered.value > 0);
  });
}

type Version = Setting["fiches"][number]["versions"][number];

/** What a question offers where it was asked last, then what it offered before. */
function choicesOf(versions: readonly Version[], questionId: string, countOf: (optionId: string) => Figure) {
  const asking = versions.flatMap(({ number, questions }) =>
    questions.filter(({ sameAsId }) => sameAsId === questionId).map(({ options }) => ({ number, options })),
  );
  return onceEach(asking.flatMap(({ number, options }) => options.map((one) => ({ ...one, number }))))
    .map(({ sameAsId: id, label, number }) => ({
      ...{ id, label, chosen: countOf(id), version: number === asking[0]?.number ? null : number },
    }))
    .filter(({ version, chosen }) => version === null || chosen.value > 0);
}

const onceEach = <Told extends { sameAsId: string }>(all: readonly Told[]): Told[] =>
  all.filter(({ sameAsId }, index) => all.findIndex((one) => one.sameAsId === sameAsId) === index);

/** The latest text of each fiche, block by block: how many contributions are about each. */
function stripsOf({ fiches, blocks }: Setting, figures: Figures, basis: Basis) {
  return fiches.flatMap(({ slug, label, title, versions: [latest] }) =>
    latest === undefined
      ? []
      : {
          fiche: { slug, label, title },
          ...{ versionId: latest.id, number: latest.number },
          blocks: blocks
            .filter(({ versionId }) => versionId === latest.id)
            .map(({ blockId, displayNumber, kind }) => ({
              ...{ blockId, displayNumber, kind },
              count: figures({ ownerId: latest.id, basis, facet: "block", key: blockId }),
            })),
        },
  );
}
