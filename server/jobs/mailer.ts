import { createTransport } from "nodemailer";
import type { Env } from "../../app/env.server";
import { keepDemoMail } from "../../app/domain/notice/demo-mail.server";
import type { Mail } from "../../app/domain/notice/mail";
import type { Platform } from "../../app/platform.server";

export type SendMail = (mail: Mail) => Promise<void>;

type Told = Pick<Env, "DEMO" | "SMTP_URL" | "MAIL_FROM">;

/** How mails leave; null when they cannot, and wait. The demonstration sends none, whatever it is told. */
export function openMailer({ DEMO, SMTP_URL, MAIL_FROM }: Told, platform: Platform): SendMail | null {
  if (DEMO) return (mail) => keepDemoMail(platform, mail);
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return null;
  const transport = createTransport(SMTP_URL);
  return async ({ to, subject, text }) => {
    try {
      // As an object: whatever the address looks like, it is one address.
      await transport.sendMail({
        from: MAIL_FROM,
        to: { name: "", address: to },
        subject,
        text,
        ...automatic,
      });
    } catch (error) {
      if (!isRefusedForGood(error)) throw new Error(`the mail was not taken (${reasonOf(error)})`);
    }
  };
}

/** No « absent from the office » comes back. */
const automatic = { headers: { "Auto-Submitted": "auto-generated" } };

/** The letter box does not exist or takes nothing: asking again would only annoy its server. */
function isRefusedForGood(error: unknown): boolean {
  return partOf(error, "code") === "EENVELOPE" && partOf(error, "responseCode").startsWith("5");
}

/** Codes only: what the server says may quote the address. */
function reasonOf(error: unknown): string {
  return ["code", "responseCode"]
    .map((name) => partOf(error, name))
    .join(" ")
    .trim();
}

function partOf(error: unknown, name: string): string {
  if (typeof error !== "object" || error === null) return "";
  const part: unknown = Reflect.get(error, name);
  return typeof part === "string" || typeof part === "number" ? String(part) : "";
}
