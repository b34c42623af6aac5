import { environmentFor, readSettings } from "../../app/env.server";
import { build } from "../build";
import { generateClient } from "../database/generate";
import { live } from "../process/life";
import { demandFreePort } from "../process/port";
import { startProgress } from "../process/progress";
import { readWish } from "./wish";

/** `npm run demo`: everything a visitor needs, from an empty machine to the first page. */
await live(async (life) => {
  const report = startProgress();
  const wish = readWish(process.argv.slice(2));
  const settings = readSettings(environmentFor("production", { DEMO: "1" }, { LOG_LEVEL: "warn" }));
  await demandFreePort(settings);
  if (await generateClient()) report("The database's client is generated");

  const { openDemonstration } = await import("../database/demonstration"); // these two stand on the client generated above
  const [addresses] = await Promise.all([openDemonstration(settings, wish, life, report), build(report)]);
  const { serve } = await import("../serve");
  const env = { ...settings, ...addresses };
  await serve(env, life);
  const { welcomeTo } = await import("./welcome");
  process.stdout.write(await welcomeTo(env));
});
