import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("app/db/generated/"));

/** Every source of the house, generated code apart, as paths from its root. */
export const sources = ["app", "server", "prisma", "tests"].flatMap(sourcesIn).sort();

export const textOf = (path: string) => readFileSync(join(root, path), "utf8");
