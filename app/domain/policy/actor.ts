export const roles = ["editor", "moderator", "analyst", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Who reads or acts. Authors of facts are persons, jobs or the system itself. */
export type Person = { kind: "person"; accountId: string; roles: readonly Role[] };
export type Actor = { kind: "visitor" } | Person | { kind: "job"; name: string } | { kind: "system" };
export type Author = Exclude<Actor, { kind: "visitor" }>;

export const visitor: Actor = { kind: "visitor" };
export const system: Author = { kind: "system" };
