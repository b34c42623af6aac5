import { Failure, type FailureCode } from "../failure";

/** A permission answers with its reason, so that the page explains what the server enforces. */
export type Verdict<Reason extends string = FailureCode> =
  { allowed: true } | { allowed: false; because: Reason };

export const allowed = { allowed: true } as const;

export function refused<Reason extends string>(because: Reason) {
  return { allowed: false, because } as const;
}

/** Turns a refused verdict into the failure that its reader receives. */
export function demand(verdict: Verdict, subject: string): void {
  if (!verdict.allowed) throw new Failure(verdict.because, subject);
}
