import { environmentFor, readEnv } from "../app/env.server";
import { demandReadyDatabase } from "./database/ready";
import { live } from "./process/life";
import { demandFreePort } from "./process/port";
import { serve } from "./serve";

/** Production: starts the house and stops it, nothing else. The database must be there and migrated. */
await live(async (life) => {
  const env = readEnv(environmentFor("production"));
  await demandFreePort(env);
  await demandReadyDatabase(env);
  const address = await serve(env, life);
  process.stdout.write(`Concertation is open at ${env.PUBLIC_URL} (listening at ${address}).\n`);
});
