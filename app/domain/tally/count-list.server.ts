import { z } from "zod";
import { type Database, sql, type Sql } from "~/db/database.server";
import { countedExactly } from "../contribution/filter";
import type { Facet, Measure } from "./mark";
import { readFigures } from "./read-figures.server";
import { findTypeKey } from "./type-key.server";
import type { Countable, ListAsked, Listed } from "./wanted";
import { belongsTo, contributions, whichAre } from "./wanted.server";

/** How many a list has: from the counter that its number was read from, otherwise exact up to a limit. */
export async function countList(db: Database, consultationId: string, asked: ListAsked): Promise<number> {
  return (await findCounted(db, consultationId, asked)) ?? countUpTo(db, consultationId, asked);
}

type Narrowed = Omit<ListAsked, "listed"> & { listed: Listed & { language?: string | undefined } };

/** How many a list has, where one counter knows it; null where none does. */
export async function findCounted(
  db: Database,
  consultationId: string,
  asked: Narrowed,
): Promise<number | null> {
  const counter = await findCounter(db, consultationId, asked);
  if (counter === null) return null;
  const { ownerId, facet, key, measure } = counter;
  const figures = await readFigures(db, { ownerIds: [ownerId], bases: [asked.basis], facets: [facet] });
  return figures.find((one) => one.key === key && one.measure === measure)?.value ?? 0;
}

type Counter = { ownerId: string; facet: Facet; key: string; measure: Measure };

/** The counter of a list that is narrowed by one thing at most, within a consultation, a theme or a fiche. */
async function findCounter(db: Database, consultationId: string, asked: Narrowed): Promise<Counter | null> {
  const { fiche, theme, ...narrowed } = asked.listed;
  if (fiche !== undefined && theme !== undefined) return null;
  const told = toldApart(narrowed);
  if (told === null || (asked.basis === "received") !== (told.facet === "state")) return null;
  if (asked.of !== "contributions" && told.facet !== "total") return null;
  if (told.facet === "language" && (fiche ?? theme) !== undefined) return null;
  const ownerId = await findOwner(db, consultationId, { fiche, theme });
  const key = told.facet === "type" ? await findTypeKey(db, consultationId, told.key) : told.key;
  return ownerId === null || key === null ? null : { ownerId, facet: told.facet, key, measure: asked.of };
}

/** By what the contributions of a list are told apart from the others; null when by several things. */
function toldApart(listed: Listed): { facet: Facet; key: string } | null {
  const wishes = Object.entries<unknown>(listed).filter(([, wish]) => wish !== undefined);
  const [first, ...more] = wishes;
  if (first === undefined) return { facet: "total", key: "" };
  if (more.length > 0) return dayOnly(listed, wishes.length);
  const [wish, key] = first;
  const facet = facetOf[wish];
  return facet === undefined || typeof key !== "string" ? null : { facet, key };
}

const facetOf: Record<string, Facet> = {
  kind: "kind",
  position: "position",
  standing: "state",
  channel: "channel",
  organisationType: "type",
  language: "language",
  organisationId: "organisation",
};

function dayOnly({ from, until }: Listed, wishes: number): { facet: Facet; key: string } | null {
  return wishes === 2 && from !== undefined && from === until ? { facet: "day", key: from } : null;
}

async function findOwner(
  db: Database,
  consultationId: string,
  { fiche, theme }: Pick<Listed, "fiche" | "theme">,
): Promise<string | null> {
  if (fiche !== undefined) {
    const where = { consultationId_slug: { consultationId, slug: fiche } };
    return (await db.fiche.findUnique({ where, select: { id: true } }))?.id ?? null;
  }
  if (theme === undefined) return consultationId;
  const where = { consultationId_slug: { consultationId, slug: theme } };
  return (await db.theme.findUnique({ where, select: { id: true } }))?.id ?? null;
}

const onceBy: Record<Countable, Sql> = {
  contributions: sql`c.id`,
  contributors: sql`c.contributor_id`,
  organisations: sql`c.organisation_id`,
};

/** One more than the limit means « more than ». */
async function countUpTo(db: Database, consultationId: string, { of, basis, listed }: ListAsked) {
  const distinct = of === "contributions" ? sql`` : sql`DISTINCT`;
  const rows = await db.$queryRaw(sql`
    SELECT count(*)::int AS count FROM (
      SELECT ${distinct} ${onceBy[of]} FROM ${contributions}
      WHERE ${belongsTo[basis]} AND ${onceBy[of]} IS NOT NULL ${whichAre(consultationId, listed)}
      LIMIT ${countedExactly + 1}) AS counted`);
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count;
}
