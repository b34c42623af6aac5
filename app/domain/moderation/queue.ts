/**
 * What of the queue is shown: what waits for a moderator comes first in all of them. What came late and was not admitted
 * is in a list of its own: nobody reads it meanwhile.
 */
export const queueFilters = ["to-review", "reported", "all", "hidden", "late"] as const;
export type QueueFilter = (typeof queueFilters)[number];

/**
 * Where a page of the queue ends. `rank` is 0 for what is pending, 1 for what is reported, 2 for the rest;
 * in the first two who waits longest comes first, in the last the latest: `place` grows down the page.
 */
export type QueueCursor = { rank: number; place: number; id: string };
