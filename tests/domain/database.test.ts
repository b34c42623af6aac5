import pg from "pg";
import { expect, inject, test } from "vitest";
import { asOwner, freshDatabase, ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

test("tests act as the application, which may not change the tables", async () => {
  const { platform } = testPlatform("2030-01-15");
  await expect(platform.db.$executeRaw`CREATE TABLE mine (id int)`).rejects.toThrow(/permission denied/);
});

test("the owner may arrange what the application may not touch", async () => {
  const [row] = await asOwner("SELECT current_user <> $1 AS other", ["concertation_app"]);
  expect(row).toEqual({ other: true });
});

test("a fresh database is another one, migrated as well", async () => {
  const { ownerUrl } = await freshDatabase();
  expect(ownerUrl).not.toBe(ownDatabase().ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query("SELECT count(*) > 0 AS migrated FROM _prisma_migrations");
  await client.end();
  expect(rows).toEqual([{ migrated: true }]);
});

test("nobody works in the template", () => {
  expect(ownDatabase().ownerUrl).not.toBe(inject("template").ownerUrl);
});

test("ids sort in the order they were made, though the clock stands still", () => {
  const { newId } = testPlatform("2030-01-15").platform;
  const ids = [newId(), newId(), newId()];
  expect(ids.toSorted()).toEqual(ids);
});
