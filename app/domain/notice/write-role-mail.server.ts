import { roleMail } from "~/content/mail/role";
import { paths } from "~/http/paths";
import type { Platform } from "~/platform.server";
import type { Mail, Site } from "./mail";

/** Tells somebody the role that they were given, unless it was removed since, or there is nobody to write to. */
export async function writeRoleMail(
  { db }: Platform,
  { roleId, givenById }: { roleId: string; givenById: string },
  { publicUrl, contact }: Site,
): Promise<Mail | null> {
  const [held, giver] = await Promise.all([
    db.accountRole.findUnique({
      where: { id: roleId },
      select: {
        role: true,
        account: { select: { email: true } },
        consultation: { select: { title: true } },
      },
    }),
    db.account.findUnique({ where: { id: givenById }, select: { name: true } }),
  ]);
  const to = held?.account.email;
  if (!held || !to) return null;
  const { role, consultation } = held;
  const told = {
    ...{ role, contact, consultation: consultation?.title ?? null, givenBy: giver?.name ?? null },
    link: publicUrl + paths.signIn(paths.staff()),
  };
  return { to, subject: roleMail.subject(told), text: roleMail.text(told) };
}
