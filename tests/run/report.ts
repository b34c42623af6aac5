import { z } from "zod";
import type { Outcome } from "./step";

/** What our reporter keeps of a run of vitest, from one process to the other. */
export const report = z.object({
  tests: z.array(
    z.object({
      project: z.string(),
      file: z.string(),
      name: z.string(),
      state: z.enum(["passed", "failed", "skipped", "pending"]),
    }),
  ),
  /** Files that could not be loaded, errors that no test caught. */
  errors: z.array(z.string()),
});

export type Report = z.infer<typeof report>;

/**
 * Counts a run. What did not run has not passed: a skipped test, a project without tests and an error
 * outside of tests are failures, each with its sentence.
 */
export function countOf({ tests, errors }: Report, projects: string[]): Outcome {
  const unrun = tests.filter(({ state }) => state === "skipped" || state === "pending");
  const empty = projects.filter((project) => !tests.some((test) => test.project === project));
  const remarks = [
    ...unrun.map(({ file, name }) => `A test was not run: ${file} › ${name}. Run it, or delete it.`),
    ...empty.map((project) => `No test was found for « ${project} ».`),
    ...errors,
  ];
  const passed = tests.filter(({ state }) => state === "passed").length;
  return { passed, failed: tests.length - passed + empty.length + errors.length, remarks };
}
