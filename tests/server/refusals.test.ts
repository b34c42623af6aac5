import { once } from "node:events";
import { createServer } from "node:net";
import { expect, inject, onTestFinished, test } from "vitest";
import { emptyDatabase } from "./data-folders";
import { start } from "./programs";

const main = "server/main.ts";
const house = { PUBLIC_URL: "https://concertation.example", TRUST_PROXY: "0", PORT: "39571" };

/** What the program says before it gives up, which must be one line and exit code 1. */
async function refusalOf(file: string, words: string[], variables: Record<string, string>): Promise<string> {
  const { said, ended } = start(file, words, variables);
  expect(await ended).toBe(1);
  const lines = said().trim().split("\n");
  expect(lines, said()).toHaveLength(1);
  return lines[0] ?? "";
}

function altered(change: (url: URL) => void): string {
  const url = new URL(inject("template").applicationUrl);
  change(url);
  return url.href;
}

test("a port in use is named, with another one", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  const { applicationUrl } = inject("template");
  expect(await refusalOf(main, [], { ...house, DATABASE_URL: applicationUrl, PORT: port })).toMatch(
    new RegExp(
      `^Port ${port} is already in use on 127\\.0\\.0\\.1: stop the program that uses it, or choose another one`,
    ),
  );
});

test.each([
  [
    "a server that is not there",
    (url: URL) => (url.port = "1"),
    /^No PostgreSQL answers at 127\.0\.0\.1:1 \(ECONNREFUSED\): start it, or correct DATABASE_URL\.$/,
  ],
  [
    "a wrong password",
    (url: URL) => (url.password = "wrong"),
    /refuses the password of the role "concertation_app": correct DATABASE_URL\.$/,
  ],
  [
    "a database that is not there",
    (url: URL) => (url.pathname = "/nowhere"),
    /has no database "nowhere": create it \(`createdb`\), or correct DATABASE_URL\.$/,
  ],
])("%s is named, never with the password", async (_, change, sentence) => {
  const refusal = await refusalOf(main, [], { ...house, DATABASE_URL: altered(change) });
  expect(refusal).toMatch(sentence);
  expect(refusal).not.toContain("postgresql://");
});

test("a database without tables is to be migrated first", async () => {
  const refusal = await refusalOf(main, [], { ...house, DATABASE_URL: await emptyDatabase() });
  expect(refusal).toMatch(/^The database has no table .*: run `npm run migrate` before `npm start`\.$/);
});

test("DEMO=1 opens nothing on a database that the demonstration did not load", async () => {
  const { applicationUrl } = inject("template");
  expect(await refusalOf(main, [], { ...house, DEMO: "1", DATABASE_URL: applicationUrl })).toMatch(
    /^DEMO=1 /,
  );
});

test.each([
  ["server/main.ts", [], /^PUBLIC_URL is not set/, { PUBLIC_URL: "" }],
  ["server/commands/demo.ts", ["--rest"], /^`--rest` is not understood: the only option is `--reset`/, {}],
  ["server/commands/demo.ts", [], /^PORT is wrong \("many"\)/, { PORT: "many" }],
  ["server/commands/migrate.ts", ["back"], /^`back` is not understood: `npm run migrate` applies/, {}],
  ["server/commands/migrate.ts", [], /^DATABASE_URL is not set/, {}],
  ["server/commands/admin.ts", ["someone"], /^Say who becomes administrator by one address/, {}],
  ["server/commands/recount.ts", ["--chek"], /^`npm run recount` puts the figures right/, {}],
  ["server/commands/journal.ts", [], /^`npm run journal -- --verify` proves that/, {}],
  ["server/commands/hide.ts", ["DEMO26-0042"], /^Say which and why: `npm run hide -- DEMO26-0042/, {}],
  ["server/commands/hide.ts", ["A", "--reason", "B", "--ground", "C"], /one of off-topic, abusive/, {}],
])("%s %j says in one sentence what is wrong", async (file, words, sentence, variables) => {
  expect(await refusalOf(file, words, { ...house, ...variables })).toMatch(sentence);
});

test("a data folder that cannot be made is named", async () => {
  const { said, ended } = start("server/commands/dev.ts", [], { ...house, DATA_DIR: "/dev/null/data" });
  expect(await ended).toBe(1);
  expect(said()).toContain("The data folder /dev/null/data cannot be used (ENOTDIR): ");
});
