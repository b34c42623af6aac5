import { expect } from "vitest";
import type { Platform } from "~/platform.server";

/** Somebody waits for a row that an act holds: ask until it is so. */
export async function expectSomebodyWaiting({ db }: Platform) {
  const waiting = await db.$queryRaw`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  expect(waiting).toHaveLength(1);
}
