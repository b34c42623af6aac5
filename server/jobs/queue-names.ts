/** Where the queue lives in the database: tables of pg-boss, made at deployment by their owner. */
export const queueSchema = "pgboss";

/** Every mail, of whatever kind: one queue, one worker in each node. */
export const mailQueue = "mail";

/** What one node does each night. */
export const nightQueue = "night";
