import { afterAll, expect, test } from "vitest";
import { openKeptSite } from "./setup/kept-site";
import { acts } from "./setup/kept-acts";
import { holdWorld, type KeptWorld } from "./setup/kept-world";

const noon = Date.parse("2030-01-15T12:00:00.000Z");
const minuteMs = 60_000;

const site = await openKeptSite(new Date(noon).toISOString());
afterAll(() => site.close());

/** What each page says; calendar files also bear the second at which they were drawn, which says nothing. */
async function readAll(read: (path: string) => Promise<string>, { pages }: KeptWorld) {
  const said = new Map<string, string>();
  for (const path of pages) said.set(path, (await read(path)).replaceAll(/^DTSTAMP:.*$/gm, ""));
  return said;
}

const each = Object.entries(acts).map(([type, prepare], minute) => ({ type, prepare, minute }));

/**
 * Every page of visitors is in memory, drawn two seconds ago, and nobody draws it again; then somebody acts, the journal
 * is read, and what visitors get is what would be drawn now. All within one minute, at whose end pages go anyway.
 */
test.for(each)("what visitors read is right after: $type", async ({ type, prepare, minute }) => {
  const { platform, turnTo, tell, visit, draw, rendered, heard } = site;
  const begun = noon + (minute + 1) * minuteMs;
  const after = (ms: number) => turnTo(new Date(begun + ms));
  after(0);
  const world = await holdWorld(platform);
  const act = await prepare(platform, world);
  await tell();
  const before = await readAll(visit, world);
  after(2_000);
  await tell();
  rendered.length = 0;
  expect(await readAll(visit, world)).toEqual(before);
  expect(rendered).toEqual([]);
  heard.length = 0;
  await act();
  await tell();
  expect(heard.map((fact) => fact.type)).toContain(type);
  const now = await readAll(draw, world);
  expect(now).not.toEqual(before);
  const kept = await readAll(visit, world);
  expect(world.pages.filter((path) => kept.get(path) !== now.get(path))).toEqual([]);
});
