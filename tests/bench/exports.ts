import { readFile } from "node:fs/promises";
import { get } from "node:http";
import pg from "pg";
import { sessionCookieName } from "~/auth/session.server";
import { paths } from "~/http/paths";
import { startApplication } from "../e2e/setup/application";
import { openSessionOf } from "../e2e/setup/open-session";
import { clone, type Database } from "../setup/clone";
import { type Load, loadOf } from "./load";
import { fillConsultation } from "./seed/fill";

const large = { consultation: "exercice", count: 250_000 };
const small = { consultation: "eeds-2025", count: 100_000 };
const fiche = paths.fiche(large.consultation, "1-contenu-du-carnet");
const idleSeconds = 10;

export type Exported = {
  name: string;
  rows: number;
  bytes: number;
  seconds: number;
  /** Most memory of the process during the export, less what it held before. */
  aboveIdleMb: number;
  /** Of the page of a fiche asked at a fixed rate meanwhile; null when nothing else was asked. */
  p99Ms: number | null;
};

/**
 * Files of staff, which hold everything that was received, from a node that does nothing else and from one that is
 * asked for the page of a fiche meanwhile; and what that page takes without any export.
 */
export async function measureExports(seeded: Database, wordsPath: string | null) {
  const database = await clone(seeded, "exports");
  const begun = performance.now();
  for (const one of [large, small]) await fillConsultation(database, { ...one, wordsPath });
  const seedSeconds = (performance.now() - begun) / 1000;
  const { address, pid, stop } = await startApplication(database);
  try {
    const cookieOf = async (email: string) => `${sessionCookieName}=${await openSessionOf(database, email)}`;
    const [reader, analyst] = [
      await cookieOf("lectrice@exemple.example"),
      await cookieOf("analyse@demo.example"),
    ];
    const ask = (seconds: number) =>
      loadOf(address + fiche, seconds, { cookie: reader, connections: 4, rate: "20" });
    await ask(3); // the first seconds compile
    const idle = await ask(idleSeconds);
    const take = (name: string, slug: string, format: string, encoding: string) =>
      measure(
        { name, pid, cookie: analyst, encoding, url: address + paths.staffFile(slug, { format }) },
        database,
        slug,
      );
    const exported: Exported[] = [];
    exported.push(await take("CSV, alone", large.consultation, "csv", "identity"));
    exported.push(await take("CSV, gzip, alone", large.consultation, "csv", "gzip"));
    const estimate = Math.ceil((exported[0]?.seconds ?? idleSeconds) * 1.5);
    const [under, load] = await Promise.all([
      take("CSV, fiche asked meanwhile", large.consultation, "csv", "identity"),
      ask(estimate),
    ]);
    exported.push({ ...under, p99Ms: load.p99Ms });
    exported.push(await take("XLSX, alone", small.consultation, "xlsx", "identity"));
    return { seedSeconds, idle: idle satisfies Load, exported };
  } finally {
    await stop();
  }
}

type Measured = { name: string; url: string; pid: number; cookie: string; encoding: string };

async function measure(
  { name, url, pid, cookie, encoding }: Measured,
  database: Database,
  slug: string,
): Promise<Exported> {
  const rows = await countReceived(database, slug);
  const before = await memoryOf(pid);
  let most = before;
  const looking = setInterval(() => void memoryOf(pid).then((now) => (most = Math.max(most, now))), 100);
  const begun = performance.now();
  const bytes = await download(url, { cookie, "accept-encoding": encoding });
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(looking);
  return { ...{ name, rows, bytes, seconds, p99Ms: null }, aboveIdleMb: most - before };
}

/** Takes all of it and keeps nothing; fails when it is cut. */
function download(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      let bytes = 0;
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.on("data", (part: Buffer) => (bytes += part.length));
      response.on("end", () => resolve(bytes));
      response.on("error", reject);
    }).on("error", reject);
  });
}

/** Resident memory, in megabytes. Linux only, as the rest of the benches' figures. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1_000;
}

async function countReceived({ ownerUrl }: Database, slug: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client
    .query<{ count: number }>(
      `SELECT count(*)::int AS count FROM contribution c JOIN consultation k ON k.id = c.consultation_id
       WHERE k.slug = $1 AND c.kind <> 'reply'`,
      [slug],
    )
    .finally(() => client.end());
  return rows[0]?.count ?? 0;
}
