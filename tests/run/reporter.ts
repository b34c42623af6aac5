import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import type { Report } from "./report";
import { root } from "./step";

/** Writes down what ran, by project, for `run.ts` to count: vitest's own JSON does not name projects. */
export default class ReportWriter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string }[]) {
    const path = process.env.TEST_REPORT;
    if (!path) return;
    const written: Report = {
      tests: modules.flatMap(testsOf),
      errors: [...modules.flatMap(errorsOf), ...unhandled.map(({ message }) => message)],
    };
    writeFileSync(path, JSON.stringify(written));
  }
}

const fileOf = ({ moduleId }: TestModule) => relative(root, moduleId);

function testsOf(module: TestModule) {
  return Array.from(module.children.allTests(), (test) => ({
    project: module.project.name,
    file: fileOf(module),
    name: test.fullName,
    state: test.result().state,
  }));
}

/** A file that cannot be loaded, or a failing `beforeAll`, has no failed test to show for it. */
function errorsOf(module: TestModule) {
  const suites = Array.from(module.children.allSuites(), (suite) => suite.errors());
  return [...module.errors(), ...suites.flat()].map(({ message }) => `${fileOf(module)}: ${message}`);
}
