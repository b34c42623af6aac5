import { forgetExpired } from "../../app/domain/account/forget-expired.server";
import { dropExpiredDrafts } from "../../app/domain/contribution/draft-owner.server";
import { dropExpiredEntries } from "../../app/domain/entry/keep-entry.server";
import { keepClosingTallies } from "../../app/domain/tally/keep-closing-tally.server";
import type { Env } from "../../app/env.server";
import type { Platform } from "../../app/platform.server";
import type { Log } from "../log";
import { openMailer } from "./mailer";
import type { Queue } from "./queue";
import { recountFigures } from "./recount-figures";
import { repeat } from "./repeat";
import { sealWaiting } from "./seal";
import { sendMail } from "./send-mail";

type Told = Pick<Env, "DEMO" | "SMTP_URL" | "MAIL_FROM" | "PUBLIC_URL" | "PUBLISHER_CONTACT">;

/** Starts what is done without being asked by a page; answers how to stop. */
export async function startJobs(
  env: Told,
  platform: Platform,
  queue: Queue,
  log: Log,
): Promise<() => Promise<void>> {
  const send = openMailer(env, platform);
  const site = { publicUrl: env.PUBLIC_URL, contact: env.PUBLISHER_CONTACT ?? null };
  if (send) await queue.work(sendMail(platform, site, send));
  else log.warn("SMTP_URL is not set: mails wait in the queue until it is, nobody can sign in by mail");
  await queue.workEachNight(() => recountFigures(platform, log));
  const stops = rounds(platform, log).map(({ name, everyMs, work }) =>
    repeat(everyMs, work, (err) => log.error({ err }, name)),
  );
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
    await queue.close();
  };
}

type Round = { name: string; everyMs: number; work: (stopping: AbortSignal) => Promise<unknown> };

/** On each node: doing it twice does no harm. */
const rounds = (platform: Platform, log: Log): Round[] => [
  {
    ...{ name: "forget", everyMs: 3_600_000 },
    work: () =>
      Promise.all([forgetExpired(platform), dropExpiredDrafts(platform), dropExpiredEntries(platform)]),
  },
  // One of them seals, the others give way.
  { name: "seal", everyMs: 10_000, work: (stopping) => sealWaiting(platform, log, stopping) },
  { name: "closing tallies", everyMs: 30_000, work: () => keepClosingTallies(platform) },
];
