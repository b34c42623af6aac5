import { check, inOrder, sum } from "./run/step";
import { tests } from "./run/vitest";

/**
 * Proves the tree: format, lint, types, tests, one build, and the journeys in a browser. It goes on
 * after a failing step, so that one run tells all there is to mend.
 */
const browser = !process.argv.includes("--no-browser");
const long: Record<string, string> = process.argv.includes("--long") ? { LONG: "1" } : {};

const prepared = await check("database client", ["tsx", "server/database/generate.ts"]);

const [looked, tried] = await Promise.all([
  inOrder([
    () => check("lint", ["eslint", "--max-warnings=0", "."]),
    () => check("format", ["prettier", "--check", "--log-level=warn", "."]),
  ]),
  inOrder([
    () => check("types", ["tsc", "--noEmit"]),
    () => tests(["unit", "domain", "domain-15"], long),
    ...(browser ? [() => check("build", ["npm", "run", "build"])] : []),
  ]),
]);
const travelled = browser ? [await tests(["e2e"], long)] : [];

const { passed, failed } = sum(prepared, looked, tried, ...travelled);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
