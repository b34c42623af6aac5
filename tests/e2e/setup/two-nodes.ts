import { nameOfFigure } from "~/domain/tally/mark";
import type { Platform } from "~/platform.server";
import type { HeldFiche } from "../../factories/stage";
import { type Application, startApplication } from "./application";
import { test as journeys } from "./own-house";
import { exercise } from "./places";
import { findFiche, openPlatform } from "./plant";

/** Two processes of what was built, on one database. */
export type Nodes = { one: string; other: string; platform: Platform; fiche: HeldFiche; total: string };

export const test = journeys.extend<{ second: Application; nodes: Nodes }>({
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
