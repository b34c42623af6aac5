import type { Platform } from "~/platform.server";
import type { Job } from "./job";
import type { Mail, Site } from "./mail";
import { writeFormerAddressMail, writeMandateMail } from "./write-account-mail.server";
import { writeDecisionMail } from "./write-decision-mail.server";
import { writeInvitationMail } from "./write-invitation-mail.server";
import { writeReceiptMail } from "./write-receipt-mail.server";
import { writeRoleMail } from "./write-role-mail.server";
import { writeSignInMail } from "./write-sign-in-mail.server";
import { writeVersionMail } from "./write-version-mail.server";

/** The mail that a job asks for, written at the moment of sending it; null when nothing is to be sent. */
export function writeMail(platform: Platform, job: Job, site: Site): Promise<Mail | null> {
  switch (job.kind) {
    case "mail.sign-in":
      return writeSignInMail(platform, job.requestId, site);
    case "mail.receipt":
      return writeReceiptMail(platform, job.sendingId, site);
    case "mail.decision":
      return writeDecisionMail(platform, job.decisionId, site);
    case "mail.former-address":
      return writeFormerAddressMail(platform, job.requestId, site);
    case "mail.mandate":
      return writeMandateMail(platform, job, site);
    case "mail.invitation":
      return writeInvitationMail(platform, job.invitationId, site);
    case "mail.role":
      return writeRoleMail(platform, job, site);
    case "news.version": // asks for mails, and is none
      return Promise.resolve(null);
    case "mail.version":
      return writeVersionMail(platform, job, site);
  }
}
