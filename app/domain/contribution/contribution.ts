/** What a person submits on a fiche. A reply is a contribution with a parent, outside the totals. */
export const kinds = ["comment", "amendment", "opinion", "answer"] as const;
export type Kind = (typeof kinds)[number];

export const positions = ["favourable", "reserved", "opposed", "question", "none"] as const;
export type Position = (typeof positions)[number];

/** How it came. */
export const channels = ["online", "email", "post", "workshop", "telephone"] as const;
export type Channel = (typeof channels)[number];

/** In whose name: a body (as at sending), or a person who chose to be named or not. */
export type Voice =
  | { kind: "organisation"; name: string; type: string }
  | { kind: "named"; name: string; capacity: string | null }
  | { kind: "unnamed" };

/** What a contribution holds of who speaks. */
export type Speaker = {
  named: boolean;
  organisationName: string | null;
  organisationType: { label: string; open: boolean } | null;
  organisationTypeNote: string | null;
  contributor: { declaredName: string | null; capacity: string | null };
};

/** A person in their own name is named only by choice; who writes for a body is shown as the body. */
export function voiceOf(speaker: Speaker): Voice {
  const { named, organisationName, organisationType, organisationTypeNote, contributor } = speaker;
  if (organisationName !== null && organisationType) {
    const { label, open } = organisationType;
    return {
      kind: "organisation",
      name: organisationName,
      type: open ? (organisationTypeNote ?? label) : label,
    };
  }
  const { declaredName, capacity } = contributor;
  return named && declaredName !== null
    ? { kind: "named", name: declaredName, capacity }
    : { kind: "unnamed" };
}

/** `DEMO26-0042`: the consultation's prefix and a number of at least four digits. */
export function referenceOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

export const referencePattern = /^[A-Z][A-Z0-9]{1,15}-\d{4,9}$/;
