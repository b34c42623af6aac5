import { decisionMail } from "~/content/mail/decision";
import { paths } from "~/http/paths";
import { readToldDecision } from "../moderation/read-told-decision.server";
import type { MailWriter } from "./mail";

/**
 * Tells an author what was decided of their contribution. Nothing is said when another decision followed,
 * when the author withdrew the contribution meanwhile, or when there is nobody left to write to.
 */
export const writeDecisionMail: MailWriter = async ({ db }, id, { publicUrl, contact }) => {
  const decision = await readToldDecision(db, id);
  if (!decision) return null;
  const { to, reference, ...rest } = decision;
  const link = publicUrl + paths.contribution(reference);
  const told = { ...rest, reference, link, mySpace: publicUrl + paths.mySpace(), contact };
  return { to, subject: decisionMail.subject(told), text: decisionMail.text(told) };
};
