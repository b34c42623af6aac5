import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { openDatabase } from "~/db/database.server";
import { recordSendings } from "~/domain/contribution/record-sendings.server";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { enqueuing } from "../../server/jobs/queue";
import { openWakeUp } from "../../server/live/wake-up";
import { startApplication } from "../e2e/setup/application";
import { findFiche } from "../e2e/setup/plant";
import { aSending, aSent } from "../factories/sending";
import type { HeldFiche } from "../factories/stage";
import { clone, type Database } from "../setup/clone";

/** Two crowds of browsers, each in a process of its own. */
const crowds = 2;
const acts = 25;
const burst = { acts: 200, perSecond: 20 };

export type Delay = {
  sockets: number;
  nodes: number;
  /** From the commit of an act to its message at each socket, acts far enough apart to be told one by one. */
  p50Ms: number;
  p99Ms: number;
  /** The most that one socket heard in a second, while twenty acts a second were committed; at most 1. */
  perSecond: number;
};

const heard = z.array(z.array(z.tuple([z.number(), z.number()])));

/**
 * How long a contribution takes from its commit to the page of everybody who has the fiche open, and how often these
 * pages are told something when contributions do not stop. Acts are committed by this process, which announces them
 * as a node does; the clock is that of the machine.
 */
export async function measureLive(seeded: Database, sockets: number, nodes: number): Promise<Delay> {
  const database = await clone(seeded, `live_${sockets}_${nodes}`);
  const applications = await Promise.all(Array.from({ length: nodes }, () => startApplication(database)));
  const wakeUp = openWakeUp({ url: database.applicationUrl, onFault: console.error });
  const platform: Platform = {
    ...{ db: openDatabase(database.applicationUrl, 4), clock: () => new Date(), newId: () => newId() },
    ...{ announce: wakeUp.send, enqueue: enqueuing() },
  };
  const fiche = await findFiche(platform, "exercice");
  const listening = Array.from({ length: crowds }, (_, index) =>
    listen(applications[index % nodes]?.address ?? "", fiche.slug, sockets / crowds),
  );
  try {
    await Promise.all(listening.map(({ ready }) => ready));
    await contribute(platform, fiche); // the first one compiles
    await setTimeout(2_000);
    const delays = await measureDelays(platform, fiche, listening);
    const perSecond = await measureBurst(platform, fiche, listening);
    return { sockets, nodes, p50Ms: rank(delays, 0.5), p99Ms: rank(delays, 0.99), perSecond };
  } finally {
    for (const { child } of listening) child.kill();
    await wakeUp.close();
    await platform.db.$disconnect();
    await Promise.all(applications.map(({ stop }) => stop()));
  }
}

type Listening = { child: ChildProcess; ready: Promise<unknown>; hear: () => Promise<z.infer<typeof heard>> };

function listen(address: string, fiche: string, sockets: number): Listening {
  const words = ["--import", "tsx", "tests/bench/listeners.ts", address, fiche, String(sockets)];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const hear = async () => {
    const answer = once(child, "message");
    child.send("tell");
    return heard.parse((await answer)[0]);
  };
  return { child, ready: once(child, "message"), hear };
}

/** One act, and when its commit was answered, in milliseconds. */
async function contribute(platform: Platform, fiche: HeldFiche): Promise<number> {
  const sending = await aSending(platform, [aSent(fiche, "Un avis.")], {
    consultationId: fiche.consultationId,
  });
  let committedAt = NaN;
  const announce: Platform["announce"] = (facts) => {
    committedAt = now();
    platform.announce(facts);
  };
  await recordSendings({ ...platform, announce }, system, fiche.consultationId, [sending]);
  return committedAt;
}

const now = () => performance.timeOrigin + performance.now();

async function measureDelays(platform: Platform, fiche: HeldFiche, listening: Listening[]) {
  await Promise.all(listening.map(({ hear }) => hear())); // what they heard until now is forgotten
  const committed: number[] = [];
  for (let act = 0; act < acts; act += 1) {
    committed.push(await contribute(platform, fiche));
    await setTimeout(1_300);
  }
  const sockets = (await Promise.all(listening.map(({ hear }) => hear()))).flat();
  return sockets.flatMap((messages) => {
    if (messages.length !== acts)
      throw new Error(`a socket heard ${messages.length} messages for ${acts} acts`);
    return messages.map(([at], act) => at - (committed[act] ?? NaN));
  });
}

/** Acts one after the other for some seconds; then what each socket heard, over that time. */
async function measureBurst(platform: Platform, fiche: HeldFiche, listening: Listening[]): Promise<number> {
  const start = now();
  for (let act = 0; act < burst.acts; act += 1) {
    await contribute(platform, fiche);
    await setTimeout(Math.max(0, start + ((act + 1) * 1_000) / burst.perSecond - now()));
  }
  await setTimeout(2_000);
  const seconds = (now() - start) / 1_000;
  const sockets = (await Promise.all(listening.map(({ hear }) => hear()))).flat();
  return Math.max(...sockets.map((messages) => messages.length / seconds));
}

function rank(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
