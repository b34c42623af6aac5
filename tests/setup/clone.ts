import pg from "pg";

/** The two addresses of one database: as the owner, to arrange; as the application, to act. */
export type Database = { ownerUrl: string; applicationUrl: string };

/** Copies a database; the copy has the tables, rows and rights of its template. */
export async function clone(template: Database, name: string): Promise<Database> {
  await asMaintainer(template, `CREATE DATABASE "${name}" TEMPLATE "${nameOf(template)}"`);
  return {
    ownerUrl: renamed(template.ownerUrl, name),
    applicationUrl: renamed(template.applicationUrl, name),
  };
}

export async function drop(database: Database) {
  await asMaintainer(database, `DROP DATABASE IF EXISTS "${nameOf(database)}"`);
}

/** A template must have no visitor while it is copied, so we speak from the maintenance database. */
async function asMaintainer({ ownerUrl }: Database, statement: string) {
  const client = new pg.Client({ connectionString: renamed(ownerUrl, "postgres") });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function nameOf({ ownerUrl }: Database) {
  return new URL(ownerUrl).pathname.slice(1);
}

function renamed(address: string, name: string) {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
