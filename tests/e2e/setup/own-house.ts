import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { clone, drop } from "../../setup/clone";
import { startApplication } from "./application";
import type { House } from "./house";
import { test as journeys } from "./journey";

/** The journeys of a file that changes what the site holds: it gets a copy of the demonstration to itself. */
export const test = journeys.extend<{ house: House }>({
  house: [
    async ({ worker: { browser } }, use) => {
      const database = await clone(inject("seeded"), `own_${randomBytes(6).toString("hex")}`);
      const { address, log, stop } = await startApplication(database);
      await use({ address, log, database, browser });
      await stop();
      await drop(database);
    },
    { scope: "file" },
  ],
});
