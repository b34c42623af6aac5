import { formerAddressMail, mandateMail } from "~/content/mail/account";
import { paths } from "~/http/paths";
import type { Platform } from "~/platform.server";
import type { Mail, MailWriter, Site } from "./mail";

/** Warns the address that an account had before. */
export const writeFormerAddressMail: MailWriter = async ({ db }, id, site) => {
  const request = await db.signInRequest.findUnique({ where: { id }, select: { formerEmail: true } });
  if (!request?.formerEmail) return null;
  const { subject, text } = formerAddressMail;
  return { to: request.formerEmail, subject, text: text(site) };
};

/** What became of a mandate, unless something else was decided since, or there is nobody left to tell. */
export async function writeMandateMail(
  { db }: Platform,
  { mandateId: id, state }: { mandateId: string; state: "verified" | "ended" },
  { publicUrl, contact }: Site,
): Promise<Mail | null> {
  const mandate = await db.mandate.findFirst({
    where: { id, state },
    select: {
      reason: true,
      organisation: { select: { name: true } },
      contributor: { select: { account: { select: { email: true } } } },
    },
  });
  const to = mandate?.contributor.account?.email;
  if (!mandate || !to) return null;
  const { reason, organisation } = mandate;
  const account = publicUrl + paths.myAccount();
  const told = { publicUrl, contact, state, reason, account, organisation: organisation.name };
  return { to, subject: mandateMail.subject(told), text: mandateMail.text(told) };
}
