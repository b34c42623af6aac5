import { changeEmailMail, signInMail } from "~/content/mail/sign-in";
import type { Transaction } from "~/db/database.server";
import type { SignInRequest } from "~/db/generated/client";
import { paths } from "~/http/paths";
import { lifeMinutes } from "../account/ask-mail.server";
import { hashOfCode, hashOfToken, newCode, newToken } from "../account/sign-in-secret.server";
import { perform } from "../act.server";
import type { MailWriter } from "./mail";

/** From here on somebody may be guessing codes from many places: mails hold the link only, which cannot be guessed. */
const mostCodes = 10;
/** As many links that all work wait in the letter box: one more would only fill it. */
const mostMails = 30;

/**
 * The link and the code are made here, when the mail leaves, and kept nowhere but in it: the queue and the
 * tables hold their hashes. A second try makes new ones, and those of the first are dead.
 */
export const writeSignInMail: MailWriter = (platform, id, { publicUrl }) =>
  perform(platform, { kind: "job", name: "mail" }, async ({ tx, now }) => {
    const asked = await tx.signInRequest.findFirst({ where: { id, usedAt: null, expiresAt: { gt: now } } });
    if (!asked) return null;
    const asking = await countSameAddress(tx, asked);
    if (asking > mostMails) return null;

    const token = newToken();
    const code = asking > mostCodes ? null : newCode();
    const data = { tokenHash: hashOfToken(token), codeHash: code === null ? null : hashOfCode(id, code) };
    await tx.signInRequest.update({ where: { id }, data });

    const { subject, text } = asked.purpose === "sign_in" ? signInMail : changeEmailMail;
    const link = publicUrl + paths.signInLink(token);
    return { to: asked.email, subject, text: text({ code, link, expiresAt: asked.expiresAt }) };
  });

/** How often this address was asked for in the last quarter of an hour, from wherever. */
function countSameAddress(tx: Transaction, { email, createdAt }: SignInRequest): Promise<number> {
  const since = new Date(createdAt.getTime() - lifeMinutes * 60_000);
  return tx.signInRequest.count({ where: { email, createdAt: { gt: since, lte: createdAt } } });
}
