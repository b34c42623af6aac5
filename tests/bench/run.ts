import { loadDemonstration } from "../../prisma/seed/load.server";
import { startApplication } from "../e2e/setup/application";
import { clone, type Database } from "../setup/clone";
import { startCluster } from "../setup/cluster";
import { asBrowsersAsk } from "./answer";
import { compare, type Comparison } from "./compare";
import { measureCrowds } from "./crowd";
import { measureLive } from "./live";
import { measurePlaced } from "./placed";
import { measureRefusals } from "./sign-in";
import { type Exported, measureExports } from "./exports";
import { measureLists } from "./lists";
import { measureSubmissions } from "./submissions";

/** A page as a visitor without an account asks for it, and as clients that know no Brotli do. */
const fiche = "/concertations/eeds-2025/fiches/9-redevances";
const pages = [
  ["fiche", fiche, asBrowsersAsk],
  ["fiche, gzip only", fiche, "gzip"],
] as const;

/** Figures are ratios, since machines differ. PostgreSQL writes as in production: what it says is kept, is. */
const benches = {
  pages: benchPages,
  submissions: benchSubmissions,
  crowds: benchCrowds,
  placed: benchPlaced,
  refusals: benchRefusals,
  live: benchLive,
  exports: benchExports,
  lists: benchLists,
};

const isMillionWanted = process.argv.includes("--million");
const wanted = process.argv.slice(2).filter((word) => word !== "--million");
const cluster = await startCluster(18, { durable: true });
try {
  const seeded = await clone(cluster.template, "seeded");
  await loadDemonstration({ ownerUrl: seeded.ownerUrl, now: new Date() });
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench(seeded);
  }
} finally {
  await cluster.stop();
}

async function benchPages(seeded: Database) {
  const application = await startApplication(await clone(seeded, "pages"));
  try {
    console.log("| page | bytes sent | house, req/s | bare, req/s | ratio | house p99, ms | bare p99, ms |");
    console.log("|---|--:|--:|--:|--:|--:|--:|");
    for (const [name, path, acceptEncoding] of pages)
      console.log(rowOf(name, await compare(application.address + path, acceptEncoding)));
  } finally {
    await application.stop();
  }
}

function rowOf(name: string, { bytes, house, bare }: Comparison) {
  const ratio = (house.requestsPerSecond / bare.requestsPerSecond).toFixed(2);
  const speeds = [house, bare].map(({ requestsPerSecond }) => requestsPerSecond.toFixed(0));
  return `| ${[name, bytes, ...speeds, ratio, house.p99Ms, bare.p99Ms].join(" | ")} |`;
}

async function benchSubmissions(seeded: Database) {
  const { house, framed, bare } = await measureSubmissions(seeded);
  console.log(
    "\n| submissions on one fiche | house, /s | its frame alone, /s | bare rows, /s | house to bare | frame to bare |",
  );
  console.log("|---|--:|--:|--:|--:|--:|");
  const speeds = [house, framed, bare].map((speed) => speed.toFixed(0));
  const ratios = [house, framed].map((speed) => (speed / bare).toFixed(2));
  console.log(`| ${["16 at once", ...speeds, ...ratios].join(" | ")} |`);
}

async function benchCrowds(seeded: Database) {
  const measured = await measureCrowds(seeded);
  const most = measured[0]?.load.requestsPerSecond ?? NaN;
  console.log(
    "\n| contributions on the fiche | signed in, req/s | p99, ms | times the cost of none |\n|--:|--:|--:|--:|",
  );
  for (const { size, load } of measured) {
    const times = (most / load.requestsPerSecond).toFixed(2);
    console.log(`| ${[size, load.requestsPerSecond.toFixed(0), load.p99Ms, times].join(" | ")} |`);
  }
}

async function benchPlaced(seeded: Database) {
  const measured = await measurePlaced(seeded);
  const most = measured[0]?.load.requestsPerSecond ?? NaN;
  console.log(
    "\n| passages placed in the version | kB of HTML | signed in, req/s | p99, ms | times the cost of none |",
  );
  console.log("|--:|--:|--:|--:|--:|");
  for (const { passages, bytes, load } of measured) {
    const cells = [passages, (bytes / 1_000).toFixed(0), load.requestsPerSecond.toFixed(0), load.p99Ms];
    console.log(`| ${[...cells, (most / load.requestsPerSecond).toFixed(2)].join(" | ")} |`);
  }
}

async function benchRefusals(seeded: Database) {
  const { has, none, nobody } = await measureRefusals(seeded);
  console.log("\n| a wrong password for | median, ms | times the first |\n|---|--:|--:|");
  for (const [name, ms] of [
    ["an account with a password", has],
    ["an account without", none],
    ["an address that nobody has", nobody],
  ] as const)
    console.log(`| ${name} | ${ms.toFixed(1)} | ${(ms / has).toFixed(2)} |`);
}

async function benchLive(seeded: Database) {
  console.log(
    "\n| sockets | nodes | commit to screen p50, ms | p99, ms | most messages a socket and second |",
  );
  console.log("|--:|--:|--:|--:|--:|");
  for (const sockets of [200, 2_000])
    for (const nodes of [1, 2]) {
      const { p50Ms, p99Ms, perSecond } = await measureLive(seeded, sockets, nodes);
      console.log(
        `| ${[sockets, nodes, p50Ms.toFixed(0), p99Ms.toFixed(0), perSecond.toFixed(2)].join(" | ")} |`,
      );
    }
}

async function benchExports(seeded: Database) {
  const { seedSeconds, idle, exported } = await measureExports(seeded, process.env.SEED_WORDS ?? null);
  console.log(
    `\nSeeded in ${seedSeconds.toFixed(0)} s. Fiche page, signed in, 20 req/s, nothing else: p99 ${idle.p99Ms} ms.`,
  );
  console.log(
    "\n| file | rows | MB | seconds | rows/s | MB above idle | p99 of the fiche meanwhile, ms | times idle |",
  );
  console.log("|---|--:|--:|--:|--:|--:|--:|--:|");
  for (const one of exported) console.log(exportRowOf(one, idle.p99Ms));
}

function exportRowOf({ name, rows, bytes, seconds, aboveIdleMb, p99Ms }: Exported, idleP99Ms: number) {
  const speed = [rows, (bytes / 1e6).toFixed(1), seconds.toFixed(1), (rows / seconds).toFixed(0)];
  const meanwhile = p99Ms === null ? ["–", "–"] : [p99Ms, (p99Ms / idleP99Ms).toFixed(1)];
  return `| ${[name, ...speed, aboveIdleMb.toFixed(0), ...meanwhile].join(" | ")} |`;
}

/** A million takes a quarter of an hour to write: only when asked for, by `--million`. */
async function benchLists(seeded: Database) {
  const sizes = [1_000, 100_000, ...(isMillionWanted ? [1_000_000] : [])];
  const { seconds, listed } = await measureLists(seeded, sizes, process.env.SEED_WORDS ?? null);
  console.log(`\nSeeded ${sizes.join(", ")} in ${seconds.map((one) => one.toFixed(0)).join(", ")} s.`);
  const larger = sizes.slice(1).flatMap((size) => [`${size}, ms`, "times 1,000"]);
  console.log(
    `\n| page | ${sizes[0]}, ms | ${larger.join(" | ")} |\n|---|${"--:|".repeat(1 + larger.length)}`,
  );
  for (const { name, ms } of listed) {
    const [least = NaN, ...more] = ms;
    const cells = more.flatMap((one) => [one.toFixed(0), (one / least).toFixed(1)]);
    console.log(`| ${[name, least.toFixed(0), ...cells].join(" | ")} |`);
  }
}
