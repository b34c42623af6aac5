import { askVersionMails } from "../../app/domain/notice/ask-version-mails.server";
import type { Job } from "../../app/domain/notice/job";
import type { Site } from "../../app/domain/notice/mail";
import { writeMail } from "../../app/domain/notice/write-mail.server";
import type { Platform } from "../../app/platform.server";
import type { SendMail } from "./mailer";

/**
 * Writes one mail from what is true now, and sends it: tried again, it may arrive twice; never not at all. Or asks for the mails
 * that an event calls for.
 */
export function sendMail(platform: Platform, site: Site, send: SendMail) {
  return async (asked: Job): Promise<void> => {
    if (asked.kind === "news.version") return askVersionMails(platform, asked.versionId);
    const mail = await writeMail(platform, asked, site);
    if (mail) await send(mail);
  };
}
