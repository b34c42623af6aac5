/** The closed list of why a file is not imported. `content/` gives each the sentence that names the cure. */
export const refusals = [
  "no-file",
  "empty",
  "too-large",
  "too-much-inside",
  "too-deep",
  "too-long",
  "too-slow",
  "no-text",
  "encrypted",
  "old-word",
  "pdf",
  "rtf",
  "other-document",
  "not-docx",
  "not-odt",
  "not-text",
  "unknown-format",
  "damaged",
  "declared-entities",
] as const;
export type Refusal = (typeof refusals)[number];

/** Thrown by a reader on its way out of a file that it gives up. */
export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`unreadable: ${refusal}`);
    this.refusal = refusal;
  }
}
