import { sessionCookieName } from "~/auth/session.server";
import { paths } from "~/http/paths";
import { startApplication } from "../e2e/setup/application";
import { openSessionOf } from "../e2e/setup/open-session";
import { clone, type Database } from "../setup/clone";
import { addCrowd } from "./crowd-rows";
import { askInTurns, type Site } from "./in-turns";
import type { Load } from "./load";

const fiche = "1-contenu-du-carnet";
const sizes = [0, 1_000, 10_000];

/** The page of a fiche with more and more contributions on it: the same site three times. */
export async function measureCrowds(seeded: Database): Promise<{ size: number; load: Load }[]> {
  const sites: Site[] = [];
  for (const size of sizes) {
    const database = await clone(seeded, `crowd_${size}`);
    await addCrowd(database, fiche, size);
    sites.push(await openSite(database, paths.fiche("exercice", fiche)));
  }
  const loads = await askInTurns(sites);
  return loads.map((load, index) => ({ size: sizes[index] ?? 0, load }));
}

/** A site on this database, for somebody signed in. */
export async function openSite(database: Database, path: string): Promise<Site> {
  const { address, stop } = await startApplication(database);
  const token = await openSessionOf(database, "lectrice@exemple.example");
  return { url: address + path, cookie: `${sessionCookieName}=${token}`, stop };
}
