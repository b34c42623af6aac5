import { io } from "socket.io-client";
import { describe, expect } from "vitest";
import { entrances } from "../../server/live/entrances";
import { openBuild } from "../../server/web/remix";
import { type Group, groupsOf, type Kind, kinds, makeReader } from "./setup/access-readers";
import type { Answer, Answers, Case } from "./setup/access-answers";
import { entranceRules, rules } from "./setup/access-rules";
import { arrangeWorld, makeThing, type World } from "./setup/access-things";
import { test as journeys } from "./setup/own-house";
import { openPlatform } from "./setup/plant";

const test = journeys.extend<{ world: World }>({
  world: [
    async ({ house: { database } }, use) => {
      const platform = openPlatform(database);
      await use(await arrangeWorld(platform));
      await platform.db.$disconnect();
    },
    { scope: "file" },
  ],
});

/** The routes of what was built, by their addresses, each with whether it takes forms. */
async function readRoutes() {
  const { build } = await openBuild();
  const { routes } = typeof build === "function" ? await build() : build;
  return Object.values(routes)
    .filter(({ parentId }) => parentId !== undefined)
    .map(({ path = "", module }) => ({ address: path, takesForms: module.action !== undefined }));
}

test("every route of what was built has its rule, and no rule is without its route", async () => {
  const addresses = (await readRoutes()).map(({ address }) => address);
  expect(Object.keys(rules).sort()).toEqual(addresses.sort());
  for (const [address, cases] of Object.entries(rules)) expect(cases.length, address).toBeGreaterThan(0);
});

test("every action of what was built has its rule, and no rule sends where nothing is received", async () => {
  const receiving = (await readRoutes()).filter(({ takesForms }) => takesForms);
  const ruled = Object.keys(rules).filter((address) => rules[address]?.some(({ sends }) => sends));
  expect(ruled.sort()).toEqual(receiving.map(({ address }) => address).sort());
});

test("every way into a room of sockets has its rule", () => {
  expect(Object.keys(entranceRules).sort()).toEqual(Object.keys(entrances).sort());
});

type Asked = { address: string; path: string; cookie: string; form?: Record<string, string> };

async function ask({ address, path, cookie, form }: Asked): Promise<string> {
  const headers = { Origin: address, ...(cookie === "" ? {} : { Cookie: cookie }) };
  const sent = form ? { method: "POST", body: new URLSearchParams(form) } : {};
  const answer = await fetch(address + path, { ...sent, headers, redirect: "manual" });
  await answer.text();
  return wordOf(answer.status, answer.headers.get("Location"));
}

const words: Record<number, Answer> = {
  ...{ 200: "page", 400: "misunderstood", 403: "forbidden", 404: "missing", 409: "too late" },
  422: "to correct",
};

function wordOf(status: number, location: string | null): string {
  if (location !== null) return location.startsWith("/connexion") ? "sign in" : "done";
  return words[status] ?? String(status);
}

/** What the rule says to somebody of this kind; « no rule » when it forgot them. */
function ruleFor(answers: Answers, kind: Kind): Answer | "no rule" {
  const named = groupsOf(kind).find((group) => answers[group] !== undefined);
  return named === undefined ? "no rule" : (answers[named] ?? "no rule");
}

type House = { address: string; world: World };

/** One line for each answer that is not what the rule says. */
async function differencesOf({ address, world }: House, one: Case, kind: Kind): Promise<string[]> {
  const reader = await makeReader(world.platform, kind, world.consultations);
  const thing = await makeThing(world, one.about, reader);
  if (thing === null) return []; // a visitor has no contribution of their own
  const asked = { address, path: one.at(thing), cookie: reader?.cookie ?? "" };
  const said = [{ how: "reads", got: await ask(asked), expected: ruleFor(one.reads, kind) }];
  if (one.sends) {
    const { form, gets } = one.sends;
    const got = await ask({ ...asked, form: form(thing) });
    said.push({ how: "sends", got, expected: ruleFor(gets, kind) });
  }
  return said
    .filter(({ got, expected }) => got !== expected)
    .map(
      ({ how, got, expected }) => `${one.about}, ${kind} ${how} ${asked.path}: ${got} and not ${expected}`,
    );
}

describe("what each address answers", () => {
  test.for(Object.entries(rules))("« %s »", { timeout: 60_000 }, async ([, cases], { house, world }) => {
    const differences: string[] = [];
    for (const one of cases)
      for (const kind of kinds)
        differences.push(...(await differencesOf({ address: house.address, world }, one, kind)));
    expect(differences).toEqual([]);
  });
});

test("what takes no form says so to everybody, as an address that does not exist does", async ({
  house: { address },
  world,
}) => {
  const without = (await readRoutes()).filter(({ takesForms }) => !takesForms);
  const thing = (await makeThing(world, "another’s contribution", null)) ?? expect.fail();
  for (const kind of ["visitor", "administrator on the site"] as const) {
    const reader = await makeReader(world.platform, kind, world.consultations);
    for (const { address: route } of without) {
      const path = rules[route]?.[0]?.at(thing) ?? expect.fail(route);
      expect(await ask({ address, path, cookie: reader?.cookie ?? "", form: {} }), path).toBe("405");
    }
  }
});

/** Whether a socket that asks is let into the room, or refused. */
async function isLetIn(address: string, cookie: string, wish: Record<string, string>): Promise<boolean> {
  const extraHeaders: Record<string, string> = cookie === "" ? {} : { Cookie: cookie };
  const socket = io(address, {
    ...{ path: "/live", transports: ["websocket"], reconnection: false, forceNew: true },
    ...{ auth: wish, extraHeaders },
  });
  const heard = new Promise<boolean>((resolve) => {
    socket.once("counts", () => resolve(true));
    socket.once("disconnect", () => resolve(false));
    socket.once("connect_error", () => resolve(false));
  });
  return heard.finally(() => void socket.close());
}

const letsIn = (groups: readonly Group[], kind: Kind) =>
  groupsOf(kind).some((group) => groups.includes(group));

test.for(Object.entries(entranceRules))(
  "who may follow a « %s » on a socket",
  async ([follow, cases], { house, world }) => {
    for (const one of cases)
      for (const kind of kinds) {
        const reader = await makeReader(world.platform, kind, world.consultations);
        const thing = (await makeThing(world, one.about, reader)) ?? expect.fail();
        const isIn = await isLetIn(house.address, reader?.cookie ?? "", { follow, ...one.asks(thing) });
        expect(isIn, `${one.about}, ${kind}`).toBe(letsIn(one.letsIn, kind));
      }
  },
);
