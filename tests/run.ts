import { obtainChromium } from "./setup/chromium";
import { check, inOrder, step, sum, type Outcome } from "./run/step";
import { tests } from "./run/vitest";

/**
 * Proves the tree: format, lint, types, tests, one build, and the journeys in a browser. It goes on
 * after a failing step, so that one run tells all there is to mend.
 */
const browser = !process.argv.includes("--no-browser");
const long: Record<string, string> = process.argv.includes("--long") ? { LONG: "1" } : {};

const prepared = await check("database client", ["tsx", "server/commands/generate.ts"]);
const proofs = await Promise.all([
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
const journeys = browser ? await inOrder([findBrowser, () => tests(["e2e"], long)]) : sum();

const { passed, failed } = sum(prepared, ...proofs, journeys);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Apart from the journeys, because installing one takes a while and its refusal is to be read alone. */
function findBrowser(): Promise<Outcome> {
  return step("a browser", () =>
    obtainChromium().then(
      () => ({ passed: 1, failed: 0, remarks: [] }),
      (error: unknown) => ({ passed: 0, failed: 1, remarks: [String(error)] }),
    ),
  );
}
