import { Worker } from "node:worker_threads";
import type { Ask, Told, Work } from "./protocol";

/** A thread that writes one file. */
export type Thread = {
  /**
   * The next part of it, or how it ended; fails when the thread died without a word. The one after is asked for meanwhile, so
   * that writing and sending overlap: the thread is never further ahead than one part.
   */
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
  const ask = askingOf(worker);
  let asked: Promise<Told> | null = null;
  return {
    next: async () => {
      const told = await (asked ?? ask());
      if (told.kind === "part") asked = ask();
      return told;
    },
    end: () => worker.terminate(),
  };
}

/**
 * Asks for one part at a time. Nothing here outlives an answer but the last one: a promise of the thread's death that each
 * answer raced with would hold on to all of them, and so to the whole file.
 */
function askingOf(worker: Worker): () => Promise<Told> {
  const unasked = () => undefined;
  const waiting: { take: (told: Told) => void; fail: (error: Error) => void } = {
    take: unasked,
    fail: unasked,
  };
  let death: Error | null = null;
  const die = (error: Error) => {
    death ??= error;
    waiting.fail(death);
  };
  worker.on("message", (told: Told) => waiting.take(told));
  worker.once("error", die);
  worker.once("exit", () => die(new Error("The thread that wrote the file ended.")));
  return () => {
    const answer = new Promise<Told>((take, fail) => {
      Object.assign(waiting, { take, fail });
      if (death) fail(death);
      else worker.postMessage(next);
    });
    answer.catch(() => undefined); // told to whoever takes it, if anybody still does
    return answer;
  };
}
