import pg from "pg";
import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import { recount } from "~/domain/tally/recount.server";
import { sessionCookieName } from "~/auth/session.server";
import { startApplication } from "../e2e/setup/application";
import { openSessionOf } from "../e2e/setup/open-session";
import { clone, type Database } from "../setup/clone";
import { type Load, loadOf, medianOf } from "./load";

const fiche = "1-contenu-du-carnet";
const sizes = [0, 1_000, 10_000];
const rounds = 3;
const seconds = 4;

type Site = { size: number; url: string; cookie: string; stop: () => Promise<void> };

/**
 * The page of a fiche for somebody signed in, which no cache keeps, with more and more contributions on it: the
 * same site three times, asked in turns, two requests at once.
 * @returns the median round of each size
 */
export async function measureCrowds(seeded: Database): Promise<{ size: number; load: Load }[]> {
  const sites: Site[] = [];
  try {
    for (const size of sizes) sites.push(await openSite(seeded, size));
    const found = sites.map((): Load[] => []);
    for (const site of sites) await ask(site, 2); // the first seconds compile
    for (let round = 0; round < rounds; round++) {
      for (const [index, site] of sites.entries()) found[index]?.push(await ask(site, seconds));
    }
    return sites.map(({ size }, index) => ({ size, load: medianOf(found[index] ?? []) }));
  } finally {
    for (const site of sites) await site.stop();
  }
}

const ask = ({ url, cookie }: Site, time: number) => loadOf(url, time, { cookie, connections: 2 });

async function openSite(seeded: Database, size: number): Promise<Site> {
  const database = await clone(seeded, `crowd_${size}`);
  await fill(database, size);
  const { address, stop } = await startApplication(database);
  const token = await openSessionOf(database, "lectrice@exemple.example");
  const url = `${address}/concertations/exercice/fiches/${fiche}`;
  return { size, url, cookie: `${sessionCookieName}=${token}`, stop };
}

async function fill({ ownerUrl }: Database, size: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(crowd, [fiche, size]);
  const db = openDatabase(ownerUrl, 1);
  const idle = { announce: () => undefined, enqueue: () => Promise.resolve() };
  await recount({ db, clock: () => new Date(), newId: () => newId(), ...idle });
  await db.$disconnect();
  await client.query("VACUUM ANALYZE");
  await client.end();
}

/**
 * Contributions by distinct people on the last version of a fiche: $1 its slug in the open consultation, $2 how
 * many. Four in five comment a passage, between two places of a paragraph; the fifth is an opinion.
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
         (n * 2654435761) % (SELECT max(total) FROM paragraphs) AS rank,
         (n * 40503) % 20 AS start, 21 + (n * 69069) % 19 AS stop, now() - n * interval '1 second' AS at,
         CASE WHEN n % 5 = 0 THEN 'opinion' ELSE 'comment' END::contribution_kind AS kind
  FROM generate_series(1, $2::int) AS n
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
    substr(text, start::int + 1, (stop - start)::int), '', ''
  FROM drawn JOIN paragraphs USING (rank), place WHERE kind = 'comment'
), placements AS (
  INSERT INTO placement (passage_id, version_id, state, score, method)
  SELECT passage_id, version_id, 'exact', 1, 'original' FROM drawn, place WHERE kind = 'comment'
)
INSERT INTO segment (passage_id, version_id, block_id, from_offset, to_offset)
SELECT passage_id, version_id, block_id, start, stop
FROM drawn JOIN paragraphs USING (rank), place WHERE kind = 'comment'`;
