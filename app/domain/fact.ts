/**
 * The closed list of things that happen. A fact holds ids and codes, never texts or personal data:
 * it stays when what it speaks of is erased.
 */
export type Fact =
  | { type: "consultation.announced"; consultationId: string }
  | { type: "period.published"; consultationId: string; periodId: string }
  | { type: "fiche.published"; consultationId: string; ficheId: string; versionId: string; hash: string }
  | { type: "contribution.submitted"; consultationId: string; contributionId: string; hash: string }
  | { type: "administrator.appointed"; accountId: string }
  | { type: "demonstration.loaded" }
  | { type: "append-only.unenforced" };

export type FactType = Fact["type"];
