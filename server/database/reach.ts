import { Client } from "pg";
import { Obstacle, codeOf, messageOf } from "../obstacle";

const oldestVersion = 150_000;
const patienceMs = 10_000;

/** Makes sure that a PostgreSQL we can use answers at this address, which `variable` holds; says what to do when not. */
export async function reachDatabase(url: string, variable: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on("error", () => undefined); // told by the query under way
  try {
    await client.connect();
    await demandVersion(client, url, variable);
  } catch (error) {
    throw codeOf(error) === "obstacle"
      ? error
      : new Obstacle(sentenceFor(error, url, variable), { cause: error });
  } finally {
    await client.end().catch(() => undefined); // it may never have been connected
  }
}

async function demandVersion(client: Client, url: string, variable: string): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text",
  );
  const [version] = rows;
  if (version && version.number >= oldestVersion) return;
  throw new Obstacle(
    `PostgreSQL at ${placeOf(url)} is version ${version?.text ?? "unknown"}: name a server of version 15 or newer in ${variable}.`,
  );
}

function sentenceFor(error: unknown, url: string, variable: string): string {
  const code = codeOf(error);
  const { username, pathname } = new URL(url);
  if (code === "28P01")
    return `PostgreSQL at ${placeOf(url)} refuses the password of the role "${username}": correct ${variable}.`;
  if (code === "3D000")
    return `PostgreSQL at ${placeOf(url)} has no database "${pathname.slice(1)}": create it (\`createdb\`), or correct ${variable}.`;
  if (/^E[A-Z_]+$/.test(code) || messageOf(error).includes("timeout")) {
    return `No PostgreSQL answers at ${placeOf(url)} (${code || messageOf(error)}): start it, or correct ${variable}.`;
  }
  return `PostgreSQL at ${placeOf(url)} refuses the connection (${messageOf(error)}): correct ${variable}.`;
}

/** Never the whole address: it holds a password. */
function placeOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname || "localhost"}:${port || "5432"}`;
}
