import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countOf, report } from "./report";
import { root, run, step, type Outcome } from "./step";

/** Runs some projects of vitest in one go, and counts their tests. */
export function tests(projects: string[], more: Record<string, string>): Promise<Outcome> {
  return step(`tests: ${projects.join(", ")}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "concertation-report-"));
    const path = join(folder, "report.json");
    const reporters = ["--reporter=default", `--reporter=${join(root, "tests/run/reporter.ts")}`];
    const command = ["vitest", "run", ...reporters, ...projects.map((project) => `--project=${project}`)];
    const { code, output } = await run(command, { ...more, TEST_REPORT: path });
    const outcome = await outcomeOf(path, projects, code);
    await rm(folder, { recursive: true });
    return outcome.failed === 0 ? outcome : { ...outcome, remarks: [output, ...outcome.remarks] };
  });
}

/** A run that ends badly without a failed test to show, or without a report, is one failure more. */
async function outcomeOf(path: string, projects: string[], code: number): Promise<Outcome> {
  const written = await readFile(path, "utf8").catch(() => null);
  if (written === null) return { passed: 0, failed: 1, remarks: ["The tests stopped before their end."] };
  const outcome = countOf(report.parse(JSON.parse(written)), projects);
  if (code === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, remarks: ["The tests passed, but their run did not end well."] };
}
