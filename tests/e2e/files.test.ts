import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { test } from "./setup/journey";
import { eeds, exercise } from "./setup/places";
import { plain, wordsOf } from "./setup/words";

/** Lines of an iCalendar file: those cut at 75 bytes are put together again (RFC 5545, 3.1). */
const unfold = (file: string) => file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");

test("the calendar says every step, its date as far as it is known, and what is past", async ({
  journey,
}) => {
  const page = await journey.visit(paths.calendar(eeds));
  const steps = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  const told = steps.join("\n").replaceAll(/\s/g, " ");
  expect(told).toMatch(/mars 2025 passé/);
  expect(told).toMatch(/18 avril 2025 passé.+Webinaire/);
  expect(await wordsOf(page.getByRole("main"))).toContain("close depuis le 30 mai 2025 à 23 h 59");
});

test("the calendar of what is open tells the hour of a meeting and its place", async ({ journey }) => {
  const page = await journey.visit(paths.calendar(exercise));
  expect(await wordsOf(page.getByRole("main"))).toMatch(
    /à 18 h 30 \(heure de Paris\) Atelier ·? ?Veillée d’échanges, ouverte à tous Salle des fêtes/,
  );
});

test("the calendar is taken away as a file", async ({ journey }) => {
  const page = await journey.visit(paths.calendar(exercise));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Ajouter à votre agenda (fichier .ics)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
});

test("the calendar's file is well written, and says in each event that it is a demonstration", async ({
  journey,
}) => {
  const answer = await fetch(journey.address + paths.calendarFile(exercise));
  const file = await answer.text();
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("x-robots-tag")).toBe("noindex");

  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const long = file.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
  expect(long).toEqual([]);
  const lines = unfold(file).filter((line) => line !== "");
  expect(lines.filter((line) => !/^[A-Z-]+(;[A-Z-]+=[^:]+)?:/.test(line))).toEqual([]);
  expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);

  const events = lines.filter((line) => line === "BEGIN:VEVENT").length;
  const summaries = lines.filter((line) => line.startsWith("SUMMARY:"));
  expect(summaries).toHaveLength(events);
  expect(summaries.filter((line) => !line.endsWith("(démonstration)"))).toEqual([]);
  expect(lines.find((line) => line.startsWith("X-WR-CALNAME:"))).toMatch(/\(démonstration\)$/);
});

test("a day known only by its month stays out of the calendar's file", async ({ journey }) => {
  const page = await journey.visit(paths.calendar(eeds));
  const file = await (await fetch(journey.address + paths.calendarFile(eeds))).text();
  const steps = await page.locator(".step-date time").allInnerTexts();
  const byDay = steps.filter((step) => /^\d/.test(step));
  expect(byDay.length).toBeLessThan(steps.length);
  const opening = 1;
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(opening + byDay.length);
});

/** Read by the browser's own parser, which refuses what is not well-formed. */
const parse = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    const feed = new DOMParser().parseFromString(await answer.text(), "application/xml");
    const all = (name: string) => [...feed.getElementsByTagName(name)];
    return {
      type: answer.headers.get("content-type"),
      robots: answer.headers.get("x-robots-tag"),
      errors: all("parsererror").map(({ textContent }) => textContent),
      root: feed.documentElement.nodeName,
      title: feed.querySelector("feed > title")?.textContent ?? "",
      subtitle: feed.querySelector("feed > subtitle")?.textContent ?? "",
      entries: all("entry").map((entry) => ({
        id: entry.querySelector("id")?.textContent ?? "",
        title: entry.querySelector("title")?.textContent ?? "",
        link: entry.querySelector("link")?.getAttribute("href") ?? "",
        updated: entry.querySelector("updated")?.textContent ?? "",
      })),
      locations: all("loc").map(({ textContent }) => textContent),
    };
  }, path);

test("the feed is well-formed, marked, and each of its entries leads to a contribution", async ({
  journey,
}) => {
  const page = await journey.visit(paths.consultation(eeds));
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute("href");
  const feed = await parse(page, href ?? "");
  expect(feed).toMatchObject({ type: "application/atom+xml; charset=utf-8", robots: "noindex", errors: [] });
  expect(feed.root).toBe("feed");
  expect(feed.title).toMatch(/\(démonstration\)$/);
  expect(plain(feed.subtitle)).toBe(
    "Titre, dates et totaux réels ; textes, auteurs et répartitions inventés",
  );
  expect(feed.entries).toHaveLength(20);
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(20);
  expect(feed.entries.filter(({ title }) => !title.endsWith("(démonstration)"))).toEqual([]);
  const answers = await Promise.all(feed.entries.map(({ link }) => fetch(link)));
  expect(answers.map(({ status }) => status)).toEqual(feed.entries.map(() => 200));
});

test("search engines are given the site without its demonstrations", async ({ journey }) => {
  const page = await journey.visit("/");
  const robots = await (await fetch(`${journey.address}/robots.txt`)).text();
  const [, sitemap = ""] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  const { errors, root, locations } = await parse(page, sitemap);
  expect({ errors, root }).toEqual({ errors: [], root: "urlset" });
  expect(locations).toContain(`${journey.address}/`);
  expect(locations.filter((location) => /concertations|contributions|kit/.test(location))).toEqual([]);
  const answers = await Promise.all(locations.map((location) => fetch(location)));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});
