import { system } from "~/domain/policy/actor";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { jsonOf } from "~/editor/node-json";
import { paths } from "~/http/paths";
import { aFicheOf, type Edit, edited } from "../factories/edited-fiche";
import { clone, type Database } from "../setup/clone";
import { openSite } from "./crowd";
import { addCrowd, vacuum, withPlatform } from "./crowd-rows";
import { askInTurns, type Site } from "./in-turns";
import type { Load } from "./load";

const fiche = "1-contenu-du-carnet";
/** Four in five of a crowd comment a passage. */
const crowds = [0, 12_500];
const passagesOf = (crowd: number) => (crowd * 4) / 5;

/** A fiche of 10,000 words in 125 textblocks, and the same with one word in twenty replaced. */
const text = aFicheOf(Array.from({ length: 125 }, () => 80));
const replaced = Array.from({ length: 500 }, (_, index): Edit => ({
  kind: "replaceWord",
  at: index * 31,
  length: 1,
  fresh: index * 17,
}));

/**
 * The page of a fiche whose version was published when so many passages were on the version before, and placed in it; and
 * of the same where there was none.
 */
export async function measurePlaced(
  seeded: Database,
): Promise<{ passages: number; bytes: number; load: Load }[]> {
  const sites: Site[] = [];
  const bytes: number[] = [];
  for (const crowd of crowds) {
    const database = await clone(seeded, `placed_${crowd}`);
    await publish(database, jsonOf(text));
    await addCrowd(database, fiche, crowd);
    await publish(database, jsonOf(edited(text, replaced).doc));
    await vacuum(database);
    const site = await openSite(database, paths.fiche("exercice", fiche));
    sites.push(site);
    bytes.push((await (await fetch(site.url, { headers: { Cookie: site.cookie } })).text()).length);
  }
  const loads = await askInTurns(sites);
  return loads.map((load, index) => ({
    ...{ load, bytes: bytes[index] ?? 0 },
    passages: passagesOf(crowds[index] ?? 0),
  }));
}

const publish = (database: Database, body: ReturnType<typeof jsonOf>) =>
  withPlatform(database, async (platform) => {
    const { id: ficheId } = await platform.db.fiche.findFirstOrThrow({
      where: { slug: fiche, consultation: { slug: "exercice" } },
    });
    await publishVersion(platform, system, { ficheId, body, note: null, questions: [] });
  });
