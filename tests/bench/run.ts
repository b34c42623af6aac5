import { loadDemonstration } from "../../prisma/seed/load.server";
import { startApplication } from "../e2e/setup/application";
import { clone } from "../setup/clone";
import { startCluster } from "../setup/cluster";
import { compare, type Comparison } from "./compare";

/** Pages as a visitor without an account asks for them; figures are ratios, since machines differ. */
const pages = [["fiche", "/concertations/eeds-2025/fiches/9-redevances"]] as const;

const cluster = await startCluster(18);
const database = await clone(cluster.template, "bench");
await loadDemonstration({ ownerUrl: database.ownerUrl, now: new Date() });
const application = await startApplication(database);
try {
  console.log("| page | bytes sent | house, req/s | bare, req/s | ratio | house p99, ms | bare p99, ms |");
  console.log("|---|--:|--:|--:|--:|--:|--:|");
  for (const [name, path] of pages) console.log(rowOf(name, await compare(application.address + path)));
} finally {
  await application.stop();
  await cluster.stop();
}

function rowOf(name: string, { bytes, house, bare }: Comparison) {
  const ratio = (house.requestsPerSecond / bare.requestsPerSecond).toFixed(2);
  const speeds = [house, bare].map(({ requestsPerSecond }) => requestsPerSecond.toFixed(0));
  return `| ${[name, bytes, ...speeds, ratio, house.p99Ms, bare.p99Ms].join(" | ")} |`;
}
