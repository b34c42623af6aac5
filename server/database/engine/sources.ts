import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList, SchemaContainer, SchemasContainer } from "@prisma/schema-engine-wasm";
import { codeOf } from "../../obstacle";
import { projectRoot } from "../../root";

/** Where the wanted tables are described and where the steps towards them are kept. */
export type Sources = { schema: string; migrations: string };

export const projectSources: Sources = {
  schema: join(projectRoot, "prisma/schema"),
  migrations: join(projectRoot, "prisma/migrations"),
};

/** The file by which Prisma knows which dialect the migrations are in; it wants one even before the first migration. */
export const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };

/** Nothing in the database is managed by anybody else. */
export const noFilter = { externalTables: [], externalEnums: [] };

/** Every .prisma file of the folder: one schema. */
export async function readSchema({ schema }: Sources): Promise<SchemasContainer> {
  const names = (await readdir(schema)).filter((name) => name.endsWith(".prisma")).sort();
  const files = names.map(async (name): Promise<SchemaContainer> => {
    const path = join(schema, name);
    return { path, content: await readFile(path, "utf8") };
  });
  return { files: await Promise.all(files) };
}

/** The migrations in their order, which is that of their names. */
export async function readMigrations({ migrations }: Sources): Promise<MigrationList> {
  const folders = await listFolders(migrations);
  return {
    baseDir: migrations,
    lockfile,
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(folders.map((folder) => readMigration(migrations, folder))),
  };
}

async function readMigration(
  migrations: string,
  folder: string,
): Promise<MigrationList["migrationDirectories"][number]> {
  const content = await readIfPresent(join(migrations, folder, "migration.sql"));
  const read =
    content === null
      ? { tag: "error" as const, value: "no such file" }
      : { tag: "ok" as const, value: content };
  return { path: folder, migrationFile: { path: "migration.sql", content: read } };
}

async function listFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
