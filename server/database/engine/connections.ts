import { randomUUID } from "node:crypto";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { Pool, type PoolClient } from "pg";
import { engineErrorOf, parsers, resultSetOf } from "./answers";

const identity = { provider: "postgres", adapterName: "concertation/schema-engine" } as const;

/** Where the engine gets its connections, and the end of those it leaves open when it is freed. */
export type Connections = { factory: SqlMigrationAwareDriverAdapterFactory; closeAll: () => Promise<void> };

/**
 * The connections Prisma's schema engine asks for, made with `pg`. @prisma/adapter-pg is written for
 * queries of the application: it refuses the types of PostgreSQL's catalogue, cuts scripts at every
 * semicolon (a trigger's body holds some), and takes the application's database for its shadow.
 */
export function connectionsTo(url: string): Connections {
  const open: SqlDriverAdapter[] = [];
  const kept = (connection: SqlDriverAdapter) => {
    open.push(connection);
    return connection;
  };
  return {
    factory: {
      ...identity,
      connect: () => Promise.resolve(kept(openConnection(url))),
      connectToShadowDb: () => openShadow(url).then(kept),
    },
    closeAll: async () => {
      for (const connection of open) await connection.dispose();
    },
  };
}

function openConnection(
  url: string,
  afterwards: () => Promise<void> = () => Promise.resolve(),
): SqlDriverAdapter {
  const pool = new Pool({ connectionString: url, options: "-c TimeZone=UTC", max: 2 });
  pool.on("error", () => undefined); // an idle connection that breaks: the next query says so
  let closing: Promise<void> | undefined;
  return {
    ...queriesOn(pool),
    executeScript: (script) => ask(pool, { sql: script, args: [], argTypes: [] }).then(() => undefined),
    startTransaction: async () => beginOn(await pool.connect()),
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: () => (closing ??= pool.end().then(afterwards)),
  };
}

/** An empty database to replay the migrations in. From template0: template1 may hold things of its own. */
async function openShadow(url: string): Promise<SqlDriverAdapter> {
  const name = `shadow_${randomUUID().replaceAll("-", "")}`;
  await runOn(url, `CREATE DATABASE ${name} TEMPLATE template0`);
  const shadowUrl = new URL(url);
  shadowUrl.pathname = `/${name}`;
  return openConnection(shadowUrl.href, () => runOn(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

async function runOn(url: string, sql: string): Promise<void> {
  const connection = openConnection(url);
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}

function queriesOn(client: Pool | PoolClient): SqlQueryable {
  return {
    ...identity,
    queryRaw: (query) => ask(client, query).then(resultSetOf),
    executeRaw: (query) => ask(client, query).then(({ rowCount }) => rowCount ?? 0),
  };
}

/** Without values, `pg` sends the text whole in one message: the server itself reads a script's statements. */
async function ask(client: Pool | PoolClient, { sql, args }: SqlQuery) {
  try {
    return await client.query<unknown[]>({ text: sql, values: args, rowMode: "array", types: parsers });
  } catch (error) {
    throw engineErrorOf(error);
  }
}

/** The engine itself sends COMMIT or ROLLBACK, as it expects of every adapter without phantom queries. */
async function beginOn(client: PoolClient): Promise<Transaction> {
  await ask(client, { sql: "BEGIN", args: [], argTypes: [] });
  const giveBack = () => {
    client.release();
    return Promise.resolve();
  };
  return { ...queriesOn(client), options: { usePhantomQuery: false }, commit: giveBack, rollback: giveBack };
}
