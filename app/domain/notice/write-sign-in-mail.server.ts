import { changeEmailMail, signInMail } from "~/content/mail/sign-in";
import { paths } from "~/http/paths";
import { hashOfCode, hashOfToken, newCode, newToken } from "../account/sign-in-secret.server";
import { perform } from "../act.server";
import type { MailWriter } from "./mail";

/**
 * The link and the code are made here, when the mail leaves, and kept nowhere but in it: the queue and the
 * tables hold their hashes. A second try makes new ones, and those of the first are dead.
 */
export const writeSignInMail: MailWriter = (platform, id, { publicUrl }) =>
  perform(platform, { kind: "job", name: "mail" }, async ({ tx, now }) => {
    const asked = { id, usedAt: null, expiresAt: { gt: now } };
    const [token, code] = [newToken(), newCode()];
    const data = { tokenHash: hashOfToken(token), codeHash: hashOfCode(id, code) };
    const { count } = await tx.signInRequest.updateMany({ where: asked, data });
    const request = count === 0 ? null : await tx.signInRequest.findUnique({ where: { id } });
    if (!request) return null;

    const { email, expiresAt, purpose } = request;
    const told = { code, link: publicUrl + paths.signInLink(token), expiresAt };
    const mail = purpose === "sign_in" ? signInMail : changeEmailMail;
    return { to: email, subject: mail.subject, text: mail.text(told) };
  });
