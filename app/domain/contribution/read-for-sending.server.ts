import { z } from "zod";
import { type Sql, sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { visibilities } from "../consultation/consultation";
import { moderationModes } from "../consultation/setting";
import { Failure } from "../failure";
import { blockKinds } from "../fiche/block";
import type { Person } from "../policy/actor";
import { draftContent } from "./draft";

const moment = z.date().nullable();
const numbered = z.object({ id: z.string(), key: z.string() });
/** Inside JSON a date is a text. */
const told = z.string().transform((text) => new Date(text));

const period = z.object({
  number: z.number(),
  opensAt: told,
  closesAt: told,
  publishedAt: told,
  reason: z.string(),
});

const block = z.object({
  blockId: z.string(),
  parentId: z.string().nullable(),
  order: z.number(),
  kind: z.enum(blockKinds),
  level: z.number().nullable(),
  label: z.string().nullable(),
  displayNumber: z.number().nullable(),
  text: z.string().nullable(),
});

/** Compiled: it checks every block of a fiche at each sending. */
const found = z.compile(
  z.object({
    edition: z.number(),
    content: z.unknown(),
    ficheId: z.string(),
    versionId: z.string(),
    hash: z.string(),
    blocks: z.array(block),
    questions: z.array(numbered.extend({ options: z.array(numbered) })),
    consultationId: z.string(),
    referencePrefix: z.string(),
    moderationMode: z.enum(moderationModes),
    visibility: z.enum(visibilities),
    preparationOpensAt: moment,
    announcedAt: moment,
    resultsPublishedAt: moment,
    periods: z.array(period),
    charterId: z.string().nullable(),
  }),
  { strict: true },
);
const atMostOne = z.array(found).max(1);

const listed = (rows: Sql) => sql`coalesce((SELECT json_agg(x) FROM (${rows}) x), '[]')`;

const blocks = listed(sql`
  SELECT block_id AS "blockId", parent_id AS "parentId", "order", kind, level, label, display_number AS "displayNumber", text
  FROM block WHERE version_id = v.id ORDER BY "order"`);
const options = listed(sql`
  SELECT o.id, o.key FROM question_option o WHERE o.question_id = u.id ORDER BY o."order"`);
const questions = listed(sql`
  SELECT u.id, u.key, ${options} AS options FROM question u WHERE u.version_id = v.id ORDER BY u."order"`);
const periods = listed(sql`
  SELECT number, opens_at AS "opensAt", closes_at AS "closesAt", published_at AS "publishedAt", reason
  FROM period WHERE consultation_id = k.id`);
const lastCharter = sql`(SELECT id FROM charter WHERE consultation_id = k.id ORDER BY number DESC LIMIT 1)`;

/**
 * A draft of one's own with all that is needed to check it and to send it; null when there is none. Of what it is written on,
 * that and no more: the texts of a consultation and of a version are long, and on the last day everybody sends.
 */
export async function readForSending({ db }: Platform, { accountId }: Person, id: string) {
  const rows = await db.$queryRaw(sql`
    SELECT d.edition, d.content, d.fiche_id AS "ficheId", v.id AS "versionId", v.hash, ${blocks} AS blocks,
           ${questions} AS questions, k.id AS "consultationId", k.reference_prefix AS "referencePrefix",
           k.moderation_mode::text AS "moderationMode", k.visibility::text,
           k.preparation_opens_at AS "preparationOpensAt", k.announced_at AS "announcedAt",
           k.results_published_at AS "resultsPublishedAt", ${periods} AS periods, ${lastCharter} AS "charterId"
    FROM draft d JOIN version v ON v.id = d.version_id
    JOIN fiche f ON f.id = d.fiche_id JOIN consultation k ON k.id = f.consultation_id
    WHERE d.id = ${id}::uuid AND d.account_id = ${accountId}::uuid`);
  const [draft] = atMostOne.parse(rows);
  if (!draft) return null;
  const { edition, content: kept, charterId, ficheId, versionId, hash, consultationId, ...more } = draft;
  const content = draftContent.safeParse(kept);
  if (!content.success) throw new Failure("unknown", "brouillon");
  const { blocks: outline, questions: asked, ...rules } = more;
  return {
    ...{ edition, charterId, content: content.data },
    ground: { ficheId, versionId, blocks: outline, questions: asked },
    consultation: { id: consultationId, ...rules },
    versions: new Map([[versionId, { id: versionId, hash, blocks: outline }]]),
  };
}

export type DraftToSend = NonNullable<Awaited<ReturnType<typeof readForSending>>>;
