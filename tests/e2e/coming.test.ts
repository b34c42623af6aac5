import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { dayOf } from "~/lib/zoned-time";
import { addConsultation, asOwner } from "./setup/arrange";
import { expectNoObstacle } from "./setup/expectations";
import { test as journeys } from "./setup/own-house";
import { wordsOf } from "./setup/words";

const inDays = (days: number) => dayOf(new Date(), "Europe/Paris", days);

const secret = {
  slug: "secrete",
  title: "Concertation dont personne ne sait rien",
  referencePrefix: "SECRETE",
};
const coming = { slug: "a-venir", title: "Concertation bientôt ouverte", referencePrefix: "AVENIR" };
/** For once no demonstration: what is real is listed. */
const real = { slug: "reelle", title: "Concertation close et bien réelle", referencePrefix: "REELLE" };

const test = journeys.extend<{ arranged: null }>({
  arranged: [
    async ({ house: { database } }, use) => {
      await addConsultation(database, secret);
      await asOwner(database, "UPDATE consultation SET announced_at = NULL WHERE slug = $1", [secret.slug]);
      const ahead = { opensOn: inDays(5), closesOn: inDays(30), contributions: [], replies: [] };
      await addConsultation(database, { ...coming, ...ahead });
      await addConsultation(database, { ...real, closesOn: inDays(-2) });
      await asOwner(
        database,
        "UPDATE consultation SET demonstration = NULL, visibility = 'at_closing' WHERE slug = $1",
        [real.slug],
      );
      await use(null);
    },
    { scope: "file", auto: true },
  ],
});

/** Apart from the first journey, which would have to wait for it. */
test.beforeAll(({ arranged: _ }) => undefined, 90_000);

const ficheOf = (slug: string) => paths.fiche(slug, "1-contenu-du-carnet");

describe("before it is announced", () => {
  test.for([
    paths.consultation(secret.slug),
    paths.contributions(secret.slug),
    paths.calendar(secret.slug),
    paths.calendarFile(secret.slug),
    paths.feed(secret.slug),
    ficheOf(secret.slug),
    `${ficheOf(secret.slug)}?texte=seul`,
    paths.contribution("SECRETE-0001"),
  ])("a consultation answers 404: %s", async (path, { journey }) => {
    const answer = await fetch(journey.address + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toMatch(/Concertation dont personne|Brumeval/);
  });

  test("nothing leads to it, nor names it", async ({ journey }) => {
    for (const path of ["/", paths.sitePlan(), "/sitemap.xml"]) {
      const text = await (await fetch(journey.address + path)).text();
      expect(text).toContain("<");
      expect(text).not.toMatch(/secrete|dont personne/);
    }
  });
});

describe("announced", () => {
  test("its title, its presentation, its dates and its calendar are public, and it says what to wait for", async ({
    journey,
  }) => {
    const page = await journey.visit(paths.consultation(coming.slug));
    const told = await wordsOf(page.getByRole("main"));
    expect(told).toMatch(/^Concertation bientôt ouverte Annoncée ouvre le .+ \(heure de Paris\)/);
    expect(told).toContain("Les fiches seront publiées à l’ouverture.");
    expect(told).toContain("Les fiches seront lisibles ici dès l’ouverture.");
    expect(await page.getByRole("link", { name: /^Fiche \d/ }).count()).toBe(0);
    const calendar = await journey.visit(paths.calendar(coming.slug));
    expect(await calendar.getByRole("main").getByRole("listitem").count()).toBeGreaterThan(3);
    expect((await fetch(journey.address + paths.calendarFile(coming.slug))).status).toBe(200);
  });

  test("its fiches answer 404, and their titles are named nowhere", async ({ journey }) => {
    expect(await journey.statusOf(ficheOf(coming.slug))).toBe(404);
    const plan = await journey.visit(paths.sitePlan());
    const [open] = await plan.getByRole("link", { name: /^Fiche 1, / }).allInnerTexts();
    const title = (open ?? "").replace(/^Fiche 1, /, "");
    for (const path of [paths.consultation, paths.contributions, paths.calendar, paths.feed]) {
      const text = await (await fetch(journey.address + path(coming.slug))).text();
      expect(text).not.toContain(title);
    }
    expect(await plan.locator(`a[href*="/${coming.slug}/fiches/"]`).count()).toBe(0);
  });

  test("its list of contributions says when there will be some", async ({ journey }) => {
    const page = await journey.visit(paths.contributions(coming.slug));
    expect(await wordsOf(page.getByRole("main"))).toBe(
      "Toutes les contributions Les fiches et les contributions seront publiées à l’ouverture.",
    );
  });

  test("home puts it between what is open and what is finished", async ({ journey }) => {
    const page = await journey.visit("/");
    const groups = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(groups).toEqual(["En ce moment", "À venir", "Terminées"]);
    const card = page.getByRole("article").filter({ hasText: coming.title });
    expect(await wordsOf(card)).not.toMatch(/\d+ contribution/);
  });

  test.for([
    ["home", "/"],
    ["the consultation", paths.consultation(coming.slug)],
    ["its contributions", paths.contributions(coming.slug)],
    ["its calendar", paths.calendar(coming.slug)],
  ] as const)("it is no obstacle to anybody: %s", async ([, path], { journey }) => {
    await expectNoObstacle(journey, path);
  });
});

test("once closed, what was sealed until then is read by everybody", async ({ journey }) => {
  const page = await journey.visit(paths.contributions(real.slug));
  expect(await page.getByRole("article").count()).toBe(17);
  const fiche = await journey.visit(ficheOf(real.slug));
  expect(await fiche.locator(".passage").count()).toBeGreaterThan(0);
});

test("what is no demonstration carries no mark, and search engines are told of it", async ({ journey }) => {
  const page = await journey.visit(ficheOf(real.slug));
  expect(await page.title()).not.toContain("démonstration");
  expect(await page.locator('meta[name="robots"]').count()).toBe(0);
  expect((await fetch(journey.address + paths.feed(real.slug))).headers.get("x-robots-tag")).toBeNull();
  const sitemap = await (await fetch(`${journey.address}/sitemap.xml`)).text();
  expect(sitemap).toContain(`<loc>${journey.address}${ficheOf(real.slug)}</loc>`);
});
