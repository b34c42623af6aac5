import { v7 as newId } from "uuid";
import { environmentFor, readEnv } from "../../app/env.server";
import { generateClient } from "../database/generate";
import { reachBoth } from "../database/prepare";
import { Obstacle } from "../obstacle";
import { liveBriefly } from "../process/life";

/** `npm run admin -- <mail>`: the first administrator, whom nobody on the site could appoint. */
await liveBriefly(async (life) => {
  const [mail, ...rest] = process.argv.slice(2);
  if (!mail || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) || rest.length > 0) {
    throw new Obstacle(
      "Say who becomes administrator by one address: `npm run admin -- someone@example.org`.",
    );
  }
  const env = readEnv(environmentFor("development")); // the database is all that is asked of the environment here
  await reachBoth(env);
  await generateClient();
  const { openDatabase } = await import("../../app/db/database.server");
  const db = openDatabase(env.DATABASE_URL, 1);
  life.beforeEnd(() => db.$disconnect());

  const { appointAdministrator } = await import("../../app/domain/account/appoint-administrator.server");
  const platform = {
    db,
    clock: () => new Date(),
    newId: () => newId(),
    announce: () => undefined,
    enqueue: () => Promise.resolve(),
  };
  await appointAdministrator(platform, mail);
  process.stdout.write(`${mail} is now an administrator.\n`);
});
