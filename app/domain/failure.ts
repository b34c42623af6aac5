/** The closed list of refusals. `http/` gives each its status, `content/` its sentence. */
export const failureCodes = [
  "unknown",
  "malformed",
  "forbidden",
  "closed",
  "conflict",
  "too-large",
  "busy",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/**
 * A refusal on its way to whoever asked. `subject` says what was refused (« fiche », « paramètre q »).
 * Recognised by `code`, never by instanceof: two bundles may each hold a copy of this class.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly subject: string;

  constructor(code: FailureCode, subject: string) {
    super(`${code}: ${subject}`);
    this.code = code;
    this.subject = subject;
  }
}

export function isFailure(thrown: unknown): thrown is Failure {
  if (!(thrown instanceof Error) || !("code" in thrown)) return false;
  return failureCodes.some((code) => code === thrown.code);
}
