import { expect } from "vitest";
import { crawl, type Visited } from "./setup/crawl";
import { test as journeys } from "./setup/journey";
import { isUndated, showsCounts } from "./setup/undated";

/** Once for the file: all that a visitor can reach from the home page by following links. */
const test = journeys.extend<{ site: Visited[] }>({
  site: [async ({ house }, use) => use(await crawl(house.address, 2400)), { scope: "file" }],
});

/** Longer than a test may last: some five hundred addresses. */
test.beforeAll(({ site: _ }) => undefined, 120_000);

const isPage = ({ type }: Visited) => type.startsWith("text/html");
/** Pages of a consultation of the demonstration, which here is every consultation. */
const isOfDemonstration = ({ path }: Visited) => /^\/(concertations|contributions)\//.test(path);
const pathsOf = (visited: Visited[]) => visited.map(({ path }) => path);

test("every link of the site leads somewhere", ({ site }) => {
  expect(site.length).toBeGreaterThan(300);
  expect(site.filter(({ status }) => status !== 200).map(({ path, status }) => [path, status])).toEqual([]);
});

test("every contribution, every fiche and every file can be reached from the home page", ({ site }) => {
  const reached = pathsOf(site);
  const counts = [/^\/contributions\/DEMO25-\d+$/, /\/eeds-2025\/fiches\/[^?/]+$/, /\.(ics|atom)$/].map(
    (form) => reached.filter((path) => form.test(path)).length,
  );
  expect(counts).toEqual([219, 15, 8]);
});

test("each fragment of a link is on the page that it leads to", ({ site }) => {
  const ids = new Map(
    site.map(({ path, text }) => [path, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  );
  const lost = site.filter(isPage).flatMap(({ path, text }) =>
    [...text.matchAll(/\shref="([^"#]*)#([^"]+)"/g)]
      .map(([, to = "", id = ""]) => ({ to: to === "" ? path : to.replaceAll("&amp;", "&"), id }))
      .filter(({ to, id }) => ids.has(to) && !ids.get(to)?.has(decodeURIComponent(id)))
      .map(({ to, id }) => `${path} → ${to}#${id}`),
  );
  expect(lost).toEqual([]);
});

test("every page has a title and a description of its own, and says what language it is in", ({ site }) => {
  const pages = site.filter(isPage);
  const untitled = pages.filter(
    ({ text }) => !/<html lang="fr"[^>]*>.*<title>[^<]{10,}<\/title>/s.test(text),
  );
  expect(pathsOf(untitled)).toEqual([]);
});

test("no number of contributions is shown without the moment it was counted at", ({ site }) => {
  const counting = site.filter(isPage).filter(({ text }) => showsCounts(text));
  expect(counting.length).toBeGreaterThan(100);
  expect(pathsOf(counting.filter(({ text }) => isUndated(text)))).toEqual([]);
});

test("every page of the demonstration says so: on it, in its title, in its preview", ({ site }) => {
  const pages = site.filter(isPage).filter(isOfDemonstration);
  const unmarked = pages.filter(
    ({ text }) =>
      !/<title>[^<]*\(démonstration\)[^<]*<\/title>/.test(text) ||
      !/property="og:title" content="[^"]*\(démonstration\)/.test(text) ||
      !/property="og:description" content="[^"]*(inventés|répartitions inventés)/.test(text) ||
      !text.includes('aria-label="Démonstration"'),
  );
  expect(pages.length).toBeGreaterThan(250);
  expect(pathsOf(unmarked)).toEqual([]);
});

test("no page and no file of the demonstration is to be listed by search engines", ({ site }) => {
  const listed = site
    .filter(isOfDemonstration)
    .filter((one) =>
      isPage(one)
        ? !one.text.includes('<meta name="robots" content="noindex')
        : one.headers.get("x-robots-tag") !== "noindex",
    );
  expect(pathsOf(listed)).toEqual([]);
});

test("every page says that the site has nothing to do with the State", ({ site }) => {
  const silent = site
    .filter(isPage)
    .filter(({ text }) => !text.includes("Site de démonstration, sans lien avec l’État"));
  expect(pathsOf(silent)).toEqual([]);
});

test("the real mailbox is written nowhere, nor any address of the State", ({ site }) => {
  const named = site.filter(({ text }) => /dns-concertation|[\w.-]+@[\w.-]*gouv\.fr/i.test(text));
  expect(pathsOf(named)).toEqual([]);
});

test("no answer gives a visitor a cookie, and each has the strict policy", ({ site }) => {
  expect(pathsOf(site.filter(({ headers }) => headers.has("set-cookie")))).toEqual([]);
  const policies = new Set(site.map(({ headers }) => headers.get("content-security-policy")));
  expect(policies.size).toBe(1);
});

test("no page asks anything of anybody else, nor holds a script or a style of its own", ({ site }) => {
  const fault = /<script(?![^>]*\ssrc=)|<style|\sstyle="|\son\w+="|\ssrc="(https?:)?\/\//;
  expect(pathsOf(site.filter(isPage).filter(({ text }) => fault.test(text)))).toEqual([]);
});
