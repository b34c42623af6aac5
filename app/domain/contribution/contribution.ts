/** What a person submits on a fiche. A reply is a contribution with a parent, outside the totals. */
export const kinds = ["comment", "amendment", "opinion", "answer"] as const;
export type Kind = (typeof kinds)[number];

export const positions = ["favourable", "reserved", "opposed", "question", "none"] as const;
export type Position = (typeof positions)[number];

/** In whose name: a body (as at sending), or a person who chose to be named or not. */
export type Voice =
  | { kind: "organisation"; name: string; type: string }
  | { kind: "named"; name: string; capacity: string | null }
  | { kind: "unnamed" };

/** `DEMO26-0042`: the consultation's prefix and a number of at least four digits. */
export function referenceOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

export const referencePattern = /^[A-Z][A-Z0-9]{1,15}-\d{4,9}$/;
