import { constants, getPriority, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { exportNotes, exportWording } from "../../app/content/exports";
import { openSnapshot } from "../../app/db/snapshot.server";
import { writeFile } from "../../app/domain/export/write-file.server";
import { paths } from "../../app/http/paths";
import { codeOf } from "../obstacle";
import { partsOf } from "./parts";
import type { Told, Work } from "./protocol";

/** A thread that writes one file, a part each time that it is asked for one, and ends with it. */
letPagesPass();
const { order, databaseUrl, publicUrl } = workIn(workerData);
const file = parts();
parentPort?.on("message", () => void answer());

function workIn(given: unknown): Work {
  if (isWork(given)) return given;
  throw new Error("The thread was told nothing to write.");
}

/**
 * Whoever waits for a page comes before whoever takes a file; not at the lowest priority, or the file would stand still while
 * pages fill the processors. Only Linux tells the thread from the process.
 */
function letPagesPass(): void {
  const { PRIORITY_BELOW_NORMAL: low } = constants.priority;
  if (process.platform === "linux" && getPriority() < low) setPriority(low);
}

/** It comes from our own server, whole. */
function isWork(given: unknown): given is Work {
  return typeof given === "object" && given !== null && "order" in given;
}

async function answer(): Promise<void> {
  try {
    const next = await file.next();
    if (next.done === true) tell({ kind: "end" });
    else tell({ kind: "part", bytes: next.value }, [next.value]);
  } catch (error) {
    tell({ kind: "fault", ...describe(error) });
  }
}

function tell(told: Told, given: ArrayBuffer[] = []): void {
  parentPort?.postMessage(told, given);
  if (told.kind !== "part") parentPort?.close();
}

const partBytes = 256_000;

async function* parts(): AsyncGenerator<ArrayBuffer> {
  const snapshot = await openSnapshot(databaseUrl);
  const addressOf = (reference: string) => publicUrl + paths.contribution(reference);
  const told = { wording: exportWording, notes: exportNotes(order), addressOf };
  yield* partsOf(writeFile(order, snapshot, told), partBytes);
  await snapshot.close();
}

function describe(error: unknown) {
  const { name = "", stack = "" } = error instanceof Error ? error : {};
  const lines = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return { name, code: codeOf(error), stack: lines.join("\n") };
}
