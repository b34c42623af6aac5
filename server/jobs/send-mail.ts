import type { Job } from "../../app/domain/notice/job";
import type { Site } from "../../app/domain/notice/mail";
import { writeMail } from "../../app/domain/notice/write-mail.server";
import type { Platform } from "../../app/platform.server";
import type { SendMail } from "./mailer";

/** Writes one mail from what is true now, and sends it. Tried again, it may arrive twice; never not at all. */
export function sendMail(platform: Platform, site: Site, send: SendMail) {
  return async (asked: Job): Promise<void> => {
    const mail = await writeMail(platform, asked, site);
    if (mail) await send(mail);
  };
}
