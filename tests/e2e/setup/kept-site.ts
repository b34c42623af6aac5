import { randomBytes } from "node:crypto";
import { v7 as newId } from "uuid";
import { inject } from "vitest";
import { openDatabase } from "~/db/database.server";
import { findNextTurn } from "~/domain/consultation/find-next-turn.server";
import type { Fact } from "~/domain/fact";
import { followFacts } from "~/domain/register/follow-facts.server";
import { readEnv } from "~/env.server";
import type { Platform } from "~/platform.server";
import { openLog } from "../../../server/log";
import { keepComparisons } from "../../../server/web/comparisons";
import { keepHighlights } from "../../../server/web/highlights";
import { openDoor } from "../../../server/web/door";
import { openPageCache } from "../../../server/web/page-cache";
import type { Pages } from "../../../server/web/pages";
import { openBuild, remixPages } from "../../../server/web/remix";
import { anonymousRequest } from "../../../server/web/request-of";
import { webOf } from "../../../server/web/web";
import { anEar } from "../../factories/followed-fact";
import { clone, drop } from "../../setup/clone";

const publicUrl = "https://concertation.example";
const unused = () => Promise.reject(new Error("No file is asked for."));

/**
 * What was built, in this process, on a copy of the demonstration: with a clock that stands still until `turnTo`, and a
 * journal that is read when `tell` says so. `visit` asks as a visitor; `draw` is the same page, drawn now, that no
 * cache has seen. `rendered` counts the drawings for visitors, `heard` is what happened.
 */
export async function openKeptSite(day: string) {
  const database = await clone(inject("seeded"), `kept_${randomBytes(6).toString("hex")}`);
  const heard: Fact[] = [];
  let now = new Date(day);
  const platform: Platform = {
    ...{ db: openDatabase(database.applicationUrl, 4), clock: () => now, newId: () => newId() },
    ...{ announce: (facts) => void heard.push(...facts), enqueue: () => Promise.resolve() },
  };
  const env = readEnv({
    ...{ NODE_ENV: "production", PUBLIC_URL: publicUrl, TRUST_PROXY: "0", LOG_LEVEL: "fatal" },
    ...{ DATABASE_URL: database.applicationUrl, DATABASE_OWNER_URL: database.ownerUrl },
  });
  const log = openLog(env);
  const source = await openBuild();
  const files = { writeFile: unused, readFile: unused };
  const drawn = remixPages(source.build, {
    env,
    platform,
    log,
    ...files,
    keepComparison: keepComparisons(),
    keepHighlighted: keepHighlights(),
  });
  const rendered: string[] = [];
  const pages: Pages = (request, told) => {
    rendered.push(request.url.slice(publicUrl.length));
    return drawn(request, told);
  };
  const { journal, tell } = anEar(platform.clock);
  const next = await followFacts(platform);
  const kept = openPageCache({
    clock: platform.clock,
    journal,
    findNextTurn: (at) => findNextTurn(platform, at),
  });
  const door = openDoor();
  door.answerWith(webOf({ env, platform, log, pages, kept, files: source.files }));
  const address = await door.listen({ HOST: "127.0.0.1", PORT: 0 });
  const told = { requestId: "", source: "", shows: () => undefined };
  return {
    ...{ platform, rendered, heard },
    turnTo: (later: Date) => void (now = later),
    tell: async () => tell(...(await next())),
    visit: async (path: string) => (await fetch(address + path, { redirect: "manual" })).text(),
    draw: async (path: string) => (await drawn(anonymousRequest(path, publicUrl), told)).text(),
    close: async () => {
      await door.close(1_000);
      await platform.db.$disconnect();
      await drop(database);
    },
  };
}

export type KeptSite = Awaited<ReturnType<typeof openKeptSite>>;
