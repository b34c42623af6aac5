import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { environmentTable } from "~/env.server";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const packageFile = z.object({ scripts: z.record(z.string(), z.string()) });
const has = (path: string) => existsSync(join(root, path));

const begin = "<!-- environment: begin -->";
const end = "<!-- environment: end -->";
const regenerate = "npx vitest run --project=unit tests/unit/readme.test.ts -u";

function withTable(text: string, table: string): string {
  const [before, rest = ""] = text.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`README.md must hold the table between ${begin} and ${end}.`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

/** The paths that the map names, of the folders it is indented under. */
function pathsOf(map: string): string[] {
  const folders: string[] = [];
  return map.split("\n").map((line) => {
    const [, indent = "", name = ""] = /^( *)(\S+)/.exec(line) ?? [];
    folders.splice(indent.length / 2, Infinity, name);
    return folders.join("");
  });
}

test("the README's table of variables is the one of app/env.server.ts", async () => {
  const wanted = withTable(readme, environmentTable());
  const told = `README.md does not say what app/env.server.ts says: run « ${regenerate} »`;
  await expect(wanted, told).toMatchFileSnapshot(join(root, "README.md"));
});

test("every place on the README's map of the house exists", () => {
  const [, map = ""] = /## The map of the house\n\n```\n([^]*?)\n```/.exec(readme) ?? [];
  const paths = pathsOf(map);
  expect(paths).toContain("app/domain/fiche/");
  expect(paths.filter((path) => !has(path))).toEqual([]);
});

test("every file that the README links to exists, and every command it names", () => {
  const links = Array.from(readme.matchAll(/\]\(((?!http)[^)]+)\)/g), ([, path = ""]) => path);
  const commands = Array.from(readme.matchAll(/npm run ([\w:]+)/g), ([, name = ""]) => name);
  const { scripts } = packageFile.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  expect(links.filter((path) => !has(path))).toEqual([]);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
