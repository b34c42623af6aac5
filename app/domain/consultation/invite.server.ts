import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { deciderOf, holdSetting } from "./hold-setting.server";

export type Invited = {
  /** Lower case. */
  email: string;
  institution: string;
};

/**
 * Invites whoever signs in with this address to read the consultation and its fiches while they are prepared, and to say
 * in confidence what they think of them; a mail tells them. Once it is announced nobody is invited any more.
 */
export function invite(
  platform: Platform,
  author: Author,
  consultationId: string,
  { email, institution }: Invited,
): Promise<Verdict<"announced" | "known">> {
  return perform(platform, author, async (act) => {
    const { tx, now, newId, record, enqueue } = act;
    const held = await holdSetting(act, author, consultationId);
    if (held.announcedAt) return refused("announced");
    const row = { id: newId(), consultationId, email, institution };
    const { count } = await tx.invitation.createMany({
      data: { ...row, invitedById: deciderOf(author), invitedAt: now },
      skipDuplicates: true,
    });
    if (count === 0) return refused("known");
    record({ type: "invitation.made", consultationId, invitationId: row.id });
    await enqueue({ kind: "mail.invitation", invitationId: row.id });
    return allowed;
  });
}

/**
 * From then on this address reads nothing more of what is not public, but what was sent from it. The row goes, with the
 * address and the mail that had not left.
 */
export function takeInvitationBack(
  platform: Platform,
  author: Author,
  { consultationId, invitationId }: { consultationId: string; invitationId: string },
): Promise<void> {
  return perform(platform, author, async (act) => {
    await holdSetting(act, author, consultationId);
    const where = { id: invitationId, consultationId };
    const { count } = await act.tx.invitation.deleteMany({ where });
    if (count === 0) throw new Failure("unknown", "invitation");
    act.record({ type: "invitation.taken-back", consultationId, invitationId });
  });
}
