/** How often an open editor says that it is there, and after how long a silence it counts as gone, in milliseconds. */
export const heartbeatMs = 30_000;
export const goneAfterMs = 90_000;

/** Somebody else who has this fiche open to write on. */
export type Presence = { name: string | null; since: Date };

/** Those seen since then are still there. */
export const stillThere = (now: Date): Date => new Date(now.getTime() - goneAfterMs);
