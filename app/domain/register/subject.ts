import type { FactType } from "../fact";

/**
 * What a public page is drawn from: a fiche, a consultation as a whole, or the site, when both are null. Only what
 * happens to it can make the page out of date.
 */
export type Subject = { consultationId: string | null; ficheId: string | null };

/** The site as a whole. */
export const wholeSite: Subject = { consultationId: null, ficheId: null };

type About = Subject & { type: string };

/** How far what happened shows to visitors. */
type Reach = "nowhere" | "fiche" | "consultation" | "site";

/** Names and mandates stand on contributions of every consultation: they reach the whole site. */
const reachOf: Record<FactType, Reach> = {
  "consultation.announced": "site",
  "consultation.created": "nowhere",
  "setting.changed": "consultation",
  "text.changed": "consultation",
  "charter.published": "consultation",
  "theme.added": "consultation",
  "theme.changed": "consultation",
  "theme.moved": "consultation",
  "theme.removed": "consultation",
  "fiche.added": "consultation",
  "fiche.changed": "consultation",
  "fiche.moved": "consultation",
  "fiche.removed": "consultation",
  "step.added": "consultation",
  "step.changed": "consultation",
  "step.removed": "consultation",
  "organisation-type.added": "consultation",
  "organisation-type.changed": "consultation",
  "organisation-type.removed": "consultation",
  "invitation.made": "nowhere",
  "invitation.taken-back": "nowhere",
  "period.published": "site",
  "tally.kept": "nowhere",
  "fiche.published": "consultation",
  "fiche.imported": "nowhere",
  "passage.reattached": "nowhere",
  "passage.removal-accepted": "nowhere",
  "passage.decision-dropped": "nowhere",
  "change.credited": "consultation",
  "change.uncredited": "consultation",
  "contribution.submitted": "fiche",
  "contribution.admitted": "fiche",
  "contribution.revised": "fiche",
  "contribution.corrected": "fiche",
  "contribution.cancelled": "fiche",
  "sending.corrected": "consultation",
  "contribution.withdrawn": "fiche",
  "contribution.erased": "fiche",
  "support.given": "fiche",
  "support.taken-back": "fiche",
  "contribution.approved": "fiche",
  "contribution.refused": "fiche",
  "contribution.hidden": "fiche",
  "contribution.restored": "fiche",
  "contribution.reported": "nowhere",
  "reports.closed": "nowhere",
  "account.created": "nowhere",
  "account.named": "site",
  "account.email-changed": "nowhere",
  "account.password-set": "nowhere",
  "sign-in.requested": "nowhere",
  "session.opened": "nowhere",
  "session.closed": "nowhere",
  "organisation.created": "nowhere",
  "organisation.type-corrected": "consultation",
  "mandate.declared": "site",
  "mandate.verified": "site",
  "mandate.detached": "site",
  "administrator.appointed": "nowhere",
  "role.given": "nowhere",
  "role.removed": "nowhere",
  "journal.exported": "nowhere",
  "export.made": "nowhere",
  "demonstration.loaded": "site",
  "append-only.unenforced": "nowhere",
};

const reaches = new Map<string, Reach>(Object.entries(reachOf));
/** What this release does not know may show everywhere. */
const reachOfType = (type: string): Reach => reaches.get(type) ?? "site";

/** Whether visitors may see of it that it happened. */
export function isSeen({ type }: { type: string }): boolean {
  return reachOfType(type) !== "nowhere";
}

/** Whether it may make what is drawn from this subject out of date; when in doubt, it may. */
export function isAbout(subject: Subject, { type, consultationId, ficheId }: About): boolean {
  const reach = reachOfType(type);
  if (reach === "nowhere") return false;
  if (reach === "site") return true;
  if (!mayBe(subject.consultationId, consultationId)) return false;
  return reach === "consultation" || mayBe(subject.ficheId, ficheId);
}

/** Null, on either side, stands for any. */
const mayBe = (one: string | null, other: string | null) => one === null || other === null || one === other;
