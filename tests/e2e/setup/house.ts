import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { loadDemonstration } from "../../../prisma/seed/load.server";
import { chromiumArguments, obtainChromium } from "../../setup/chromium";
import { clone, type Database } from "../../setup/clone";
import { startCluster } from "../../setup/cluster";
import { startApplication } from "./application";

/** What one worker has to itself: an application, what it logs and what it holds, and the door of a browser. */
export type House = { address: string; log: string; database: Database; browser: string };

declare module "vitest" {
  interface ProvidedContext {
    houses: House[];
    /** The demonstration as it was loaded, to be copied by whoever changes it. */
    seeded: Database;
  }
}

/** Each worker gets its copy of the demonstration, its server and its browser. */
export default async function openHouses(project: TestProject) {
  const executablePath = await obtainChromium();
  const cluster = await startCluster(18);
  try {
    const seeded = await seed(cluster.template);
    const workers = Array.from({ length: project.config.maxWorkers }, (_, index) => `house_${index}`);
    const opened = await Promise.all(workers.map((name) => open(seeded, name, executablePath)));
    const houses = opened.map(({ house }) => house);
    project.provide("houses", houses);
    project.provide("seeded", seeded);
    return async () => {
      await Promise.all(opened.map(({ close }) => close()));
      await cluster.stop();
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** The demonstration is loaded once: copying a database is quicker than telling the story again. */
async function seed(template: Database): Promise<Database> {
  const seeded = await clone(template, "seeded");
  await loadDemonstration({ ownerUrl: seeded.ownerUrl, now: new Date() });
  return seeded;
}

async function open(seeded: Database, name: string, executablePath: string) {
  const database = await clone(seeded, name);
  const { address, log, stop } = await startApplication(database);
  const browser = await chromium.launchServer({ executablePath, args: chromiumArguments });
  const close = () => Promise.all([stop(), browser.close()]);
  return { house: { address, log, database, browser: browser.wsEndpoint() }, close };
}
