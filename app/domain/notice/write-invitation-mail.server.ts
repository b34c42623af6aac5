import { invitationMail } from "~/content/mail/invitation";
import { paths } from "~/http/paths";
import { phaseOf } from "../consultation/consultation";
import { findPeriodInForce } from "../consultation/period";
import { isToCome } from "../policy/reading";
import type { MailWriter } from "./mail";

/**
 * Tells whoever is invited what they are invited to, from when and until when, and who reads what they write. Nothing is
 * said to who is no longer invited, nor once the consultation has opened.
 */
export const writeInvitationMail: MailWriter = async ({ db, clock }, id, { publicUrl }) => {
  const invitation = await db.invitation.findUnique({
    where: { id },
    include: { consultation: { include: { periods: true } } },
  });
  const now = clock();
  if (!invitation) return null;
  const { email, institution, consultation } = invitation;
  const hasBegun = isToCome(consultation, now);
  if (!hasBegun && phaseOf(consultation, now) !== "draft") return null;
  const { slug, title, demonstration, announcedAt, preparationOpensAt, plannedOpensAt, periods } =
    consultation;
  const told = {
    ...{ demonstration, institution, hasBegun, consultation: title, beginsAt: preparationOpensAt },
    isAnnounced: announcedAt !== null,
    opensAt: findPeriodInForce(periods, now)?.opensAt ?? plannedOpensAt,
    link: publicUrl + paths.signIn(paths.consultation(slug)),
  };
  return { to: email, subject: invitationMail.subject(told), text: invitationMail.text(told) };
};
