import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import LongestFirst from "./tests/run/longest-first";

const quiet = "tests/setup/quiet.ts";
const properties = "tests/setup/properties.ts";

/** Tests that need a real PostgreSQL: a database for each file, cloned from a migrated template. */
const onPostgres = {
  globalSetup: "tests/setup/postgres.ts",
  setupFiles: [quiet, properties, "tests/setup/own-database.ts"],
};

/** A journey waits for its browser a third of its time: one more fills what the others leave of the processors. */
const journeysAtOnce = Math.min(availableParallelism(), 3) + 1;

export default defineConfig({
  resolve: { alias: { "~": `${import.meta.dirname}/app` } },
  test: {
    allowOnly: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    isolate: false, // files share a process: loading Prisma costs more than most of them run
    testTimeout: 15_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "{app,server,prisma}/**/*.test.{ts,tsx}",
            "tests/{architecture,run,unit}/**/*.test.{ts,tsx}",
          ],
          setupFiles: [quiet, properties],
        },
      },
      {
        extends: true,
        test: {
          name: "domain",
          include: ["tests/{domain,http,server,live}/**/*.test.{ts,tsx}"],
          ...onPostgres,
        },
      },
      {
        extends: true,
        test: { name: "domain-15", include: ["tests/domain/**/*.test.ts"], ...onPostgres },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          maxWorkers: journeysAtOnce,
          sequence: { groupOrder: 1 },
          globalSetup: "tests/e2e/setup/house.ts",
          setupFiles: [properties],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
