export const roles = ["editor", "moderator", "analyst", "administrator"] as const;
export type Role = (typeof roles)[number];

/** A role, given on one consultation or, with null, on the whole site. */
export type Grant = { role: Role; consultationId: string | null };

/** Who reads or acts. Authors of facts are persons, jobs or the system itself. */
export type Person = { kind: "person"; accountId: string; grants: readonly Grant[] };
export type Actor = { kind: "visitor" } | Person | { kind: "job"; name: string } | { kind: "system" };
export type Author = Exclude<Actor, { kind: "visitor" }>;

export const visitor: Actor = { kind: "visitor" };
export const system: Author = { kind: "system" };
