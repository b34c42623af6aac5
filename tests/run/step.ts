import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** What one step adds to the last line, and the sentences to read when something failed. */
export type Outcome = { passed: number; failed: number; remarks: string[] };

export type Ended = { code: number; output: string };

/** Runs a command of the project to its end; nobody is there to answer it, so it gets no input. */
export function run([command = "", ...words]: string[], more: Record<string, string> = {}): Promise<Ended> {
  const PATH = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, ...more, PATH },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const said: string[] = [];
    child.stdout.on("data", (text: Buffer) => said.push(text.toString()));
    child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
    child.on("error", ({ message }) => resolve({ code: 1, output: message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: said.join("") }));
  });
}

/** Tells that a step begins and how it ended, in seconds; what it said is shown only when it failed. */
export async function step(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
  console.log(`  … ${name}`);
  const start = performance.now();
  const outcome = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} passed` : "";
  const trouble = outcome.failed ? `, ${outcome.failed} failed` : "";
  console.log(
    [`  ${outcome.failed ? "✗" : "✓"} ${name} (${seconds} s${count}${trouble})`, ...outcome.remarks].join(
      "\n",
    ),
  );
  return outcome;
}

/** A step that either holds or does not: it counts as one check. */
export function check(name: string, command: string[]): Promise<Outcome> {
  return step(name, async () => {
    const { code, output } = await run(command);
    return code === 0 ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [output] };
  });
}

/** One step after the other, whatever came of the one before. */
export async function inOrder(steps: (() => Promise<Outcome>)[]): Promise<Outcome> {
  let total: Outcome = { passed: 0, failed: 0, remarks: [] };
  for (const next of steps) total = sum(total, await next());
  return total;
}

export function sum(...outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    remarks: [],
  };
}
