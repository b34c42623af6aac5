import type { Env } from "../../app/env.server";
import type { Platform } from "../../app/platform.server";
import type { Log } from "../log";
import { forgetEachHour } from "./forget";
import { openMailer } from "./mailer";
import type { Queue } from "./queue";
import { sealEachTenSeconds } from "./seal";
import { sendMail } from "./send-mail";

/** Starts what is done without being asked by a page; answers how to stop. */
export async function startJobs(
  env: Env,
  platform: Platform,
  queue: Queue,
  log: Log,
): Promise<() => Promise<void>> {
  const send = openMailer(env, platform);
  const site = { publicUrl: env.PUBLIC_URL, contact: env.PUBLISHER_CONTACT ?? null };
  if (send) await queue.work(sendMail(platform, site, send));
  else log.warn("SMTP_URL is not set: mails wait in the queue until it is, nobody can sign in by mail");
  const stopForgetting = forgetEachHour(platform, (err) => log.error({ err }, "forget"));
  const stopSealing = sealEachTenSeconds(platform, log);
  return async () => {
    stopForgetting();
    await Promise.all([stopSealing(), queue.close()]);
  };
}
