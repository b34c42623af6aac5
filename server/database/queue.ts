import PgBoss from "pg-boss";
import { mailQueue, nightQueue, queueSchema } from "../jobs/queue-names";

/** At half past two, as cron says it. */
const atNight = "30 2 * * *";

/**
 * Makes or updates the tables of the queue, as the role that owns them: the application may not, and finds
 * them made. Safe to repeat.
 */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    ...{ connectionString: ownerUrl, schema: queueSchema, max: 1 },
    ...{ migrate: true, supervise: false, schedule: true },
  });
  await boss.start();
  try {
    await boss.createQueue(mailQueue);
    await boss.createQueue(nightQueue);
    await boss.schedule(nightQueue, atNight, undefined, { tz: "Europe/Paris" });
  } finally {
    await boss.stop({ graceful: false });
  }
}
