import { environmentFor, readEnv } from "../../app/env.server";
import { create, diff, markRolledBack, status } from "../database/migrations";
import { migrateDatabase, reachBoth } from "../database/prepare";
import { withScratchServer } from "../database/scratch";
import { Obstacle } from "../obstacle";
import { liveBriefly } from "../process/life";

const usage =
  "`npm run migrate` applies the migrations; after it `-- status`, `-- new <name>`, `-- diff` or `-- rolled-back <migration>`";
const say = (line: string) => void process.stdout.write(`${line}\n`);

await liveBriefly(async (life) => {
  const [order = "apply", name] = process.argv.slice(2);
  if (order === "apply") return migrateDatabase(await readAddresses(), say);
  if (order === "status") return sayStatus();
  if (order === "rolled-back" && name)
    return markRolledBack(name, (await readAddresses()).DATABASE_OWNER_URL);
  if (order === "diff")
    return withScratchServer(life, async (url) =>
      say((await diff(url)) || "The migrations lead to the schema."),
    );
  if (order === "new" && name) return withScratchServer(life, (url) => writeMigration(name, url));
  throw new Obstacle(`\`${process.argv.slice(2).join(" ")}\` is not understood: ${usage}.`);
});

async function readAddresses() {
  const env = readEnv(environmentFor("development")); // the database is all that is asked of the environment here
  await reachBoth(env);
  return env;
}

async function sayStatus(): Promise<void> {
  const { pending, failed, edited, unknown } = await status((await readAddresses()).DATABASE_OWNER_URL);
  const lines = [
    ...pending.map((name) => `to apply: ${name}`),
    ...failed.map((name) => `failed: ${name}`),
    ...edited.map((name) => `changed since it was applied: ${name}`),
    ...unknown.map((name) => `applied, but unknown here: ${name}`),
  ];
  say(lines.length > 0 ? lines.join("\n") : "The database is up to date");
}

async function writeMigration(name: string, url: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Obstacle(`\`${name}\` cannot name a migration: use small letters, digits and _ only.`);
  const folder = await create(name, url);
  say(
    folder
      ? `Written: ${folder}/migration.sql; read it like code before it lands.`
      : "The migrations already lead to the schema.",
  );
}
