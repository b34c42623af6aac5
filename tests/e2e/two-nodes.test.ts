import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect } from "vitest";
import { countPublished } from "~/domain/tally/count-published.server";
import { nameOfFigure } from "~/domain/tally/mark";
import { paths } from "~/http/paths";
import { holdAuthor, sendAs } from "../factories/author";
import type { HeldFiche } from "../factories/stage";
import { arrived, follow } from "../live/site";
import { root } from "../run/step";
import type { Platform } from "~/platform.server";
import { type Application, startApplication } from "./setup/application";
import { test as journeys } from "./setup/own-house";
import { exercise } from "./setup/places";
import { findFiche, openPlatform } from "./setup/plant";

/** Two processes of what was built, on one database. */
type Nodes = { one: string; other: string; platform: Platform; fiche: HeldFiche; total: string };

const test = journeys.extend<{ second: Application; nodes: Nodes }>({
  second: [
    async ({ house }, use) => {
      const application = await startApplication(house.database);
      await use(application);
      await application.stop();
    },
    { scope: "file" },
  ],
  nodes: [
    async ({ house, second }, use) => {
      const platform = openPlatform(house.database);
      const fiche = await findFiche(platform, exercise);
      const facet = { basis: "published", facet: "total", key: "", measure: "contributions" } as const;
      const total = nameOfFigure({ ownerId: fiche.id, ...facet });
      await use({ one: house.address, other: second.address, platform, fiche, total });
      await platform.db.$disconnect();
    },
    { scope: "file" },
  ],
});

/** Somebody on the page of the fiche, once it shows what was just sent. */
async function read(address: string, { platform, fiche, total }: Nodes) {
  const author = await holdAuthor(platform);
  const { reference } = await sendAs(platform, author, fiche, "Un avis.");
  const page = follow(address, { follow: "fiche", consultation: exercise, fiche: fiche.slug });
  const { contributions: shown } = await countPublished(platform.db, {
    consultationId: fiche.consultationId,
    ficheId: fiche.id,
  });
  await page.until((known) => known[total] === shown);
  return { ...author, reference, page, shown };
}

/** As the author does from the page that asks whether they are sure. */
async function withdraw(address: string, reference: string, cookie: string) {
  const headers = { Origin: address, Cookie: cookie };
  const body = new URLSearchParams();
  const asked = { method: "POST", headers, body, redirect: "manual" } as const;
  expect((await fetch(address + paths.withdraw(reference), asked)).status).toBe(302);
}

test.for([
  ["one", "other"],
  ["other", "one"],
] as const)("an act on the %s node shows on the %s", async ([acting, reading], { nodes }) => {
  const { page, shown, reference, cookie } = await read(nodes[reading], nodes);
  await withdraw(nodes[acting], reference, cookie);
  await page.until((known) => known[nodes.total] === shown - 1);
});

test("nothing is missed of a process that is killed between its commit and its notification", async ({
  house,
  nodes,
}) => {
  const { page, shown, reference } = await read(nodes.one, nodes);
  const elsewhere = follow(nodes.other, {
    ...{ follow: "fiche", consultation: exercise, fiche: nodes.fiche.slug },
  });
  await elsewhere.until(arrived);
  const program = join(root, "tests/e2e/setup/hide-and-die.ts");
  const words = ["--import", "tsx", program, house.database.applicationUrl, reference];
  const [, signal] = await once(spawn(process.execPath, words, { cwd: root, stdio: "inherit" }), "exit");
  expect(signal).toBe("SIGKILL");
  await Promise.all([page, elsewhere].map(({ until }) => until((known) => known[nodes.total] === shown - 1)));
});
