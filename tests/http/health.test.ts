import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { html, openWeb } from "./open-web";

const closings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

/** What a probe hears, with the real clock unless told otherwise. */
async function probe(changes: Partial<Platform>, path = "/sante/pret") {
  const platform = { ...testPlatform("2030-01-15").platform, clock: () => new Date(), ...changes };
  const web = await openWeb(() => Promise.resolve(html("")), { platform });
  closings.push(web.close);
  const { status, headers, body } = await web.ask(path);
  expect(headers["cache-control"]).toBe("no-store");
  const said: unknown = JSON.parse(String(body));
  return { status, said, logged: web.logged };
}

/** The server of the tests, or another address, by its own small pool. */
function databaseAt(change: (url: URL) => void) {
  const url = new URL(ownDatabase().applicationUrl);
  change(url);
  const db = openDatabase(url.href, 1);
  closings.push(() => db.$disconnect());
  return db;
}

test("a node with its database, its tables and the right time is ready", async () => {
  expect(await probe({})).toMatchObject({ status: 200, said: { ready: true } });
});

test("probes are not written in an ordinary log", async () => {
  const { logged } = await probe({});
  expect(logged.filter((line) => !line.includes('"level":"debug"'))).toEqual([]);
});

test.each([-700, 700])("a clock %i ms from PostgreSQL's is not ready", async (driftMs) => {
  const clock = () => new Date(Date.now() + driftMs);
  expect(await probe({ clock })).toMatchObject({ status: 503, said: { ready: false, reason: "clock" } });
});

test("a database that is away is said, and the process still lives", async () => {
  const db = databaseAt((url) => (url.port = "1"));
  expect(await probe({ db })).toMatchObject({ status: 503, said: { ready: false, reason: "database" } });
  expect(await probe({ db }, "/sante/vivant")).toMatchObject({ status: 200, said: { alive: true } });
});

test("a database that does not answer is given up after two seconds", async () => {
  const mute = createServer((socket) => closings.unshift(() => Promise.resolve(socket.destroy()))).listen(
    0,
    "127.0.0.1",
  );
  await once(mute, "listening");
  const address = mute.address();
  const port = typeof address === "object" && address ? address.port : 0;
  closings.push(() => Promise.resolve(mute.close()));
  const begun = performance.now();
  const db = databaseAt((url) => (url.port = String(port)));
  expect(await probe({ db })).toMatchObject({ status: 503, said: { ready: false, reason: "database" } });
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test("a database without our tables asks for the migrations", async () => {
  const db = databaseAt((url) => (url.pathname = "/postgres"));
  expect(await probe({ db })).toMatchObject({ status: 503, said: { ready: false, reason: "migrations" } });
});
