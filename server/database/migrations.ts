import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Obstacle } from "../obstacle";
import { withEngine } from "./engine/engine";
import { listMissingTables } from "./engine/expected-tables";
import {
  lockfile,
  noFilter,
  projectSources,
  readMigrations,
  readSchema,
  type Sources,
} from "./engine/sources";

/** Where a database stands in the history of migrations. */
export type MigrationStatus = {
  pending: string[];
  /** Begun and not finished: somebody must look before anything else is applied. */
  failed: string[];
  /** Changed after they were applied, which must not be. */
  edited: string[];
  /** Applied to the database, unknown to this version of the program. */
  unknown: string[];
};

/** Applies what is missing and answers its names. The tables are looked for afterwards: success is not taken on trust. */
export async function deploy(
  ownerUrl: string,
  report: (line: string) => void = () => undefined,
  sources: Sources = projectSources,
): Promise<string[]> {
  const migrationsList = await readMigrations(sources);
  const { appliedMigrationNames } = await withEngine(ownerUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilter }),
  );
  for (const name of appliedMigrationNames) report(`Applied migration ${name}`);
  const missing = await listMissingTables(ownerUrl, sources);
  if (missing.length > 0) {
    throw new Obstacle(
      `After the migrations these tables are still missing: ${missing.join(", ")}; if the schema was changed, write the migration with \`npm run migrate -- new <name>\`.`,
    );
  }
  return appliedMigrationNames;
}

export async function status(ownerUrl: string, sources: Sources = projectSources): Promise<MigrationStatus> {
  const migrationsList = await readMigrations(sources);
  const { history, failedMigrationNames, editedMigrationNames } = await withEngine(ownerUrl, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: noFilter }),
  );
  return {
    pending: history && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : [],
    failed: failedMigrationNames,
    edited: editedMigrationNames,
    unknown: history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [],
  };
}

/** Says that a failed migration left nothing behind, so that the next `deploy` applies it again. */
export async function markRolledBack(migrationName: string, ownerUrl: string): Promise<void> {
  await withEngine(ownerUrl, (engine) => engine.markMigrationRolledBack({ migrationName }));
}

/** The SQL that leads from the migrations to the schema; empty when they agree. The database named lends its server for a shadow. */
export async function diff(ownerUrl: string, sources: Sources = projectSources): Promise<string> {
  const migrations = await readMigrations(sources);
  const schema = await readSchema(sources);
  const { stdout } = await withEngine(ownerUrl, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  return isEmptyScript(stdout ?? "") ? "" : (stdout ?? "");
}

/**
 * Writes the next migration's folder, to be reviewed like code, and answers its path; null when there
 * is nothing to change. The engine's own command for this wants a shadow it makes itself, hence `diff`.
 */
export async function create(
  name: string,
  ownerUrl: string,
  sources: Sources = projectSources,
): Promise<string | null> {
  const script = await diff(ownerUrl, sources);
  if (script === "") return null;
  const folder = join(sources.migrations, `${timestampOf(new Date())}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), script);
  await writeFile(join(sources.migrations, lockfile.path), lockfile.content);
  return folder;
}

function timestampOf(moment: Date): string {
  return moment.toISOString().slice(0, 19).replaceAll(/[-:T]/g, "");
}

function isEmptyScript(script: string): boolean {
  return script.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
}
