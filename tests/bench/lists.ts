import pg from "pg";
import { sessionCookieName } from "~/auth/session.server";
import { paths } from "~/http/paths";
import { type Application, startApplication } from "../e2e/setup/application";
import { openSessionOf } from "../e2e/setup/open-session";
import { clone, type Database } from "../setup/clone";
import { fillConsultation } from "./seed/fill";

const consultation = "exercice";
const fiche = "1-contenu-du-carnet";
const times = 15;

/** The median time of a page at each size, in milliseconds. */
export type Listed = { name: string; ms: readonly number[] };

type Site = Application & { cookies: Record<Who, string>; suite: string };
type Who = "reader" | "moderator" | "analyst" | "administrator";
type Asked = readonly [name: string, who: Who, path: (site: Site) => string];

const list = (query: Record<string, string>) => () => paths.contributions(consultation, query);
const counted = (query: Record<string, string>) => () =>
  paths.counted({ concertation: consultation, ...query });

/** As somebody signed in asks for them: no cache answers. */
const pages: readonly Asked[] = [
  ["list", "reader", list({})],
  ["list, one fiche", "reader", list({ fiche })],
  ["list, one kind", "reader", list({ nature: "amendment" })],
  ["list, one position", "reader", list({ position: "reserved" })],
  ["list, a type of body", "reader", list({ organisme: "particulier" })],
  ["list, a rare language", "reader", list({ langue: "en" })],
  ["list, two filters", "reader", list({ fiche, position: "reserved" })],
  ["list, halfway through", "reader", ({ suite }) => paths.contributions(consultation, { suite })],
  ["search, a common word", "reader", list({ q: "données" })],
  ["search, a rare word", "reader", list({ q: "kafkaïen" })],
  ["search, two words", "reader", list({ q: "logiciels libres" })],
  ["search, a word that is nowhere", "reader", list({ q: "zinzolin" })],
  ["a fiche", "reader", () => paths.fiche(consultation, fiche)],
  ["the thread of a paragraph", "reader", () => paths.thread(consultation, fiche, 2)],
  ["home", "reader", () => paths.home()],
  ["moderation, to review", "moderator", () => paths.moderation()],
  ["moderation, all", "moderator", () => paths.moderation({ filtre: "toutes" })],
  ["moderation, hidden", "moderator", () => paths.moderation({ filtre: "masquees" })],
  ["board", "analyst", () => paths.board({ concertation: consultation })],
  ["board’s list", "analyst", counted({})],
  ["board’s list, one kind", "analyst", counted({ nature: "amendment" })],
  ["board’s list, hidden", "analyst", counted({ mesure: "recues", etat: "hidden" })],
  ["journal", "administrator", () => paths.journal()],
];

/** Databases of these sizes, each with its server, asked in turns, so that whatever slows the machine slows all. */
export async function measureLists(
  seeded: Database,
  sizes: readonly number[],
  wordsPath: string | null,
): Promise<{ seconds: number[]; listed: Listed[] }> {
  const sites: Site[] = [];
  const seconds: number[] = [];
  try {
    for (const count of sizes) {
      const database = await clone(seeded, `lists_${count}`);
      const begun = performance.now();
      await fillConsultation(database, { consultation, count, wordsPath });
      seconds.push((performance.now() - begun) / 1_000);
      sites.push(await openSite(database));
    }
    return { seconds, listed: await measurePages(sites) };
  } finally {
    for (const { stop } of sites) await stop();
  }
}

async function measurePages(sites: readonly Site[]): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const [name, who, path] of pages) {
    const took = sites.map((): number[] => []);
    for (let time = -3; time < times; time += 1)
      // the first three compile and fill the memory
      for (const [index, site] of sites.entries()) {
        const ms = await ask(site.address + path(site), site.cookies[who]);
        if (time >= 0) took[index]?.push(ms);
      }
    listed.push({ name, ms: took.map(middle) });
  }
  return listed;
}

async function ask(url: string, cookie: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(url, { headers: { Cookie: cookie } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  return performance.now() - begun;
}

const middle = (found: number[]) =>
  found.sort((one, other) => one - other)[Math.floor(found.length / 2)] ?? NaN;

async function openSite(database: Database): Promise<Site> {
  const application = await startApplication(database);
  const cookieOf = async (name: string) => `${sessionCookieName}=${await openSessionOf(database, name)}`;
  const cookies = {
    reader: await cookieOf("lectrice@exemple.example"),
    moderator: await cookieOf("moderation@demo.example"),
    analyst: await cookieOf("analyse@demo.example"),
    administrator: await cookieOf("administration@demo.example"),
  };
  return { ...application, cookies, suite: await middleOf(database) };
}

/** The cursor of the contribution in the middle of the list. */
async function middleOf({ ownerUrl }: Database): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client
    .query<{ at: Date; id: string }>(
      `SELECT submitted_at AS at, id FROM contribution c
       WHERE consultation_id = (SELECT id FROM consultation WHERE slug = $1)
       ORDER BY submitted_at, id OFFSET (SELECT count(*) / 2 FROM contribution) LIMIT 1`,
      [consultation],
    )
    .finally(() => client.end());
  const [found] = rows;
  return found ? `${found.at.toISOString()}~${found.id}` : "";
}
