import type { TestProject } from "vitest/node";
import type { Database } from "./clone";
import { startCluster } from "./cluster";

declare module "vitest" {
  interface ProvidedContext {
    template: Database;
  }
}

/** One server for the whole run of a project; `domain-15` proves that nothing newer is needed. */
export default async function startPostgres(project: TestProject) {
  const { template, stop } = await startCluster(project.name === "domain-15" ? 15 : 18);
  project.provide("template", template);
  return stop;
}
