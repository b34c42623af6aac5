import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Small files whose tests take long: begun last, each would end alone, beside idle workers. The others begin by their size,
 * which is all that a checkout without a past knows of them.
 */
const long = [
  ...["e2e/access", "e2e/canary", "e2e/links", "e2e/kept-reach", "e2e/editing", "e2e/signing-in"],
  ...["server/refusals", "server/journal"],
];

const isLong = ({ moduleId }: TestSpecification) =>
  long.some((file) => moduleId.endsWith(`/${file}.test.ts`));

/** The order in which files of tests begin: projects stay together, as vitest sorts them. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    const rankOf = ({ project }: TestSpecification) => projects.indexOf(project.name);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b) || Number(isLong(b)) - Number(isLong(a)));
  }
}
