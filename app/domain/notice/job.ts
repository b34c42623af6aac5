/** Work that waits for a commit and may be tried again. Ids only: the data is read again when it is done. */
export type Job =
  | { kind: "mail.sign-in"; requestId: string }
  | { kind: "mail.receipt"; sendingId: string }
  | { kind: "mail.decision"; decisionId: string };
