import { Worker } from "node:worker_threads";
import { Failure } from "../../app/domain/failure";
import type { ReadFile } from "../../app/domain/import/read-file.server";
import type { ReadGivenFile } from "../../app/http/context.server";
import { codeOf } from "../obstacle";

export type Reading = { read: ReadGivenFile; close: () => Promise<void> };

type Setting = { onFault: (error: unknown) => void; longestMs?: number; memoryMb?: number };

/** Files that a node reads at once. */
const mostAtOnce = 2;

const isBuilt = import.meta.url.endsWith(".js");
const program = new URL(isBuilt ? "./import-worker.js" : "./worker-from-sources.js", import.meta.url);

/**
 * Reads files in threads of their own, each with a limit on its time and its memory, so that one made to exhaust whoever
 * reads it costs its bringer a sentence, and nobody else anything.
 */
export function openReading({ onFault, longestMs = 20_000, memoryMb = 384 }: Setting): Reading {
  const underway = new Set<Worker>();
  const read: ReadGivenFile = async (file) => {
    if (underway.size >= mostAtOnce) throw new Failure("busy", "fichier");
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 };
    const worker = new Worker(program, { workerData: file, resourceLimits });
    underway.add(worker);
    try {
      return await answerOf(worker, longestMs);
    } catch (error) {
      if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") return { ok: false, refusal: "too-much-inside" };
      onFault(withoutWords(error));
      return { ok: false, refusal: "damaged" };
    } finally {
      underway.delete(worker);
      await worker.terminate();
    }
  };
  return {
    read,
    close: async () => {
      await Promise.all([...underway].map((worker) => worker.terminate()));
    },
  };
}

function answerOf(worker: Worker, longestMs: number): Promise<ReadFile> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => resolve({ ok: false, refusal: "too-slow" }), longestMs).unref();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(limit);
      reject(new Error("The thread that read the file ended without a word."));
    });
  });
}

/** A message may quote the file; where it happened does not. */
function withoutWords(error: unknown): Error {
  const { name, stack = "" } = error instanceof Error ? error : new Error("unknown");
  const fault = new Error(`A file could not be read: ${name}.`);
  fault.stack = `${fault.message}\n${stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n")}`;
  return fault;
}
