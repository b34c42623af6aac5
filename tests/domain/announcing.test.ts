import { expect, test } from "vitest";
import {
  listConsultations,
  readCalendar,
  readConsultation,
  readConsultationPage,
} from "~/domain/consultation/read-consultation.server";
import { listSitePlan } from "~/domain/consultation/list-site-plan.server";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { visitor } from "~/domain/policy/actor";
import { calendarFileOf } from "~/http/calendar-file.server";
import { feedOf } from "~/http/feed.server";
import { sitemapOf } from "~/http/sitemap.server";
import type { Platform } from "~/platform.server";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { aSent, passageOn, send } from "../factories/sending";
import { holdConsultation, holdFiche, holdOrganisation } from "../factories/stage";
import { testPlatform } from "../setup/platform";

const ficheTitle = "Chardonneret";
const publicUrl = "https://exemple.fr";
const wish = { paragraph: null, textOnly: false };

/** A consultation in preparation from 1 November, announced on 1 December, open on 1 January 2030. */
async function arrange(platform: Platform) {
  const consultation = await holdConsultation(platform, {
    title: "Le titre public",
    preparationOpensAt: new Date("2029-11-01T09:00Z"),
  });
  const { id: consultationId } = consultation;
  const themeId = platform.newId();
  await platform.db.theme.create({
    data: { id: themeId, consultationId, order: 0, slug: "theme", title: `Thème ${ficheTitle}` },
  });
  await platform.db.calendarStep.create({
    data: {
      ...{ id: platform.newId(), consultationId, order: 0, kind: "webinar", title: "Présentation" },
      ...{ precision: "day", startsAt: new Date("2029-12-14T23:00Z") },
    },
  });
  await holdOrganisation(platform, consultationId);
  const text = aFicheText(paragraph("p1", `Le texte du ${ficheTitle}.`));
  const fiche = await holdFiche(platform, consultationId, {
    ...{ title: ficheTitle, label: `Fiche ${ficheTitle}`, slug: "fiche-chardonneret", themeId, text },
  });
  const passages = [await passageOn(platform, fiche, "texte")];
  const sent = aSent(fiche, `Un avis sur le ${ficheTitle}.`, { kind: "comment", passages });
  const { reference } = await send(platform, fiche, sent);
  return { consultation, slugs: { consultation: consultation.slug, fiche: fiche.slug }, reference };
}

const beforeAnnouncing = [
  ["a draft", "2029-10-15T10:00Z"],
  ["in preparation", "2029-11-15T10:00Z"],
  ["a millisecond from its announcement", "2029-12-01T08:59:59.999Z"],
] as const;

test.each(beforeAnnouncing)(
  "a consultation that is %s is unknown, whatever one asks of it",
  async (_, now) => {
    const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
    const { slugs, reference } = await arrange(platform);
    turnTo(now);
    const asked = [
      readConsultation(platform, visitor, slugs.consultation),
      readConsultationPage(platform, visitor, slugs.consultation),
      readCalendar(platform, visitor, slugs.consultation),
      readFichePage(platform, visitor, slugs, wish),
      listContributions(platform, visitor, slugs.consultation, {}, null),
      readThread(platform, visitor, reference),
    ];
    for (const answer of await Promise.allSettled(asked)) {
      expect(answer).toMatchObject({ status: "rejected", reason: { code: "unknown" } });
    }
  },
);

test.each(beforeAnnouncing)("a consultation that is %s is listed nowhere", async (_, now) => {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { slugs } = await arrange(platform);
  turnTo(now);
  const plan = await listSitePlan(platform, visitor);
  const { consultations: home } = await listConsultations(platform, visitor);
  const sitemap = await sitemapOf(plan, publicUrl).text();
  for (const list of [JSON.stringify(plan), JSON.stringify(home), sitemap]) {
    expect(list).not.toContain(slugs.consultation);
    expect(list).not.toContain(ficheTitle);
  }
});

test("once announced, its title and its calendar are public", async () => {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { slugs } = await arrange(platform);
  turnTo("2029-12-01T09:00Z");
  const { consultation, steps } = await readCalendar(platform, visitor, slugs.consultation);
  expect(consultation).toMatchObject({ title: "Le titre public", phase: "announced", daysLeft: null });
  expect(steps).toMatchObject([{ title: "Présentation" }]);
  expect(await calendarFileOf(consultation, steps, publicUrl).text()).toContain("Présentation");
  const { consultations: home } = await listConsultations(platform, visitor);
  expect(home.map(({ slug }) => slug)).toContain(slugs.consultation);
});

test("once announced, its fiches and contributions wait for the opening", async () => {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { slugs, reference } = await arrange(platform);
  turnTo("2029-12-31T22:59:59.999Z");
  await expect(readFichePage(platform, visitor, slugs, wish)).rejects.toMatchObject({ code: "unknown" });
  await expect(readThread(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
  const list = await listContributions(platform, visitor, slugs.consultation, { words: ficheTitle }, null);
  expect(list).toMatchObject({ count: 0, cards: [], choices: { fiches: [], themes: [] } });
  expect(list.consultation.may.readContributions).toEqual({ allowed: false, because: "unknown" });
});

test("once announced, no title of a fiche leaks before the opening", async () => {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { slugs } = await arrange(platform);
  turnTo("2029-12-15T10:00Z");
  const plan = await listSitePlan(platform, visitor);
  const page = await readConsultationPage(platform, visitor, slugs.consultation);
  const list = await listContributions(platform, visitor, slugs.consultation, {}, null);
  expect(page).toMatchObject({ tally: null, themes: [] });
  const outlets = [
    JSON.stringify([plan, page, list]),
    JSON.stringify(await listConsultations(platform, visitor)),
    await sitemapOf(plan, publicUrl).text(),
    await feedOf(list.consultation, list.cards, publicUrl).text(),
  ];
  for (const outlet of outlets) expect(outlet.toLowerCase()).not.toContain(ficheTitle.toLowerCase());
  for (const outlet of outlets) expect(outlet).toContain(slugs.consultation);
});

test("at the opening, all of it is there", async () => {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { slugs, reference } = await arrange(platform);
  turnTo("2029-12-31T23:00Z");
  const plan = await listSitePlan(platform, visitor);
  const page = await readFichePage(platform, visitor, slugs, wish);
  const { card, paragraph: number } = await readThread(platform, visitor, reference);
  expect(page.fiche.title).toBe(ficheTitle);
  expect([card.reference, number]).toEqual([reference, 1]);
  expect(await sitemapOf(plan, publicUrl).text()).toContain(
    `<loc>${publicUrl}/concertations/${slugs.consultation}/fiches/${slugs.fiche}</loc>`,
  );
});

test("a demonstration is in the plan for people, and in no map for search engines", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { id, slug } = await holdConsultation(platform, { demonstration: "Tout est inventé" });
  await holdFiche(platform, id, { slug: "fiche-fictive" });
  const plan = await listSitePlan(platform, visitor);
  expect(plan.find((one) => one.slug === slug)?.fiches).toHaveLength(1);
  const sitemap = await sitemapOf(plan, publicUrl).text();
  expect(sitemap).not.toContain(slug);
  expect(sitemap).not.toContain("fiche-fictive");
});

test("the files of a demonstration say that it is one, and ask not to be listed", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { slug } = await holdConsultation(platform, { demonstration: "Tout est inventé" });
  const { consultation, steps } = await readCalendar(platform, visitor, slug);
  for (const file of [feedOf(consultation, [], publicUrl), calendarFileOf(consultation, steps, publicUrl)]) {
    expect(file.headers.get("X-Robots-Tag")).toBe("noindex");
    expect(await file.text()).toContain("Tout est inventé");
  }
});
