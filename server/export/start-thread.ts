import { Worker } from "node:worker_threads";
import type { Ask, Told, Work } from "./protocol";

/** A thread that writes one file. */
export type Thread = {
  /** The next part of it, or how it ended; fails when the thread died without a word. */
  next: () => Promise<Told>;
  end: () => Promise<unknown>;
};

/** Enough for any batch: a thread that wants more ends with an error, and the site goes on. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 24 };

const isBuilt = import.meta.url.endsWith(".js");
const program = new URL(isBuilt ? "./export-worker.js" : "./worker-from-sources.js", import.meta.url);
const next: Ask = "next";

/** Starts writing; where there is a build, from a bundle beside that of the server. */
export function startThread(work: Work): Thread {
  const worker = new Worker(program, { workerData: work, resourceLimits });
  const death = new Promise<never>((_, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The thread that wrote the file ended.")));
  });
  death.catch(() => undefined); // told to whoever asks for the next part, if anybody still does
  return {
    next: () => {
      const told = new Promise<Told>((resolve) => worker.once("message", resolve));
      worker.postMessage(next);
      return Promise.race([told, death]);
    },
    end: () => worker.terminate(),
  };
}
