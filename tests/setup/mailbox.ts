import { askSignIn } from "~/domain/account/ask-mail.server";
import type { Mail } from "~/domain/notice/mail";
import { writeMail } from "~/domain/notice/write-mail.server";
import type { Platform } from "~/platform.server";

const site = { publicUrl: "https://concertation.example", contact: null };

/** What a mail holds to prove that it was read. */
export function proofsIn({ text }: Mail) {
  const token = /\/connexion\/lien\/([\w-]+)/.exec(text)?.[1] ?? "";
  return { token, code: /^\d{6}$/m.exec(text)?.[0] ?? null };
}

/** Asks to sign in and reads the mail, written as the job of the queue writes it. */
export async function askAndRead(
  platform: Platform,
  email: string,
  holder = "navigateur",
  returnTo: string | null = null,
) {
  const requestId = await askSignIn(platform, { email, holder, returnTo });
  const mail = await readMail(platform, requestId);
  if (!mail) throw new Error("No mail was to be sent.");
  return { requestId, mail, ...proofsIn(mail) };
}

export const readMail = (platform: Platform, requestId: string) =>
  writeMail(platform, { kind: "mail.sign-in", requestId }, site);
