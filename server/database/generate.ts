import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { inheritedEnvironment } from "../../app/env.server";
import { Obstacle, codeOf } from "../obstacle";
import { projectRoot } from "../root";
import { projectSources, readSchema } from "./engine/sources";

const output = join(projectRoot, "app/db/generated");
const stamp = join(output, ".made-from");
const packageFile = z.object({ version: z.string(), bin: z.object({ prisma: z.string() }) });

/**
 * Writes Prisma's typed client from the schema, unless the one there was made from the same schema by
 * the same version. True when it had to. Called after `npm ci` and by every command, so that nobody
 * ever runs on a client of yesterday's schema.
 */
export async function generateClient(): Promise<boolean> {
  const cli = await findCli();
  const wanted = await hashOf(cli.version);
  if ((await readStamp()) === wanted) return false;
  runGenerate(cli.program);
  await mkdir(output, { recursive: true });
  await writeFile(stamp, wanted);
  return true;
}

async function findCli(): Promise<{ program: string; version: string }> {
  const file = createRequire(import.meta.url).resolve("prisma/package.json");
  const { version, bin } = packageFile.parse(JSON.parse(await readFile(file, "utf8")));
  return { version, program: join(file, "..", bin.prisma) };
}

/** Prisma wants to download an engine that generating never runs: any program that exists stands in for it. */
function runGenerate(program: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "generate"], {
    cwd: projectRoot,
    encoding: "utf8",
    env: inheritedEnvironment({
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    }),
  });
  if (status !== 0)
    throw new Obstacle(`Prisma could not generate its client from prisma/schema:\n${stdout}${stderr}`);
}

async function hashOf(version: string): Promise<string> {
  const { files } = await readSchema(projectSources);
  const hash = createHash("sha256").update(version);
  for (const { path, content } of files) hash.update(`\n${path.slice(projectRoot.length)}\n${content}`);
  return hash.digest("hex");
}

async function readStamp(): Promise<string> {
  return readFile(stamp, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  });
}
