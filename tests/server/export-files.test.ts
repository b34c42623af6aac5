import { readdir, readFile } from "node:fs/promises";
import { constants, getPriority } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test, vi } from "vitest";
import { snapshotName } from "~/db/snapshot.server";
import type { FileOrder } from "~/domain/export/file-order";
import { orderPublicFile } from "~/domain/export/order-file.server";
import type { Format } from "~/domain/export/format";
import { visitor } from "~/domain/policy/actor";
import { openFiles } from "../../server/export/files";
import { linesOf } from "../factories/file";
import { aSent, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { asOwner, ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

/** More rows than are read ahead: the query goes on as long as nobody takes them. */
const manyRows = "SELECT x.* FROM (%) AS x CROSS JOIN generate_series(1, 300000)";

async function arrange(format: Format = "jsonl") {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { id, slug } = await holdConsultation(platform);
  await send(platform, await holdFiche(platform, id), aSent(await holdFiche(platform, id), "Un avis."));
  const faults: unknown[] = [];
  const files = openFiles({
    databaseUrl: ownDatabase().applicationUrl,
    publicUrl: "https://concertation.example",
    onFault: (error) => void faults.push(error),
  });
  onTestFinished(files.close);
  const order = await orderPublicFile(platform, visitor, { slug, format });
  const endless = {
    ...order,
    contributions: { ...order.contributions, text: manyRows.replace("%", () => order.contributions.text) },
  };
  const write = (made: FileOrder, audience: "everybody" | "staff" = "everybody") =>
    files.write(audience, () => Promise.resolve(made)).then(({ body }) => body);
  return { files, write, order, endless, faults };
}

const queries = () =>
  asOwner("SELECT pid FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()", [
    snapshotName,
  ]);
/** Collects garbage now, without an option of Node.js. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
}

/** Of all threads of this process: 0 as usual, more for those that others pass. */
async function prioritiesOfThreads(): Promise<number[]> {
  const ids = await readdir("/proc/self/task");
  const told = await Promise.all(ids.map((id) => readFile(`/proc/self/task/${id}/stat`, "utf8")));
  return told.map((stat) => Number(stat.slice(stat.lastIndexOf(")")).split(" ")[17]));
}

const noQuery = () => vi.waitFor(async () => expect(await queries()).toEqual([]), { timeout: 10_000 });

test("a thread writes the file, and its connection ends with it", { timeout: 30_000 }, async () => {
  const { write, order } = await arrange();
  const file = Buffer.from(await new Response(await write(order)).arrayBuffer());
  expect(linesOf(file).map(({ text, address }) => [text, String(address).slice(0, 43)])).toEqual([
    ["Un avis.", "https://concertation.example/contributions/"],
  ]);
  await noQuery();
});

test.runIf(process.platform === "linux")("whoever waits for a page comes before the file", async () => {
  const { write, endless } = await arrange();
  const usual = getPriority();
  expect(await prioritiesOfThreads()).not.toContain(constants.priority.PRIORITY_BELOW_NORMAL);
  const reader = (await write(endless)).getReader();
  await reader.read();
  expect(await prioritiesOfThreads()).toContain(constants.priority.PRIORITY_BELOW_NORMAL);
  expect(getPriority()).toBe(usual);
  await reader.cancel();
});

test("nothing is done for a file of which nobody takes the first part", async () => {
  const { write, order } = await arrange();
  const body = await write(order);
  expect(await queries()).toEqual([]);
  await body.cancel();
});

test(
  "nothing that was taken of a file is held on to while the rest is written",
  { timeout: 30_000 },
  async () => {
    const { write, endless } = await arrange();
    const reader = (await write(endless)).getReader();
    const taken: WeakRef<ArrayBufferLike>[] = [];
    for (let part = 0; part < 10; part++) {
      const { value } = await reader.read();
      if (value) taken.push(new WeakRef(value.buffer));
    }
    await vi.waitFor(
      () => {
        collect();
        expect(taken.slice(0, 8).filter((part) => part.deref() !== undefined)).toEqual([]);
      },
      { timeout: 10_000 },
    );
    await reader.cancel();
  },
);

test(
  "no more is read than is taken, and the query stops when its reader leaves",
  { timeout: 30_000 },
  async () => {
    const { write, endless, faults } = await arrange();
    const reader = (await write(endless)).getReader();
    await reader.read();
    expect(await queries()).toHaveLength(1);
    await reader.cancel();
    await noQuery();
    expect(faults).toEqual([]);
  },
);

test(
  "a query that is still working is stopped as well when its reader leaves",
  { timeout: 30_000 },
  async () => {
    const { write, order } = await arrange();
    const { text } = order.contributions;
    const reader = (
      await write({
        ...order,
        contributions: { ...order.contributions, text: `${text} OFFSET (SELECT 0 FROM pg_sleep(60))` },
      })
    ).getReader();
    void reader.read().catch(() => undefined);
    await vi.waitFor(async () => expect(await queries()).toHaveLength(1), { timeout: 10_000 });
    await reader.cancel();
    await noQuery();
  },
);

test(
  "an error in the middle breaks the file instead of ending it, and is told without its words",
  { timeout: 30_000 },
  async () => {
    const { write, endless, faults } = await arrange();
    const text = `${endless.contributions.text} AS n WHERE 1 / (20000 - n) IS NOT NULL`;
    const reading = new Response(
      await write({ ...endless, contributions: { ...endless.contributions, text } }),
    ).arrayBuffer();
    await expect(reading).rejects.toThrow();
    expect(faults.map(String)).toEqual(["Error: The file could not be written: error 22012."]);
    await noQuery();
  },
);

test(
  "two files at once are written for visitors, and as many for staff; the next one is refused",
  { timeout: 30_000 },
  async () => {
    const { write, order } = await arrange();
    const first = await write(order);
    await write(order);
    await expect(write(order)).rejects.toMatchObject({ code: "busy" });
    await expect(write(order, "staff")).resolves.toBeDefined();
    await first.cancel();
    await expect(write(order)).resolves.toBeDefined();
  },
);

test("a place is given back when the file is not to be had", async () => {
  const { files, write, order } = await arrange();
  for (let time = 0; time < 3; time++) {
    await expect(files.write("everybody", () => Promise.reject(new Error("unknown")))).rejects.toThrow(
      "unknown",
    );
  }
  await expect(write(order)).resolves.toBeDefined();
});

test("when the server stops, files under way break and their queries end", { timeout: 30_000 }, async () => {
  const { files, write, endless } = await arrange();
  const reader = (await write(endless)).getReader();
  await reader.read();
  await files.close();
  await expect(reader.read()).rejects.toThrow("The server stops.");
  await noQuery();
});
