import { Client } from "pg";
import Cursor from "pg-cursor";

type Asked = { text: string; values: unknown[] };

/** One moment of the database, read at the pace of whoever reads it, on a connection of its own. */
export type Snapshot = {
  read: (query: Asked) => Promise<unknown[]>;
  /** Rows in batches, from a cursor on the server: no more is asked for than was taken. */
  stream: (query: Asked) => AsyncGenerator<unknown[]>;
  close: () => Promise<void>;
};

/** Under this name its connections show in `pg_stat_activity`. */
export const snapshotName = "concertation-export";
const rowsAtOnce = 250;

/**
 * A cursor is planned as if everything were wanted at once: it would first read, join and sort the whole on disk.
 * In the order of an index, and looking up the rest, the first rows come at once and nothing piles up.
 */
const rowByRow = ["enable_sort = off", "enable_hashjoin = off", "enable_mergejoin = off"];

/**
 * Opens a snapshot: everything read from it is as at its first query, whatever is committed meanwhile. It can
 * write nothing. When this process goes away in the middle of a query, the server notices within a second, and
 * it gives up by itself when nobody has asked for a minute.
 */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = new Client({ connectionString: url, application_name: snapshotName });
  client.on("error", () => undefined); // a connection that breaks fails the query under way, which is told
  await client.connect();
  await client.query("SET idle_in_transaction_session_timeout = '1min'");
  await client.query("SET client_connection_check_interval = '1s'").catch(() => undefined); // not on every system
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  return {
    read: async ({ text, values }) => (await client.query<Record<string, unknown>>(text, values)).rows,
    stream: ({ text, values }) => stream(client, text, values),
    close: () => client.end(),
  };
}

/** The next batch is on its way while the last one is worked upon. A cursor left in the middle goes with its connection. */
async function* stream(client: Client, text: string, values: unknown[]): AsyncGenerator<unknown[]> {
  await client.query(`SET LOCAL ${rowByRow.join("; SET LOCAL ")}`);
  const cursor = client.query(new Cursor<unknown>(text, values));
  let reading = cursor.read(rowsAtOnce);
  for (let rows = await reading; rows.length > 0; rows = await reading) {
    reading = cursor.read(rowsAtOnce);
    reading.catch(() => undefined); // told when it is awaited, if it ever is
    yield rows;
  }
}
