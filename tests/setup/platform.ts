import { v7 } from "uuid";
import { openDatabase, type Database } from "~/db/database.server";
import type { Fact } from "~/domain/fact";
import type { Job } from "~/domain/notice/job";
import type { Platform } from "~/platform.server";
import { beforeDropping, ownDatabase } from "./database";

let opened: Database | null = null;

/** One small pool for each test file: most tests ask one thing at a time. */
function openOnce(): Database {
  if (opened) return opened;
  const db = openDatabase(ownDatabase().applicationUrl, 4);
  beforeDropping(async () => {
    opened = null;
    await db.$disconnect();
  });
  opened = db;
  return db;
}

/**
 * The real platform on the database of the test file, with a clock that stands still until `turnTo`,
 * ids that sort in the order they were made, and an ear: `heard` holds what was announced.
 */
export function testPlatform(day: string, db: Database = openOnce()) {
  const heard: Fact[] = [];
  const asked: Job[] = [];
  let now = new Date(day);
  let made = 0;
  const platform: Platform = {
    db,
    clock: () => now,
    newId: () => v7({ msecs: now.getTime(), seq: made++ }),
    announce: (facts) => void heard.push(...facts),
    enqueue: (_tx, job) => Promise.resolve(void asked.push(job)),
  };
  const turnTo = (later: string) => {
    now = new Date(later);
  };
  return { platform, heard, asked, turnTo };
}
