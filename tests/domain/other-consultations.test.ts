import { expect, test } from "vitest";
import { readConsultationPage } from "~/domain/consultation/read-consultation.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { visitor } from "~/domain/policy/actor";
import { slugOf } from "~/http/slug";
import { instantOf } from "~/lib/zoned-time";
import type { Platform } from "~/platform.server";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { aSent, passageOn, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import facts from "../fixtures/other-consultations.json";
import { testPlatform } from "../setup/platform";

const midnight = (day: string) => instantOf(`${day}T00:00`, "Europe/Paris");

type Dates = { title: string; opensOn: string | null; closesOn: string | null };

/** Holds a consultation on its real dates; those that are not known are supposed. */
function hold(platform: Platform, slug: string, { title, opensOn, closesOn }: Dates) {
  const opensAt = midnight(opensOn ?? "2025-11-01");
  const closesAt = midnight(closesOn ?? "2025-12-15");
  return holdConsultation(platform, { slug, title, opensAt, closesAt, announcedAt: opensAt });
}

/** Comments on the first words of a fiche, then reads the fiche and the comment as a visitor does. */
async function commentAndRead(platform: Platform, slug: string, ficheSlug: string, quote: string) {
  const found = await platform.db.fiche.findFirstOrThrow({
    where: { slug: ficheSlug, consultation: { slug } },
    include: { versions: true },
  });
  const fiche = { ...found, versionId: found.versions[0]?.id ?? "" };
  const passages = [await passageOn(platform, fiche, quote)];
  const { reference } = await send(
    platform,
    fiche,
    aSent(fiche, "Un commentaire.", { kind: "comment", passages }),
  );
  const slugs = { consultation: slug, fiche: slugOf(ficheSlug) };
  const page = await readFichePage(platform, visitor, slugs, { paragraph: 1, textOnly: false });
  return { page, thread: await readThread(platform, visitor, reference) };
}

test("a roadmap of four axes, without numbers or themes", async () => {
  const { platform } = testPlatform("2023-02-01T10:00Z");
  const { id } = await hold(platform, "feuille-de-route", facts.roadmap);
  for (const [index, title] of facts.roadmap.axes.entries()) {
    const label = `Axe ${index + 1}`;
    const text = aFicheText(paragraph("p1", `${title}.`));
    await holdFiche(platform, id, { label, slug: `axe-${index + 1}`, number: null, title, text });
  }
  const { page, thread } = await commentAndRead(platform, "feuille-de-route", "axe-2", "temps");
  const { consultation, themes, tally } = await readConsultationPage(platform, visitor, "feuille-de-route");

  expect(consultation).toMatchObject({ title: facts.roadmap.title, phase: "open", daysLeft: 41 });
  expect(themes).toMatchObject([{ title: null, slug: null, fiches: [{}, { contributions: 1 }, {}, {}] }]);
  expect(themes[0]?.fiches.map(({ label, title }) => [label, title])).toEqual(
    facts.roadmap.axes.map((title, index) => [`Axe ${index + 1}`, title]),
  );
  expect(tally?.contributions).toBe(1);
  expect(page).toMatchObject({ fiche: { label: "Axe 2", theme: null }, thread: { count: 1 } });
  expect(page.neighbours).toMatchObject({ previous: { label: "Axe 1" }, next: { label: "Axe 3" }, count: 4 });
  expect(thread.card.passages).toMatchObject([{ quote: "temps", startBlockId: "p1" }]);
});

test("a guide of seven phases, whose criteria are numbered « 3.4 »", async () => {
  const { platform } = testPlatform("2025-06-01T10:00Z");
  const { id: consultationId } = await hold(platform, "guide-ia", facts.guide);
  for (const [index, phase] of facts.guide.phases.entries()) {
    const themeId = platform.newId();
    const slug = `phase-${index + 1}`;
    await platform.db.theme.create({
      data: { id: themeId, consultationId, order: index, slug, title: phase.title },
    });
    for (const [place, title] of phase.criteria.entries()) {
      const number = `${index + 1}.${place + 1}`;
      const told = {
        number,
        label: `Critère ${number}`,
        slug: `critere-${number.replace(".", "-")}`,
        title,
        themeId,
      };
      await holdFiche(platform, consultationId, { ...told, text: aFicheText(paragraph("p1", title)) });
    }
  }
  const { page } = await commentAndRead(platform, "guide-ia", "critere-3-4", "plagiat");
  const { themes } = await readConsultationPage(platform, visitor, "guide-ia");

  expect(themes.map(({ title, fiches }) => [title, fiches.length])).toEqual(
    facts.guide.phases.map(({ title, criteria }) => [title, criteria.length]),
  );
  expect(themes[3]?.fiches.map(({ label }) => label).slice(8)).toEqual(["Critère 4.9", "Critère 4.10"]);
  expect(page.fiche).toMatchObject({
    label: "Critère 3.4",
    title: facts.guide.phases[2]?.criteria[3],
  });
  expect(page.fiche.theme?.title).toBe("Conception de l’algorithme du SIA");
  expect(page.neighbours).toMatchObject({
    previous: { label: "Critère 3.3" },
    next: { label: "Critère 3.5" },
  });
  expect(page.blocks[0]?.html).toContain("passage-1");
}, 30_000);

test("a framework of numbered requirements, prepared with institutions before it is public", async () => {
  const { platform, turnTo } = testPlatform("2025-11-05T10:00Z");
  const { id } = await hold(platform, "referentiel", facts.framework);
  const preparationOpensAt = new Date("2025-09-01T00:00Z");
  await platform.db.consultation.update({ where: { id }, data: { preparationOpensAt, legalFrame: "other" } });
  for (const number of facts.framework.requirements) {
    const told = { number, label: `Exigence ${number}`, slug: `exigence-${number.replace(".", "-")}` };
    const text = aFicheText(paragraph("p1", `Texte de l’exigence ${number}, écrit pour ce test.`));
    await holdFiche(platform, id, { ...told, title: `Exigence ${number}`, text });
  }
  const { page, thread } = await commentAndRead(platform, "referentiel", "exigence-3-2", "écrit");
  expect(page.neighbours).toMatchObject({
    previous: { label: "Exigence 3.1" },
    next: { label: "Exigence 4" },
  });
  expect(thread).toMatchObject({ paragraph: 1, card: { fiche: { label: "Exigence 3.2" } } });

  turnTo("2025-10-01T10:00Z");
  const reading = readConsultationPage(platform, visitor, "referentiel");
  await expect(reading).rejects.toMatchObject({ code: "unknown" });
});
