import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { loadDemonstration } from "../../../prisma/seed/load.server";
import { chromiumArguments, obtainChromium } from "../../setup/chromium";
import { clone, type Database } from "../../setup/clone";
import { startCluster } from "../../setup/cluster";
import { startApplication } from "./application";

/** What one worker has to itself: the address of an application and the door of a browser. */
export type House = { address: string; browser: string };

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be widened
  interface ProvidedContext {
    houses: House[];
  }
}

/** The demonstration is loaded once; each worker gets its copy, its server and its browser. */
export default async function openHouses(project: TestProject) {
  const executablePath = await obtainChromium();
  const cluster = await startCluster(18);
  const seeded = await clone(cluster.template, "seeded");
  await loadDemonstration({ ownerUrl: seeded.ownerUrl, now: new Date() });
  const workers = Array.from({ length: project.vitest.config.maxWorkers }, (_, index) => `house_${index}`);
  const opened = await Promise.all(workers.map((name) => open(seeded, name, executablePath)));
  project.provide(
    "houses",
    opened.map(({ house }) => house),
  );
  return async () => {
    const closed = await Promise.allSettled(opened.map(({ close }) => close()));
    await cluster.stop();
    for (const outcome of closed) if (outcome.status === "rejected") throw outcome.reason;
  };
}

async function open(seeded: Database, name: string, executablePath: string) {
  const application = await startApplication(await clone(seeded, name));
  const browser = await chromium.launchServer({ executablePath, args: chromiumArguments });
  const close = () => Promise.all([application.stop(), browser.close()]);
  return { house: { address: application.address, browser: browser.wsEndpoint() }, close };
}
