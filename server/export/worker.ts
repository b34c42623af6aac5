import { parentPort, workerData } from "node:worker_threads";
import { exportNotes, exportWording } from "../../app/content/exports";
import { openSnapshot } from "../../app/db/snapshot.server";
import { writeFile } from "../../app/domain/export/write-file.server";
import { paths } from "../../app/http/paths";
import { codeOf } from "../obstacle";
import type { Told, Work } from "./protocol";

/** A thread that writes one file, a part each time that it is asked for one, and ends with it. */
const { order, databaseUrl, publicUrl } = workIn(workerData);
const file = parts();
parentPort?.on("message", () => void answer());

function workIn(given: unknown): Work {
  if (isWork(given)) return given;
  throw new Error("The thread was told nothing to write.");
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

/** Smaller parts are gathered: each crossing costs the same. */
const partBytes = 128_000;

async function* parts(): AsyncGenerator<ArrayBuffer> {
  const snapshot = await openSnapshot(databaseUrl);
  const addressOf = (reference: string) => publicUrl + paths.contribution(reference);
  const told = { wording: exportWording, notes: exportNotes(order), addressOf };
  const encoder = new TextEncoder();
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of writeFile(order, snapshot, told)) {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    held.push(bytes);
    size += bytes.length;
    if (size < partBytes) continue;
    yield joined(held);
    [held, size] = [[], 0];
  }
  await snapshot.close();
  if (size > 0) yield joined(held);
}

/**
 * Bytes of their own, which may be given away to another thread: small buffers share a pool, which may not. A text that makes a
 * part alone goes as it was encoded, since each copy is memory until it is collected.
 */
function joined(held: readonly Uint8Array[]): ArrayBuffer {
  const [first] = held;
  const isAlone = held.length === 1 && first?.byteLength === first?.buffer.byteLength;
  if (isAlone && first?.buffer instanceof ArrayBuffer) return first.buffer;
  return new Uint8Array(Buffer.concat(held)).buffer;
}

function describe(error: unknown) {
  const { name = "", stack = "" } = error instanceof Error ? error : {};
  const lines = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return { name, code: codeOf(error), stack: lines.join("\n") };
}
