import { environmentFor, readSettings } from "../../app/env.server";
import { generateClient } from "../database/generate";
import { live } from "../process/life";
import { demandFreePort } from "../process/port";
import { startProgress } from "../process/progress";
import { readWish } from "./wish";

/** `npm run dev`: the demonstration again, with pages compiled on demand; `tsx watch` starts it anew when the server's code changes. */
await live(async (life) => {
  const report = startProgress();
  const wish = readWish(process.argv.slice(2));
  const settings = readSettings(environmentFor("development", { DEMO: "1" }));
  await demandFreePort(settings);
  if (await generateClient()) report("The database's client is generated");

  const { openDemonstration } = await import("../database/demonstration"); // these stand on the client generated above
  const env = { ...settings, ...(await openDemonstration(settings, wish, life, report)) };
  const { serve } = await import("../serve");
  await serve(env, life);
  const { welcomeTo } = await import("./welcome");
  process.stdout.write(await welcomeTo(env));
});
