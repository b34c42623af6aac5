import { expect, test } from "vitest";
import { addSteps, changeStep, removeStep, stampOfStep } from "~/domain/consultation/keep-steps.server";
import { addTheme, moveTheme, removeTheme, renameTheme } from "~/domain/consultation/keep-themes.server";
import {
  addFiches,
  changeFiche,
  moveFiche,
  removeFiche,
  stampOfHeading,
} from "~/domain/fiche/keep-fiches.server";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { sayPresence } from "~/domain/fiche/say-presence.server";
import { addTypes, removeType, renameType } from "~/domain/organisation/keep-types.server";
import { system } from "~/domain/policy/actor";
import { findDrifts } from "~/domain/tally/recount.server";
import { aFicheText } from "../factories/fiche-text";
import { announceDraft, createDraft } from "../factories/setting";
import { aSent, send } from "../factories/sending";
import { holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const because = (reason: string) => ({ allowed: false, because: reason });
const done = { allowed: true };

async function arrange() {
  const { platform, heard } = testPlatform("2029-12-15T10:00Z");
  const { id: consultationId } = await createDraft(platform);
  const where = { where: { consultationId }, orderBy: { order: "asc" } } as const;
  const heading = (label: string) => ({
    label,
    number: null,
    title: `Titre de ${label}`,
    themeId: null,
    slug: null,
  });
  const add = async (...labels: string[]) => {
    const added = await addFiches(platform, system, consultationId, labels.map(heading));
    if (!added.allowed) throw new Error(added.because);
    return added.ids.map((ficheId) => ({ consultationId, ficheId }));
  };
  const fiches = () => platform.db.fiche.findMany(where);
  const labels = async () => (await fiches()).map(({ label }) => label);
  heard.length = 0;
  return { platform, heard, consultationId, where, heading, add, fiches, labels };
}

test("themes are added, renamed, moved, and removed while no fiche is under them", async () => {
  const { platform, heard, consultationId, where, heading } = await arrange();
  const [soins, donnees] = [
    await addTheme(platform, system, consultationId, "Les soins"),
    await addTheme(platform, system, consultationId, "Les données"),
  ];
  const place = (themeId: string) => ({ consultationId, themeId });
  const renamed = { title: "L’accès aux soins", former: "Les soins" };
  expect(await renameTheme(platform, system, place(soins), renamed)).toEqual(done);
  expect(await renameTheme(platform, system, place(soins), renamed)).toEqual(because("stale"));
  await moveTheme(platform, system, place(donnees), "up");
  await moveTheme(platform, system, place(donnees), "up");
  const themes = await platform.db.theme.findMany(where);
  expect(themes.map(({ title, slug }) => [title, slug])).toEqual([
    ["Les données", "les-donnees"],
    ["L’accès aux soins", "les-soins"],
  ]);
  await addFiches(platform, system, consultationId, [{ ...heading("Fiche 1"), themeId: soins }]);
  expect(await removeTheme(platform, system, place(soins))).toEqual(because("not-empty"));
  expect(await removeTheme(platform, system, place(donnees))).toEqual(done);
  expect(heard.map(({ type }) => type)).toEqual([
    ...["theme.added", "theme.added", "theme.changed", "theme.moved", "fiche.added", "theme.removed"],
  ]);
  expect(heard[3]).toEqual({ type: "theme.moved", ...place(donnees), before: 2, after: 1 });
});

test("fiches are added in order, with an address of their own, and move one place at a time", async () => {
  const { platform, heard, add, fiches, labels } = await arrange();
  const [, second] = await add("Axe 1", "Axe 2", "Axe 3");
  if (!second) throw new Error("no second fiche");
  expect((await fiches())[1]?.slug).toBe("axe-2-titre-de-axe-2");
  await moveFiche(platform, system, second, "up");
  expect(await labels()).toEqual(["Axe 2", "Axe 1", "Axe 3"]);
  await moveFiche(platform, system, second, "up");
  await moveFiche(platform, system, second, "down");
  await moveFiche(platform, system, second, "down");
  expect(await labels()).toEqual(["Axe 1", "Axe 3", "Axe 2"]);
  const moves = heard.flatMap((fact) => (fact.type === "fiche.moved" ? [[fact.before, fact.after]] : []));
  expect(moves).toEqual([
    [2, 1],
    [1, 2],
    [2, 3],
  ]);
});

test("editors who add and move at once lose nothing", async () => {
  const { platform, add, labels } = await arrange();
  const places = await add("Axe 1", "Axe 2", "Axe 3");
  await Promise.all([
    ...places.map((place) => moveFiche(platform, system, place, "down")),
    add("Axe 4"),
    add("Axe 5"),
  ]);
  expect((await labels()).toSorted()).toEqual(["Axe 1", "Axe 2", "Axe 3", "Axe 4", "Axe 5"]);
});

test("a fiche is called otherwise until somebody else did; its address stays once announced", async () => {
  const { platform, heard, heading } = await arrange();
  const { id: consultationId } = await announceDraft(platform);
  const added = await addFiches(platform, system, consultationId, [heading("Axe 1"), heading("Axe 2")]);
  const [seen, other] = await platform.db.fiche.findMany({
    where: { consultationId },
    orderBy: { order: "asc" },
  });
  if (!added.allowed || !seen || !other) throw new Error("no fiche");
  const place = { consultationId, ficheId: seen.id };
  const { label, number, title, themeId, slug } = seen;
  const change = (changed: { title?: string; slug?: string; themeId?: string }) =>
    changeFiche(platform, system, place, {
      stamp: stampOfHeading(seen),
      heading: { label, number, title, themeId, slug, ...changed },
    });
  expect(await change({ slug: "ailleurs" })).toEqual(because("announced"));
  expect(await change({ themeId: platform.newId() })).toEqual(because("unknown-theme"));
  expect(await change({ title: "Un autre titre" })).toEqual(done);
  expect(await change({ title: "Encore un autre" })).toEqual(because("stale"));
  const told = heard.filter(({ type }) => type === "fiche.changed");
  expect(told).toEqual([{ type: "fiche.changed", ...place, field: "title" }]);
});

test("two fiches have two addresses", async () => {
  const { platform, consultationId, heading, fiches } = await arrange();
  const named = { ...heading("Axe 1"), slug: "axe" };
  await addFiches(platform, system, consultationId, [named]);
  expect(await addFiches(platform, system, consultationId, [named])).toEqual(because("taken-slug"));
  await addFiches(platform, system, consultationId, [heading("Axe 2"), heading("Axe 2")]);
  expect(new Set((await fiches()).map(({ slug }) => slug)).size).toBe(3);
});

test("a fiche goes while nobody wrote on it, never once it is published", async () => {
  const { platform, consultationId, add, labels } = await arrange();
  const [bare, written] = await add("Axe 1", "Axe 2");
  if (!bare || !written) throw new Error("no fiche");
  const text = { edition: 0, body: aFicheText(), questions: [] };
  await keepWorkingText(platform, system, { ficheId: written.ficheId, ...text });
  const published = await holdFiche(platform, consultationId, { label: "Axe 3" });
  const place = { consultationId, ficheId: published.id };
  expect(await removeFiche(platform, system, place)).toEqual(because("published"));
  expect(await removeFiche(platform, system, written)).toEqual(because("written"));
  expect(await removeFiche(platform, system, bare)).toEqual(done);
  expect(await labels()).toEqual(["Axe 2", "Axe 3"]);
});

test("a fiche whose editor was only opened goes, with who was there and what was brought in", async () => {
  const { platform, consultationId, add, labels } = await arrange();
  const [opened] = await add("Axe 1");
  if (!opened) throw new Error("no fiche");
  const { ficheId } = opened;
  const { person } = await signedInAs(platform, { grants: [{ role: "editor", consultationId }] });
  await sayPresence(platform, person, ficheId);
  const { accountId } = person;
  await platform.db.importedText.create({
    data: {
      ficheId,
      accountId,
      format: "docx",
      body: {},
      findings: [],
      edition: 0,
      readAt: platform.clock(),
    },
  });
  expect(await removeFiche(platform, system, opened)).toEqual(done);
  expect(await labels()).toEqual([]);
  expect(await platform.db.writingPresence.count({ where: { ficheId } })).toBe(0);
});

test("a fiche put under another theme takes its figures along, and the journal says from where", async () => {
  const { platform, heard, consultationId, fiches } = await arrange();
  const [former, next] = [
    await addTheme(platform, system, consultationId, "Les soins"),
    await addTheme(platform, system, consultationId, "Les données"),
  ];
  const fiche = await holdFiche(platform, consultationId, { themeId: former });
  await send(platform, fiche, aSent(fiche, "Un avis."));
  await send(platform, fiche, aSent(fiche, "Un autre avis."));
  const putUnder = async (themeId: string | null) => {
    const [seen] = await fiches();
    if (!seen) throw new Error("no fiche");
    const { label, number, title, slug } = seen;
    const heading = { label, number, title, slug, themeId };
    const place = { consultationId, ficheId: fiche.id };
    return changeFiche(platform, system, place, { stamp: stampOfHeading(seen), heading });
  };
  const countedFor = async (ownerId: string) => {
    const total = { ownerId, basis: "published", facet: "total", measure: "contributions" } as const;
    return (await platform.db.counter.aggregate({ where: total, _sum: { value: true } }))._sum.value ?? 0;
  };
  const counted = () => Promise.all([former, next, consultationId].map(countedFor));
  expect(await counted()).toEqual([2, 0, 2]);
  expect(await putUnder(next)).toEqual(done);
  expect(await counted()).toEqual([0, 2, 2]);
  expect(await putUnder(null)).toEqual(done);
  expect(await counted()).toEqual([0, 0, 2]);
  expect(await findDrifts(platform)).toEqual([]);
  expect(heard.filter(({ type }) => type === "fiche.changed")).toMatchObject([
    { ficheId: fiche.id, field: "theme", before: "les-soins", after: "les-donnees" },
    { ficheId: fiche.id, field: "theme", before: "les-donnees", after: null },
  ]);
});

test("types of organisation stand before the open one, which nobody takes away", async () => {
  const { platform, consultationId, where } = await arrange();
  const types = () => platform.db.organisationType.findMany(where);
  await addTypes(platform, system, consultationId, [{ label: "Ordres" }, { label: "Éditeurs" }]);
  expect((await types()).map(({ key, label }) => [key, label])).toEqual([
    ["ordres", "Ordres"],
    ["editeurs", "Éditeurs"],
    ["autre", "Autre organisme (préciser)"],
  ]);
  const [ordres, editeurs, open] = (await types()).map(({ id: typeId }) => ({ consultationId, typeId }));
  if (!ordres || !editeurs || !open) throw new Error("no type");
  expect(await addTypes(platform, system, consultationId, [{ label: "ordres" }])).toEqual(because("known"));
  expect(await removeType(platform, system, open)).toEqual(because("open"));
  const renamed = { label: "Ordres professionnels", former: "Ordres" };
  expect(await renameType(platform, system, ordres, renamed)).toEqual(done);
  expect(await removeType(platform, system, editeurs)).toEqual(done);
});

test("a type that a contribution bears keeps its words", async () => {
  const { platform, consultationId, where } = await arrange();
  await addTypes(platform, system, consultationId, [{ label: "Ordres" }]);
  const [type] = await platform.db.organisationType.findMany(where);
  if (!type) throw new Error("no type");
  const fiche = await holdFiche(platform, consultationId);
  const body = { id: platform.newId(), name: "Ordre (fictif)" };
  await platform.db.organisation.create({ data: { ...body, createdAt: platform.clock() } });
  const organisation = { ...body, typeId: type.id, typeNote: null };
  await send(platform, fiche, aSent(fiche, "Un avis."), { organisation });
  const place = { consultationId, typeId: type.id };
  expect(await renameType(platform, system, place, { label: "Autres", former: "Ordres" })).toEqual(
    because("used"),
  );
  expect(await removeType(platform, system, place)).toEqual(because("used"));
});

test("steps are known by their month, their day or their hour; two editors do not overwrite each other", async () => {
  const { platform, consultationId, heard } = await arrange();
  const step = { kind: "webinar" as const, title: "Présentation", place: null, monthOnly: false };
  await addSteps(platform, system, consultationId, [
    { ...step, day: "2030-01-20", time: "18:30" },
    { ...step, day: "2030-02-10", time: null, monthOnly: true },
  ]);
  const [first, second] = await platform.db.calendarStep.findMany({
    where: { consultationId },
    orderBy: { order: "asc" },
  });
  expect(first).toMatchObject({ precision: "minute", startsAt: new Date("2030-01-20T17:30Z") });
  expect(second).toMatchObject({ precision: "month", startsAt: new Date("2030-01-31T23:00Z") });
  const place = { consultationId, stepId: first?.id ?? "" };
  const seen = { ...step, day: "2030-01-20", time: "18:30" };
  const change = (title: string) =>
    changeStep(platform, system, place, { stamp: stampOfStep(seen), step: { ...seen, title } });
  expect(await change("Webinaire")).toEqual(done);
  expect(await change("Autre")).toEqual(because("stale"));
  await removeStep(platform, system, place);
  expect(heard.map(({ type }) => type)).toEqual(["step.added", "step.added", "step.changed", "step.removed"]);
});

test("staff of elsewhere and other roles arrange nothing", async () => {
  const { platform, consultationId, add, heading } = await arrange();
  const [place] = await add("Axe 1");
  if (!place) throw new Error("no fiche");
  const there = (await createDraft(platform)).id;
  const grants = [{ role: "editor" as const, consultationId: there }];
  const { person: stranger } = await signedInAs(platform, { grants });
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  for (const [person, code] of [
    [stranger, "unknown"],
    [moderator, "forbidden"],
  ] as const) {
    const asked = [
      addTheme(platform, person, consultationId, "Thème"),
      addFiches(platform, person, consultationId, [heading("Axe 2")]),
      removeFiche(platform, person, place),
      addTypes(platform, person, consultationId, [{ label: "Type" }]),
      addSteps(platform, person, consultationId, []),
    ];
    for (const answer of await Promise.allSettled(asked))
      expect(answer).toMatchObject({ status: "rejected", reason: { code } });
  }
  const elsewhere = { consultationId: there, ficheId: place.ficheId };
  await expect(removeFiche(platform, stranger, elsewhere)).rejects.toMatchObject({ code: "unknown" });
});
