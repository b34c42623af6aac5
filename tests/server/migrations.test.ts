import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { create, deploy, diff, markRolledBack, status } from "../../server/database/migrations";
import { ask, dataFolder, emptyDatabase } from "./data-folders";

const heading = `datasource db {
  provider = "postgresql"
}
`;
const opinion = `model Opinion {
  id     Int                      @id @default(autoincrement())
  body   String
  search Unsupported("tsvector")? @default(dbgenerated("to_tsvector('french'::regconfig, body)"))

  @@index([search], type: Gin)
  @@map("opinion")
}
`;
/** What Prisma cannot write: a generated column, and a trigger whose body holds semicolons. */
const trigger = `
CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.body := upper(NEW.body); RETURN NEW; END; $$;
CREATE TRIGGER shout BEFORE INSERT ON "opinion" FOR EACH ROW EXECUTE FUNCTION shout();
`;

async function scratch() {
  const folder = await dataFolder();
  const sources = { schema: join(folder, "schema"), migrations: join(folder, "migrations") };
  await mkdir(sources.schema);
  await describe(sources.schema, opinion);
  return { sources, url: await emptyDatabase() };
}

const describe = (schema: string, models: string) =>
  Promise.all([
    writeFile(join(schema, "schema.prisma"), heading),
    writeFile(join(schema, "opinion.prisma"), models),
  ]);

async function writeFirst({ sources, url }: Awaited<ReturnType<typeof scratch>>): Promise<string> {
  const folder = (await create("first", url, sources)) ?? "";
  const script = join(folder, "migration.sql");
  const written = await readFile(script, "utf8");
  await writeFile(
    script,
    written.replace(/DEFAULT (to_tsvector\(.*\))/, "GENERATED ALWAYS AS ($1) STORED") + trigger,
  );
  return basename(folder);
}

test("a migration is written from the schema, applied once, and leads exactly there", async () => {
  const place = await scratch();
  const name = await writeFirst(place);
  expect(name).toMatch(/^\d{14}_first$/);
  expect(await status(place.url, place.sources)).toMatchObject({ pending: [name] });

  const said: string[] = [];
  expect(await deploy(place.url, (line) => said.push(line), place.sources)).toEqual([name]);
  expect(said).toEqual([`Applied migration ${name}`]);
  expect(await deploy(place.url, undefined, place.sources)).toEqual([]);
  expect(await diff(place.url, place.sources)).toBe("");
  expect(await create("again", place.url, place.sources)).toBeNull();

  await ask(place.url, "INSERT INTO opinion (body) VALUES ('la donnée')");
  expect(await ask(place.url, "SELECT body, search::text FROM opinion")).toEqual([
    { body: "LA DONNÉE", search: "'don':2" },
  ]);
});

test("no shadow is left behind", async () => {
  const { sources, url } = await scratch();
  expect(await diff(url, sources)).toContain('CREATE TABLE "opinion"');
  expect(await ask(url, "SELECT datname FROM pg_database WHERE datname LIKE 'shadow%'")).toEqual([]);
  expect(await readdir(sources.schema)).toHaveLength(2);
});

test("a schema ahead of its migrations is noticed, not deployed in silence", async () => {
  const place = await scratch();
  await writeFirst(place);
  await describe(place.sources.schema, `${opinion}\nmodel Reply {\n  id Int @id\n}\n`);
  await expect(deploy(place.url, undefined, place.sources)).rejects.toThrow(
    /^After the migrations these tables are still missing: Reply; .* `npm run migrate -- new <name>`\.$/,
  );
  expect(await diff(place.url, place.sources)).toContain('CREATE TABLE "Reply"');
});

test("a migration that fails is named with its reason, leaves nothing, and may be tried again", async () => {
  const place = await scratch();
  const name = await writeFirst(place);
  const script = join(place.sources.migrations, name, "migration.sql");
  const good = await readFile(script, "utf8");
  await writeFile(script, `${good}\nSELECT nonsense();`);
  const deploying = () => deploy(place.url, undefined, place.sources);
  await expect(deploying()).rejects.toThrow(
    new RegExp(`^Migration ${name} failed \\(function nonsense\\(\\) does not exist\\): `),
  );
  await expect(deploying()).rejects.toThrow(/failed \(at an earlier attempt\)/);
  expect(await ask(place.url, "SELECT to_regclass('opinion') AS opinion")).toEqual([{ opinion: null }]);

  await writeFile(script, good);
  await markRolledBack(name, place.url);
  expect(await deploying()).toEqual([name]);
});

test("the project's own migrations lead to its schema", async () => {
  const url = await emptyDatabase();
  expect(await diff(url)).toBe("");
  await deploy(url);
  expect(await status(url)).toEqual({ pending: [], failed: [], edited: [], unknown: [] });
});
