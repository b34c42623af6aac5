import { once } from "node:events";
import { createServer } from "node:http";
import { io } from "socket.io-client";
import { expect, onTestFinished } from "vitest";
import type { Platform } from "~/platform.server";
import { openGateway, type Pace } from "../../server/live/gateway";
import { openJournal } from "../../server/live/journal";
import type { WakeUp } from "../../server/live/wake-up";

export const nobodyWakes: Pick<WakeUp, "listen"> = { listen: () => undefined };
/** Quick, so that a test waits for nothing but what it is about. */
const quickly = { lookMs: 20, tellMs: 20, askMs: 3_600_000 };

type Told = { wakeUp?: Pick<WakeUp, "listen">; pace?: Partial<Pace & { lookMs: number }> };

/** A server with the gateway alone, closed behind the test; no fault may have been met. */
export async function openSite(platform: Platform, { wakeUp = nobodyWakes, pace = {} }: Told = {}) {
  const http = createServer();
  const faults: unknown[] = [];
  const onFault = (error: unknown) => void faults.push(error);
  const { lookMs, ...rest } = { ...quickly, ...pace };
  const journal = openJournal(platform, { everyMs: lookMs, onFault });
  wakeUp.listen(journal.look);
  const gateway = openGateway(http, platform, {
    ...{ publicUrl: "https://concertation.example", journal, pace: rest, onFault },
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onTestFinished(async () => {
    await journal.stop();
    await gateway.close();
    expect(faults).toEqual([]);
  });
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  return `http://127.0.0.1:${String(address.port)}`;
}

export type Wish = { follow: string; consultation?: string; fiche?: string };
type Who = { cookie?: string; origin?: string };
type Counts = Record<string, number>;

/** Somebody with a page open: `known` is what it shows, `messages` what it heard, one after the other, `moments` when of. */
export function follow(address: string, wish: Wish, { cookie, origin }: Who = {}) {
  const extraHeaders = {
    ...(cookie !== undefined && { Cookie: cookie }),
    ...(origin !== undefined && { Origin: origin }),
  };
  const known: Counts = {};
  const messages: Counts[] = [];
  const moments: string[] = [];
  const waiting = new Set<() => void>();
  const socket = io(address, {
    ...{ path: "/live", transports: ["websocket"], reconnection: false, forceNew: true },
    ...{ auth: wish, extraHeaders },
  });
  socket.on("counts", ({ counts, at }: { counts: Counts; at: string }) => {
    Object.assign(known, counts);
    messages.push(counts);
    moments.push(at);
    for (const look of [...waiting]) look();
  });
  onTestFinished(() => void socket.close());
  const ended = new Promise<string>((resolve) => {
    socket.once("connect_error", ({ message }) => resolve(message));
    socket.once("disconnect", (reason) => resolve(reason));
  });
  return {
    ...{ socket, known, messages, moments, ended },
    /** Until the page shows what is wished for, or can no longer. */
    until: (holds: (known: Counts) => boolean) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!holds(known)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        void ended.then((reason) => reject(new Error(`cut off: ${reason}`)));
        if (messages.length > 0) look();
      }),
  };
}

export const arrived = () => true;
