import { v7 } from "uuid";
import { openDatabase } from "../app/db/database.server";
import type { Env } from "../app/env.server";
import type { Platform } from "../app/platform.server";
import { noteRewritableJournal } from "../app/domain/register/note-rewritable-journal.server";
import { openFiles } from "./export/files";
import { openReading } from "./import/reading";
import { startJobs } from "./jobs/jobs";
import { openQueue, type Queue } from "./jobs/queue";
import { findNextTurn } from "../app/domain/consultation/find-next-turn.server";
import { openGateway } from "./live/gateway";
import { type Journal, openJournal } from "./live/journal";
import { openWakeUp, type WakeUp } from "./live/wake-up";
import { openLog } from "./log";
import { keepComparisons } from "./web/comparisons";
import { keepHighlights } from "./web/highlights";
import { openDoor } from "./web/door";
import { openPageCache, type PageCache } from "./web/page-cache";
import { openBuild, openSources, remixPages } from "./web/remix";
import { webOf } from "./web/web";

/** A little less than whoever closes us waits, so that the database is left in order too. */
const closingLimitMs = 9_500;

/** Makes the real things and introduces them to each other. The database was found fit before (`database/ready.ts`). */
export async function compose(
  env: Env,
): Promise<{ listen: () => Promise<string>; close: () => Promise<void> }> {
  const log = openLog(env);
  const door = openDoor();
  const source = await (env.NODE_ENV === "development" ? openSources(door.server) : openBuild());
  const queue = await openQueue({ url: env.DATABASE_URL, onFault: (err) => log.error({ err }, "queue") });
  const wakeUp = openWakeUp({ url: env.DATABASE_URL, onFault: (err) => log.warn({ err }, "wake-up") });
  const platform = openPlatform(env, queue, wakeUp);
  await noteRewritableJournal(platform);
  const files = openFiles({
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.PUBLIC_URL,
    onFault: (err) => log.error({ err }, "export"),
  });
  const reading = openReading({ onFault: (err) => log.error({ err }, "import") });
  const used = {
    writeFile: files.write,
    readFile: reading.read,
    keepComparison: keepComparisons(),
    keepHighlighted: keepHighlights(),
  };
  const pages = remixPages(source.build, { env, platform, log, ...used });
  const journal = openJournal(platform, { onFault: (err) => log.error({ err }, "journal") });
  wakeUp.listen(journal.look);
  const kept = keepsPages(env) ? openKept(platform, journal) : null;
  door.answerWith(webOf({ env, platform, log, pages, kept, files: source.files }));
  const gateway = openGateway(door.server, platform, {
    publicUrl: env.PUBLIC_URL,
    journal,
    onFault: (err) => log.error({ err }, "live"),
  });
  const stopJobs = await startJobs(env, platform, queue, log);
  return {
    listen: () => door.listen(env),
    close: async () => {
      await journal.stop();
      await gateway.close();
      await Promise.all([door.close(closingLimitMs), source.close()]);
      await Promise.all([files.close(), reading.close()]);
      await stopJobs();
      await wakeUp.close();
      await platform.db.$disconnect();
    },
  };
}

/** In development pages change as they are written. */
const keepsPages = ({ NODE_ENV }: Env) => NODE_ENV !== "development";

function openKept(platform: Platform, journal: Journal): PageCache {
  const { clock } = platform;
  return openPageCache({ clock, journal, findNextTurn: (now) => findNextTurn(platform, now) });
}

function openPlatform({ DATABASE_URL }: Env, { enqueue, wake }: Queue, wakeUp: WakeUp): Platform {
  return {
    db: openDatabase(DATABASE_URL),
    clock: () => new Date(),
    newId: () => v7(),
    enqueue,
    announce: () => {
      wake();
      wakeUp.send();
    },
  };
}
