import type { Told, Work } from "./protocol";
import { startThread, type Thread } from "./start-thread";

type Setting = { work: Work; onEnd: () => void; onFault: (error: unknown) => void };

/** Nobody may hold a place, and a snapshot of the database, without taking anything or for ever. */
const patienceMs = 60_000;
const longestMs = 30 * 60_000;

/**
 * A file as it is written. The thread starts with the first part that is taken, writes no faster than its reader,
 * and ends when they leave, take nothing more, or an error occurs: then the stream fails, and its connection is
 * broken, so that nobody takes it for whole.
 */
export function fileStream({ work, onEnd, onFault }: Setting) {
  const state: { thread: Thread | null; ended: boolean; refuse: (error: Error) => void } = {
    ...{ thread: null, ended: false, refuse: () => undefined },
  };
  const end = async () => {
    if (state.ended) return;
    state.ended = true;
    patience.stop();
    limit.stop();
    onEnd();
    await state.thread?.end();
  };
  const fail = (error: Error) => {
    if (!state.ended) state.refuse(error);
    return end();
  };
  const patience = timer(patienceMs, () => void fail(new Error("Nobody takes the file any more.")));
  const limit = timer(longestMs, () => void fail(new Error("The file took too long.")));
  limit.start();
  patience.start();
  const take = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    patience.stop();
    const told = await (state.thread ??= startThread(work)).next();
    if (told.kind === "fault") throw faultOf(told);
    if (told.kind === "part") {
      controller.enqueue(new Uint8Array(told.bytes));
      patience.start();
      return;
    }
    controller.close();
    return end();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        state.refuse = (error) => controller.error(error);
      },
      pull: async (controller) => {
        try {
          await take(controller);
        } catch (error) {
          if (!state.ended) onFault(error); // else it failed because we ended it
          await fail(error instanceof Error ? error : new Error("The file failed."));
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
  return { body, stop: () => fail(new Error("The server stops.")) };
}

/** Keeps no process alive. */
function timer(delayMs: number, work: () => void) {
  let waiting: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(waiting);
  return {
    stop,
    start: () => {
      stop();
      waiting = setTimeout(work, delayMs).unref();
    },
  };
}

/** Where it happened and of what kind; the message stayed in the thread, since it may quote a text. */
function faultOf({ name, code, stack }: Extract<Told, { kind: "fault" }>): Error {
  const fault = new Error(`The file could not be written: ${[name, code].join(" ").trim()}.`);
  fault.stack = `${fault.message}\n${stack}`;
  return fault;
}
