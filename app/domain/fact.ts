/**
 * The closed list of things that happen. A fact holds ids and codes, never texts or personal data:
 * it stays when what it speaks of is erased.
 */
export type Fact =
  | { type: "consultation.announced"; consultationId: string }
  | { type: "period.published"; consultationId: string; periodId: string }
  | { type: "fiche.published"; consultationId: string; ficheId: string; versionId: string; hash: string }
  | { type: "contribution.submitted"; consultationId: string; contributionId: string; hash: string }
  | { type: "contribution.revised"; consultationId: string; contributionId: string; hash: string }
  | { type: "contribution.withdrawn" | "contribution.erased"; consultationId: string; contributionId: string }
  | { type: "support.given" | "support.taken-back"; consultationId: string; contributionId: string }
  | ({ type: `contribution.${"approved" | "refused" | "hidden" | "restored"}` } & Decided)
  | { type: "contribution.reported"; consultationId: string; contributionId: string; reportId: string }
  | { type: "reports.closed"; consultationId: string; contributionId: string }
  | { type: "account.created"; accountId: string }
  | { type: "account.named"; accountId: string }
  | { type: "account.email-changed"; accountId: string }
  | { type: "account.password-set"; accountId: string }
  | { type: "sign-in.requested"; requestId: string }
  | { type: "session.opened"; accountId: string }
  | { type: "session.closed"; accountId: string }
  | { type: "organisation.created"; organisationId: string }
  | ({ type: "mandate.declared" } & Mandated)
  | ({ type: "mandate.verified" | "mandate.detached" } & Mandated)
  | { type: "administrator.appointed"; accountId: string }
  | { type: "export.made"; consultationId: string; format: string; filters: readonly string[] }
  | { type: "demonstration.loaded" }
  | { type: "append-only.unenforced" };

type Mandated = { mandateId: string; organisationId: string; contributorId: string };

/** Of a moderation decision; the ground is a code, null when nothing is taken away. */
type Decided = { consultationId: string; contributionId: string; decisionId: string; ground: string | null };

export type FactType = Fact["type"];
