import { expect, test } from "vitest";
import { grant, insertOnlyTables } from "../../server/database/grants";
import { freshDatabase } from "../setup/database";
import { ask } from "./data-folders";

test.each(insertOnlyTables)("the application may add to %s and read it, never rewrite it", async (table) => {
  const { applicationUrl } = await freshDatabase();
  const rights = `SELECT has_table_privilege('${table}', 'SELECT') AS reads, has_table_privilege('${table}', 'INSERT') AS adds,
    has_table_privilege('${table}', 'UPDATE') AS changes, has_table_privilege('${table}', 'DELETE') AS removes,
    has_table_privilege('${table}', 'TRUNCATE') AS empties`;
  expect(await ask(applicationUrl, rights)).toEqual([
    { reads: true, adds: true, changes: false, removes: false, empties: false },
  ]);
  await expect(ask(applicationUrl, `DELETE FROM ${table}`)).rejects.toThrow(
    `permission denied for table ${table}`,
  );
});

test("the application may not make tables, nor change the history of migrations", async () => {
  const { applicationUrl } = await freshDatabase();
  await expect(ask(applicationUrl, "CREATE TABLE mine (id int)")).rejects.toThrow(
    "permission denied for schema public",
  );
  await expect(ask(applicationUrl, "DELETE FROM _prisma_migrations")).rejects.toThrow("permission denied");
  await expect(ask(applicationUrl, "SELECT * FROM _prisma_migrations")).resolves.toBeDefined();
});

test("granting again changes nothing, and gives a table that came since its rights", async () => {
  const { ownerUrl, applicationUrl } = await freshDatabase();
  await ask(ownerUrl, "CREATE TABLE newcomer (id serial)");
  await expect(ask(applicationUrl, "SELECT * FROM newcomer")).rejects.toThrow("permission denied");
  await Promise.all([grant(ownerUrl, "concertation_app"), grant(ownerUrl, "concertation_app")]);
  expect(await ask(applicationUrl, "INSERT INTO newcomer DEFAULT VALUES RETURNING id")).toEqual([{ id: 1 }]);
});

test("a role that does not exist is named, with how to make it", async () => {
  const { ownerUrl } = await freshDatabase();
  await expect(grant(ownerUrl, "stranger")).rejects.toThrow(
    /^The database has no role "stranger".*CREATE ROLE/,
  );
});
