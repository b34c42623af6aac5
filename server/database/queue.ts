import PgBoss from "pg-boss";
import { mailQueue, queueSchema } from "../jobs/queue-names";

/**
 * Makes or updates the tables of the queue, as the role that owns them: the application may not, and finds
 * them made. Safe to repeat.
 */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    ...{ connectionString: ownerUrl, schema: queueSchema, max: 1 },
    ...{ migrate: true, supervise: false, schedule: false },
  });
  await boss.start();
  try {
    await boss.createQueue(mailQueue);
  } finally {
    await boss.stop({ graceful: false });
  }
}
