import { parseArgs } from "node:util";
import { v7 as newId } from "uuid";
import { grounds } from "../../app/domain/moderation/ground";
import { environmentFor, readEnv } from "../../app/env.server";
import { isFailure } from "../../app/domain/failure";
import { generateClient } from "../database/generate";
import { reachBoth } from "../database/prepare";
import { enqueuing } from "../jobs/queue";
import { Obstacle } from "../obstacle";
import { liveBriefly } from "../process/life";

/** `npm run hide -- <reference> --reason "…"`: takes a contribution away when no moderator can reach the site. */
await liveBriefly(async (life) => {
  const asked = readAsked(process.argv.slice(2));
  const env = readEnv(environmentFor("development")); // the database is all that is asked of the environment here
  await reachBoth(env);
  await generateClient();
  const { openDatabase } = await import("../../app/db/database.server");
  const db = openDatabase(env.DATABASE_URL, 1);
  life.beforeEnd(() => db.$disconnect());

  const { decide } = await import("../../app/domain/moderation/decide.server");
  const { system } = await import("../../app/domain/policy/actor");
  const platform = {
    db,
    clock: () => new Date(),
    newId: () => newId(),
    announce: () => undefined,
    enqueue: enqueuing(),
  };
  await decide(platform, system, { ...asked, act: "hide", revision: null }).catch(explain(asked.reference));
  process.stdout.write(`${asked.reference} is hidden; its author will be told by mail.\n`);
});

function readAsked(words: string[]) {
  const usage = 'Say which and why: `npm run hide -- DEMO26-0042 --reason "…"`';
  const help = `${usage}, with \`--ground\` one of ${grounds.join(", ")} (other unless told).`;
  try {
    const options = { reason: { type: "string" }, ground: { type: "string", default: "other" } } as const;
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [reference, ...rest] = positionals;
    const ground = grounds.find((one) => one === values.ground);
    const explanation = values.reason?.trim() ?? "";
    if (reference === undefined || rest.length > 0 || explanation === "" || !ground) throw new Error(help);
    return { reference: reference.toUpperCase(), ground, explanation };
  } catch (cause) {
    throw new Obstacle(help, { cause });
  }
}

/** What the domain refuses, for a terminal. */
function explain(reference: string) {
  return (thrown: unknown): never => {
    if (!isFailure(thrown)) throw thrown;
    if (thrown.code === "unknown") throw new Obstacle(`There is no contribution ${reference}.`);
    throw new Obstacle(
      `${reference} cannot be hidden as it stands: it is hidden, refused, withdrawn or not published yet.`,
    );
  };
}
