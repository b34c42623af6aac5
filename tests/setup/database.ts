import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { clone, drop, type Database } from "./clone";

let made: Database[] = [];
let guests: (() => Promise<void>)[] = [];

/** A database that holds what the migrations leave, and nothing else; it goes away with the test file. */
export async function freshDatabase(): Promise<Database> {
  const database = await clone(inject("template"), `test_${randomBytes(6).toString("hex")}`);
  made.push(database);
  return database;
}

/** The database of this test file: its tests share it, so each arranges rows of its own. */
export function ownDatabase(): Database {
  const [own] = made;
  if (!own) throw new Error("The database of a test file exists from its first `beforeAll` on.");
  return own;
}

/** Who opened a connection for the whole file says how it is closed. */
export function beforeDropping(leave: () => Promise<void>) {
  guests.push(leave);
}

/** Called behind each test file, since the next one may run in the same process. */
export async function dropDatabases() {
  await Promise.all(guests.map((leave) => leave()));
  await Promise.all(made.map(drop));
  guests = [];
  made = [];
}

/** Runs one statement as the owner: to arrange or to look at what the application may not touch. */
export async function asOwner(statement: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: ownDatabase().ownerUrl });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement, values).finally(() => client.end());
  return rows;
}
