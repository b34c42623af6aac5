/**
 * Advisory locks of the whole database. Any number will do, as long as every node takes the same, and each purpose its own: a long
 * one would hold back the others.
 */
export const lockNumbers = { deployment: 715_002, chain: 715_003, recounting: 715_004 } as const;
