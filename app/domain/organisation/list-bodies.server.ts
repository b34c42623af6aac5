import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { listPlaces } from "../account/list-roles.server";
import type { Actor } from "../policy/actor";
import { mayModerate, mayOpenModeration, moderationReach } from "../policy/moderating";
import { demand } from "../policy/verdict";
import { byNameAfter, countedBodies } from "../tally/counted-bodies.server";
import { readFigures } from "../tally/read-figures.server";

export const bodiesPageSize = 50;

const rows = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    count: z.number(),
    typeId: z.string().nullable(),
    note: z.string().nullable(),
  }),
);

/**
 * The bodies that contributed to a consultation (the latest that the reader moderates, unless told which), by name:
 * how many contributions were submitted for each, and under which type the last one was. A page of them, after the
 * body of this id, and how many bodies there are.
 */
export async function readBodies(
  { db, clock }: Platform,
  reader: Actor,
  asked: { consultationId: string | null; after: string | null },
) {
  demand(mayOpenModeration(reader), "organismes");
  const { consultations } = await listPlaces(db, moderationReach(reader));
  const consultationId = asked.consultationId ?? consultations[0]?.id ?? null;
  const consultation = consultations.find(({ id }) => id === consultationId) ?? null;
  const place = { now: clock(), consultations, consultation };
  if (consultationId === null) return { ...place, bodies: [], count: 0, types: [], next: null };
  demand(mayModerate(reader, consultationId), "organismes");
  const total = { ownerIds: [consultationId], bases: ["submitted"], facets: ["total"] } as const;
  const [found, figures, types] = await Promise.all([
    db.$queryRaw(pageOf(consultationId, asked.after)),
    readFigures(db, total),
    db.organisationType.findMany({ where: { consultationId }, orderBy: { order: "asc" } }),
  ]);
  const bodies = rows.parse(found);
  const page = bodies.slice(0, bodiesPageSize);
  return {
    ...{ ...place, bodies: page },
    count: figures.find(({ measure }) => measure === "organisations")?.value ?? 0,
    types: types.map(({ id, label, open }) => ({ id, label, open })),
    next: bodies.length > bodiesPageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

export type ListedBody = z.infer<typeof rows>[number];

/** Named and counted ahead; the last contribution of each is found by its index. */
const pageOf = (consultationId: string, after: string | null) => sql`
  SELECT o.id, o.name, n.count, last.type_id AS "typeId", last.note
  FROM ${countedBodies(consultationId, "submitted")}
  CROSS JOIN LATERAL (
    SELECT c.organisation_type_id AS type_id, c.organisation_type_note AS note FROM contribution c
    WHERE c.organisation_id = o.id AND c.consultation_id = ${consultationId}::uuid
    ORDER BY c.submitted_at DESC, c.id DESC LIMIT 1) last
  ${byNameAfter(after, bodiesPageSize)}`;
