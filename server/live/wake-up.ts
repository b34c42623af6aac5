import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { repeating } from "./repeating";

export type WakeUp = {
  /** Tells every node, this one included, that there may be facts to read. */
  send: () => void;
  listen: (hear: () => void) => void;
  close: () => Promise<void>;
};

type Setting = { url: string; onFault: (error: unknown) => void };

/** PostgreSQL makes transactions that notify wait for each other: a node sends twenty a second at most, whatever it commits. */
const restMs = 50;
/** Of the first attempt to connect again; each next one waits twice as long, a little more or less than the other nodes. */
const [firstDelayMs, lastDelayMs] = [500, 30_000];

/**
 * One connection that listens and notifies, outside every transaction and opened again when it is lost. It only
 * makes news quicker: what it misses is read within a second.
 */
export function openWakeUp({ url, onFault }: Setting): WakeUp {
  const end = new AbortController();
  const isOver = () => end.signal.aborted;
  let client: Client | null = null;
  let hear: () => void = () => undefined;
  const keepOpen = async () => {
    for (let failures = 0; !isOver(); failures += 1) {
      try {
        const opened = await connect(url, () => hear());
        const lost = new Promise((resolve) => opened.once("end", resolve));
        client = opened;
        failures = 0;
        hear(); // whatever was sent while nobody listened
        if (isOver()) await opened.end(); // meanwhile
        await lost;
      } catch (error) {
        onFault(error);
      }
      client = null;
      await setTimeout(delayAfter(failures), null, { signal: end.signal }).catch(() => null);
    }
  };
  const opened = keepOpen();
  const sending = repeating(async () => {
    await client?.query("NOTIFY concertation_facts").catch(onFault);
    return restMs;
  }, onFault);
  return {
    send: sending.ask,
    listen: (told) => (hear = told),
    close: async () => {
      end.abort();
      await sending.stop();
      await client?.end();
      await opened;
    },
  };
}

/** A notification has nothing to keep: it need not wait for the disk. */
async function connect(connectionString: string, hear: () => void): Promise<Client> {
  const client = new Client({ connectionString, keepAlive: true, application_name: "concertation wake-up" });
  client.on("error", () => undefined); // `end` follows, and is what is waited for
  client.on("notification", hear);
  await client.connect();
  await client.query("SET synchronous_commit TO off");
  await client.query("LISTEN concertation_facts");
  return client;
}

const delayAfter = (failures: number) =>
  Math.min(lastDelayMs, firstDelayMs * 2 ** failures) * (0.5 + Math.random());
