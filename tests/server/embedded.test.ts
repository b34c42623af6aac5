import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { ask, dataFolder, emptyDatabase, folderOfTheFile, started } from "./data-folders";

const folder = folderOfTheFile();

test("a first start answers with a database, a second one keeps what was written", async () => {
  const first = await started(folder());
  expect(first.version).toMatch(/^18\./);
  await ask(first.ownerUrl, "CREATE TABLE kept AS SELECT 'written' AS word");
  await first.stop();

  const second = await started(folder());
  expect(await ask(second.ownerUrl, "SELECT word FROM kept")).toEqual([{ word: "written" }]);
  expect(second.ownerUrl).toBe(first.ownerUrl);
});

test("the oldest PostgreSQL we support starts as well", async () => {
  const { version } = await started(folder(), { major: 15 });
  expect(version).toMatch(/^15\./);
});

test("French is searched and sorted as the French do", async () => {
  const ownerUrl = await emptyDatabase();
  await ask(ownerUrl, "CREATE EXTENSION unaccent");
  await ask(ownerUrl, "CREATE EXTENSION pg_trgm");
  const sorted = `SELECT string_agg(word, ' ' ORDER BY word COLLATE "fr-x-icu") AS words FROM (VALUES ('zoo'), ('été'), ('eau')) AS list(word)`;
  expect(await ask(ownerUrl, sorted)).toEqual([{ words: "eau été zoo" }]);
  expect(await ask(ownerUrl, "SELECT to_tsvector('french', 'données')::text AS stem")).toEqual([
    { stem: "'don':1" },
  ]);
});

test("the application is nobody special", async () => {
  const { applicationUrl } = inject("template");
  const attributes =
    "SELECT rolname, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user";
  expect(await ask(applicationUrl, attributes)).toEqual([
    { rolname: "concertation_app", rolsuper: false, rolcreatedb: false, rolcreaterole: false },
  ]);
});

test("its key is readable by its owner only, and the password is asked for", async () => {
  const { ownerUrl } = await started(folder());
  const { mode } = await stat(join(folder(), "postgres-18.json"));
  expect(mode & 0o777).toBe(0o600);

  const stranger = new URL(ownerUrl);
  stranger.password = "guessed";
  await expect(ask(stranger.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
});

test("of two starts on one folder, the second is told who is there", async () => {
  const starts = await Promise.allSettled([started(folder()), started(folder())]);
  const refused = starts.filter((one) => one.status === "rejected").map(({ reason }) => String(reason));
  expect(refused).toEqual([
    expect.stringContaining(`is in use by process ${process.pid}: stop that one first`),
  ]);
});

test("stopping twice is stopping once, and leaves the folder free", async () => {
  const { stop } = await started(folder());
  await Promise.all([stop(), stop()]);
  expect(await readdir(folder())).not.toContain("postgres-18.lock");
});

test("a folder that cannot be one is named in one sentence", async () => {
  const file = join(await dataFolder(), "file");
  await writeFile(file, "");
  await expect(started(file)).rejects.toThrow(/^The data folder .*file cannot be used \(EEXIST\)/);
  await expect(started(join(file, "below"))).rejects.toThrow(/cannot be used \(ENOTDIR\)/);
});

test("a key that was lost or damaged is named, and the data is left alone", async () => {
  const server = await started(folder());
  await server.stop();
  const key = join(folder(), "postgres-18.json");
  const good = await readFile(key, "utf8");
  await writeFile(key, good.slice(0, 20));
  await expect(started(folder())).rejects.toThrow(/postgres-18.json is damaged/);
  await writeFile(key, good);
  await started(folder());
});
