import { startEmbedded } from "../../server/database/embedded";
import { live } from "../../server/process/life";

/** A program that starts PostgreSQL in the folder it is told, says its address and goes on until it is stopped. */
const [dataDir = ""] = process.argv.slice(2);

await live(async (life) => {
  const { ownerUrl, stop } = await startEmbedded({ dataDir, durable: false });
  life.beforeEnd(stop);
  process.stdout.write(`address ${ownerUrl}\n`);
  setInterval(() => undefined, 60_000);
});
