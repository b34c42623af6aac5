import pg from "pg";
import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import { recount } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import type { Database } from "../setup/clone";

/** A platform that writes as the owner of its database, and tells nobody. */
export async function withPlatform<T>({ ownerUrl }: Database, work: (platform: Platform) => Promise<T>) {
  const db = openDatabase(ownerUrl, 1);
  const idle = { announce: () => undefined, enqueue: () => Promise.resolve() };
  return work({ db, clock: () => new Date(), newId: () => newId(), ...idle }).finally(() => db.$disconnect());
}

/** Adds a crowd to a fiche of the open consultation, and counts it. */
export async function addCrowd(database: Database, fiche: string, size: number): Promise<void> {
  await asOwner(database, (client) => client.query(crowd, [fiche, size]));
  await withPlatform(database, recount);
  await vacuum(database);
}

/** What a server does by itself after a while: otherwise it plans for a small table. */
export const vacuum = (database: Database) => asOwner(database, (client) => client.query("VACUUM ANALYZE"));

async function asOwner({ ownerUrl }: Database, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await work(client).finally(() => client.end());
}

/**
 * Contributions by distinct people on the last version of a fiche: $1 its slug in the open consultation, $2 how
 * many. Four in five comment a passage, each its own words, all over the text; the fifth is an opinion.
 */
const crowd = `
WITH place AS (
  SELECT f.id AS fiche_id, f.consultation_id, v.id AS version_id, k.reference_prefix AS prefix
  FROM fiche f JOIN consultation k ON k.id = f.consultation_id JOIN version v ON v.fiche_id = f.id
  WHERE k.slug = 'exercice' AND f.slug = $1 ORDER BY v.number DESC LIMIT 1
), paragraphs AS (
  SELECT row_number() OVER () - 1 AS rank, b.block_id, b.text, count(*) OVER () AS total
  FROM block b JOIN place ON b.version_id = place.version_id WHERE b.kind = 'paragraph' AND length(b.text) > 40
), drawn AS (
  SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS sending_id, gen_random_uuid() AS revision_id,
         gen_random_uuid() AS passage_id, gen_random_uuid() AS contributor_id,
         (n * 2654435761) % (SELECT max(total) FROM paragraphs) AS rank, now() - n * interval '1 second' AS at,
         CASE WHEN n % 5 = 0 THEN 'opinion' ELSE 'comment' END::contribution_kind AS kind
  FROM generate_series(1, $2::int) AS n
), comments AS (
  SELECT d.*, version_id, block_id, start, start + 21 + (n * 69069) % 19 AS stop, text
  FROM drawn d JOIN paragraphs USING (rank) CROSS JOIN place,
    LATERAL (SELECT (n * 7919) % (length(text) - 40) AS start) s
  WHERE kind = 'comment'
), people AS (
  INSERT INTO contributor (id, declared_name, created_at) SELECT contributor_id, 'Banc d’essai', at FROM drawn
), sendings AS (
  INSERT INTO sending (id, consultation_id, draft_key, received_at, recorded_at)
  SELECT sending_id, consultation_id, gen_random_uuid(), at, at FROM drawn, place
), contributions AS (
  INSERT INTO contribution (id, consultation_id, sending_id, fiche_id, kind, number, reference, contributor_id,
    moderation, submitted_at)
  SELECT id, consultation_id, sending_id, fiche_id, kind, 100000 + n, prefix || '-' || (100000 + n), contributor_id,
    'visible', at
  FROM drawn, place
), revisions AS (
  INSERT INTO revision (id, contribution_id, number, version_id, position, hash, submitted_at)
  SELECT revision_id, id, 1, version_id, 'favourable', repeat('0', 64), at FROM drawn, place
), texts AS (
  INSERT INTO revision_text (revision_id, body, html, plain, proposal, salt)
  SELECT revision_id,
    '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Un avis du banc d’essai."}]}]}',
    '<p>Un avis du banc d’essai.</p>', 'Un avis du banc d’essai.', '{}', repeat('0', 32)
  FROM drawn
), passages AS (
  INSERT INTO passage (id, revision_id, version_id, "order", start_block_id, start_offset, end_block_id, end_offset,
    quote, before, after)
  SELECT passage_id, revision_id, version_id, 0, block_id, start, block_id, stop,
    substr(text, start + 1, stop - start), '', ''
  FROM comments
), placements AS (
  INSERT INTO placement (passage_id, version_id, state, score, method)
  SELECT passage_id, version_id, 'exact', 1, 'original' FROM comments
)
INSERT INTO segment (passage_id, version_id, block_id, from_offset, to_offset, contribution_id, submitted_at)
SELECT passage_id, version_id, block_id, start, stop, id, at FROM comments`;
