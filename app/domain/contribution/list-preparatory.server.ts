import { z } from "zod";
import { type Database, empty, sql, type Sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { isWithin, type Reach } from "../policy/holding";
import { mayOpenPreparation, preparationReach } from "../policy/preparing";
import { demand } from "../policy/verdict";
import { readCards } from "./card.server";
import { countedExactly, type Cursor } from "./filter";

export const preparatoryPageSize = 20;

/** Of one consultation, and of one of its fiches, by their slugs; of all within reach when neither is said. */
export type PreparatoryFilter = { consultation?: string | undefined; fiche?: string | undefined };

/**
 * A page of what invited institutions sent in confidence before an opening, the latest first, with its number and who sent
 * each. For the staff of the consultation only; what its author took back is not there.
 */
export async function listPreparatory(
  { db, clock }: Platform,
  reader: Actor,
  filter: PreparatoryFilter,
  after: Cursor | null,
) {
  demand(mayOpenPreparation(reader), "préparation");
  const now = clock();
  const reach = preparationReach(reader);
  const chosen = await readChosen(db, reach, filter);
  const [page, count, consultations] = await Promise.all([
    listPage(db, wantedOf(reach, chosen, after)),
    countUpTo(db, wantedOf(reach, chosen, null)),
    listConsultations(db, reach),
  ]);
  const entries = await describe(db, reader, page.rows);
  return {
    entries,
    ...{ count, now },
    next: page.next,
    consultations,
    consultation: chosen,
    fiches: chosen?.fiches ?? [],
  };
}

export type ListedPreparatory = Awaited<ReturnType<typeof listPreparatory>>["entries"][number];

/** The consultation asked for; to staff of elsewhere, who may not know of it, it is unknown. */
async function readChosen(db: Database, reach: Reach, { consultation: slug, fiche }: PreparatoryFilter) {
  if (slug === undefined) return null;
  const held = await db.consultation.findUnique({
    where: { slug },
    select: {
      ...{ id: true, slug: true, shortTitle: true },
      fiches: {
        orderBy: { order: "asc" },
        select: { id: true, slug: true, label: true, title: true },
      },
    },
  });
  if (!held || !isWithin(reach, held.id)) throw new Failure("unknown", "concertation");
  const ficheId = held.fiches.find((one) => one.slug === fiche)?.id;
  if (fiche !== undefined && ficheId === undefined) throw new Failure("unknown", "fiche");
  return { ...held, ficheId };
}

type Chosen = Awaited<ReturnType<typeof readChosen>>;

/** Consultation by consultation, each in the order of its own index and no further than a page. */
function wantedOf(reach: Reach, chosen: Chosen, after: Cursor | null): (limit: number) => Sql {
  const within = chosen
    ? sql`k.id = ${chosen.id}::uuid`
    : reach === "site"
      ? sql`true`
      : sql`k.id = ANY(${[...reach]}::uuid[])`;
  const onFiche = chosen?.ficheId === undefined ? empty : sql`AND c.fiche_id = ${chosen.ficheId}::uuid`;
  const beyond = after
    ? sql`AND (c.submitted_at, c.id) < (${after.submittedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : empty;
  return (limit) => sql`
    FROM consultation k CROSS JOIN LATERAL (
      SELECT c.id, c.submitted_at FROM contribution c
      WHERE c.consultation_id = k.id AND c.moderation = 'preparatory' AND c.withdrawn_at IS NULL ${onFiche} ${beyond}
      ORDER BY c.submitted_at DESC, c.id DESC LIMIT ${limit}) p
    WHERE ${within}`;
}

const rows = z.array(z.object({ id: z.string(), submittedAt: z.date() }));

async function listPage(db: Database, wanted: (limit: number) => Sql) {
  const limit = preparatoryPageSize + 1;
  const found = rows.parse(
    await db.$queryRaw(sql`
      SELECT p.id, p.submitted_at AS "submittedAt" ${wanted(limit)}
      ORDER BY p.submitted_at DESC, p.id DESC LIMIT ${limit}`),
  );
  const page = found.slice(0, preparatoryPageSize);
  return { rows: page, next: found.length > preparatoryPageSize ? (page.at(-1) ?? null) : null };
}

/** Exact up to the limit; one more means « more than ». */
async function countUpTo(db: Database, wanted: (limit: number) => Sql): Promise<number> {
  const limit = countedExactly + 1;
  const counted = await db.$queryRaw(sql`SELECT least(count(*), ${limit})::int AS count ${wanted(limit)}`);
  return z.tuple([z.object({ count: z.number() })]).parse(counted)[0].count;
}

/** Those within reach to which something was sent before their opening. */
function listConsultations(db: Database, reach: Reach) {
  return db.consultation.findMany({
    where: {
      contributions: { some: { moderation: "preparatory" } },
      ...(reach === "site" ? {} : { id: { in: [...reach] } }),
    },
    orderBy: { createdAt: "desc" },
    select: { slug: true, shortTitle: true },
  });
}

/**
 * Each with its consultation, and whether its reader edits the fiche. Nobody chose to be named or not to the public: its
 * author is shown by the name that they declared, as they were told; beside their body when they speak for one.
 */
async function describe(db: Database, reader: Actor, page: readonly { id: string }[]) {
  const ids = page.map(({ id }) => id);
  const [cards, held] = await Promise.all([
    readCards(db, ids),
    db.contribution.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        consultation: { select: { id: true, slug: true, shortTitle: true } },
        contributor: { select: { declaredName: true } },
      },
    }),
  ]);
  const heldOf = new Map(held.map((one) => [one.id, one]));
  return cards.flatMap((card) => {
    const one = heldOf.get(card.id);
    if (!one) return [];
    const { consultation, contributor } = one;
    const { declaredName: name } = contributor;
    const isNamed = name !== null && card.voice.kind === "unnamed";
    const voice = isNamed ? { kind: "named" as const, name, capacity: null } : card.voice;
    const may = { edit: mayEdit(reader, consultation.id).allowed };
    return [{ card: { ...card, voice }, consultation, sender: isNamed ? null : name, may }];
  });
}
