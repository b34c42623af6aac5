import { expect, test } from "vitest";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { createConsultation } from "~/domain/consultation/create-consultation.server";
import { describeConsultation } from "~/domain/consultation/describe-consultation.server";
import { planDates, plannedOf, stampOfPlan } from "~/domain/consultation/plan-dates.server";
import { publishCharter } from "~/domain/consultation/publish-charter.server";
import { publishPeriod } from "~/domain/consultation/publish-period.server";
import { readConsultation } from "~/domain/consultation/read-consultation.server";
import { setRules, stampOfRules } from "~/domain/consultation/set-rules.server";
import { system, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { announceDraft, complete, createDraft, plan, readHeld, rewrite } from "../factories/setting";
import { aSent, send } from "../factories/sending";
import { holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const december = "2029-12-15T10:00Z";
const stale = { allowed: false, because: "stale" };
const because = (reason: string) => ({ allowed: false, because: reason });

const editorOf = async (platform: Platform, consultationId: string | null) =>
  (await signedInAs(platform, { grants: [{ role: "editor", consultationId }] })).person;

test("an editor of the site creates a consultation, which nobody else knows of", async () => {
  const { platform, heard } = testPlatform(december);
  const editor = await editorOf(platform, null);
  const { id, slug } = await createDraft(platform, editor);
  expect(heard).toContainEqual({ type: "consultation.created", consultationId: id });
  await expect(readConsultation(platform, visitor, slug)).rejects.toMatchObject({ code: "unknown" });
  const types = await platform.db.organisationType.findMany({ where: { consultationId: id } });
  expect(types).toMatchObject([{ key: "autre", label: "Autre organisme (préciser)", open: true }]);
});

test("an address or a prefix that is taken is told, also when two ask for it at once", async () => {
  const { platform } = testPlatform(december);
  const { slug } = await createDraft(platform);
  const wanted = { title: "T", shortTitle: "T", demonstration: null };
  const taken = await createConsultation(platform, system, { ...wanted, slug, referencePrefix: "LIBRE1" });
  expect(taken).toEqual({ created: false, because: "taken-slug" });
  const both = { ...wanted, referencePrefix: "LIBRE2" };
  const outcomes = await Promise.all([
    createConsultation(platform, system, { ...both, slug: "a-deux-1" }),
    createConsultation(platform, system, { ...both, slug: "a-deux-2" }),
  ]);
  expect(outcomes.filter(({ created }) => created)).toHaveLength(1);
  expect(outcomes).toContainEqual({ created: false, because: "taken-prefix" });
});

test("an editor of one consultation creates none, and staff of another do not learn of it", async () => {
  const { platform } = testPlatform(december);
  const { id } = await createDraft(platform);
  const elsewhere = await editorOf(platform, (await createDraft(platform)).id);
  await expect(createDraft(platform, elsewhere)).rejects.toMatchObject({ code: "forbidden" });
  const change = await rewrite(platform, id, { organiser: "Un autre" });
  await expect(describeConsultation(platform, elsewhere, id, change)).rejects.toMatchObject({
    code: "unknown",
  });
});

test("what changed is a fact each: texts by their name alone, settings before and after", async () => {
  const { platform, heard } = testPlatform(december);
  const { id } = await createDraft(platform);
  heard.length = 0;
  const change = { presentation: "Un texte long", legalFrame: "other" as const, resultsDueOn: "2030-03-01" };
  expect(await describeConsultation(platform, system, id, await rewrite(platform, id, change))).toEqual({
    allowed: true,
  });
  expect(heard).toEqual([
    { type: "text.changed", consultationId: id, field: "presentation" },
    { type: "setting.changed", consultationId: id, field: "legalFrame", before: "none", after: "other" },
    {
      ...{ type: "setting.changed", consultationId: id, field: "resultsDueOn" },
      ...{ before: null, after: "2030-03-01" },
    },
  ]);
  expect(JSON.stringify(heard)).not.toContain("Un texte long");
});

test("two editors on one page: the first is kept, the second is told, whatever the order", async () => {
  const { platform } = testPlatform(december);
  const { id } = await createDraft(platform);
  const [one, other] = [
    await rewrite(platform, id, { organiser: "L’un" }),
    await rewrite(platform, id, { organiser: "L’autre" }),
  ];
  const outcomes = await Promise.all([
    describeConsultation(platform, system, id, one),
    describeConsultation(platform, system, id, other),
  ]);
  expect(outcomes.toSorted((a, b) => Number(a.allowed) - Number(b.allowed))).toEqual([
    stale,
    { allowed: true },
  ]);
  const kept = outcomes[0].allowed ? "L’un" : "L’autre";
  expect((await readHeld(platform, id)).organiser).toBe(kept);
});

test("once announced, address and prefix stay, and the rest may be put right", async () => {
  const { platform } = testPlatform(december);
  const { id } = await announceDraft(platform);
  const changing = async (changed: Parameters<typeof rewrite>[2]) =>
    describeConsultation(platform, system, id, await rewrite(platform, id, changed));
  expect(await changing({ slug: "autre-adresse" })).toEqual(because("announced"));
  expect(await changing({ referencePrefix: "AUTREPREFIXE" })).toEqual(because("announced"));
  expect(await changing({ title: "Un titre corrigé" })).toEqual({ allowed: true });
});

test("a prefix that stands in a reference stays, announced or not", async () => {
  const { platform } = testPlatform(december);
  const { id } = await createDraft(platform);
  const fiche = await holdFiche(platform, id);
  await send(platform, fiche, aSent(fiche, "Un avis."));
  const change = await rewrite(platform, id, { referencePrefix: "AUTREPREF" });
  expect(await describeConsultation(platform, system, id, change)).toEqual(because("referenced"));
  const byHand = platform.db.consultation.update({ where: { id }, data: { referencePrefix: "AUTREPREF" } });
  await expect(byHand).rejects.toThrow(/a reference never changes/);
});

test("rules are free before the opening; afterwards only stricter ones, with a public reason", async () => {
  const { platform, turnTo, heard } = testPlatform(december);
  const { id } = await announceDraft(platform);
  const set = async (visibility: "at_once" | "at_closing", reason = "") => {
    const rules = { visibility, moderationMode: "after_publication" as const };
    const stamp = stampOfRules(await readHeld(platform, id));
    return setRules(platform, system, id, { stamp, rules, reason });
  };
  expect(await set("at_closing")).toEqual({ allowed: true });
  expect(await set("at_once")).toEqual({ allowed: true });
  expect(await platform.db.ruleChange.count({ where: { consultationId: id } })).toBe(0);
  turnTo("2030-01-15T10:00Z");
  expect(await set("at_closing")).toEqual(because("reasonless"));
  heard.length = 0;
  expect(await set("at_closing", "Un afflux de messages.")).toEqual({ allowed: true });
  expect(heard).toEqual([
    {
      ...{ type: "setting.changed", consultationId: id, field: "visibility" },
      ...{ before: "at_once", after: "at_closing" },
    },
  ]);
  expect(await set("at_once", "Un regret.")).toEqual(because("wider"));
  const told = await platform.db.ruleChange.findMany({ where: { consultationId: id } });
  expect(told).toMatchObject([
    { visibilityBefore: "at_once", visibilityAfter: "at_closing", reason: "Un afflux de messages." },
  ]);
});

test("a charter is never changed: another version is added, once", async () => {
  const { platform, heard } = testPlatform(december);
  const { id } = await createDraft(platform);
  heard.length = 0;
  const charter = (number: number, ...body: string[]) =>
    publishCharter(platform, system, id, { number, body });
  expect(await charter(0, "Une règle.")).toEqual({ allowed: true });
  expect(await charter(0, "Une autre.")).toEqual(stale);
  expect(await charter(1, "Une règle.")).toEqual({ allowed: true });
  expect(await charter(1, "Une règle.", "Une autre.")).toEqual({ allowed: true });
  const versions = await platform.db.charter.findMany({
    where: { consultationId: id },
    orderBy: { number: "asc" },
  });
  expect(versions.map(({ body }) => body)).toEqual([["Une règle."], ["Une règle.", "Une autre."]]);
  expect(heard).toMatchObject([
    { type: "charter.published", before: null, after: "1" },
    { type: "charter.published", before: "1", after: "2" },
  ]);
});

test("planned dates change as often as wanted, and say what keeps them from being right", async () => {
  const { platform } = testPlatform(december);
  const { id } = await createDraft(platform);
  expect(await plan(platform, id, "2030-01-31", "2030-01-05")).toEqual(because("backwards"));
  expect(await plan(platform, id, "2030-01-05", "2030-01-31")).toEqual({ allowed: true });
  const seen = plannedOf(await readHeld(platform, id));
  const withPreparation = (preparationOn: string, stamp = stampOfPlan(seen)) =>
    planDates(platform, system, id, { stamp, planned: { ...seen, preparationOn } });
  expect(await withPreparation("2030-01-05")).toEqual(because("late-preparation"));
  expect(await withPreparation("2029-12-20")).toEqual({ allowed: true });
  expect(await withPreparation("2029-12-21")).toEqual(stale);
  const frame = await rewrite(platform, id, { legalFrame: "replaces_mandatory" });
  await describeConsultation(platform, system, id, frame);
  expect(await plan(platform, id, "2030-01-05", "2030-01-18")).toEqual(because("too-short"));
  expect(await platform.db.period.count({ where: { consultationId: id } })).toBe(0);
});

test("announcing says what lacks; complete, it makes the first period and tells everybody", async () => {
  const { platform, heard } = testPlatform(december);
  const { id, slug } = await createDraft(platform);
  expect(await announceConsultation(platform, system, id)).toEqual({
    announced: false,
    lacks: ["presentation", "organiser", "decision", "dates", "charter"],
  });
  await complete(platform, id);
  heard.length = 0;
  expect(await announceConsultation(platform, system, id)).toEqual({ announced: true });
  expect(heard.map(({ type }) => type)).toEqual(["consultation.announced", "period.published"]);
  const { phase, period } = await readConsultation(platform, visitor, slug);
  expect(phase).toBe("announced");
  expect(period).toMatchObject({
    ...{ number: 1, opensAt: new Date("2030-01-04T23:00Z") },
    closesAt: new Date("2030-01-31T23:00Z"),
  });
  await expect(announceConsultation(platform, system, id)).rejects.toMatchObject({ code: "conflict" });
});

test("two editors who announce at once announce once", async () => {
  const { platform } = testPlatform(december);
  const { id } = await createDraft(platform);
  await complete(platform, id);
  const announcing = () => announceConsultation(platform, system, id);
  const outcomes = await Promise.allSettled([announcing(), announcing()]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await platform.db.period.count({ where: { consultationId: id } })).toBe(1);
});

test("an extension and a suspension add periods with their public reasons, and journal both dates", async () => {
  const { platform, turnTo, heard } = testPlatform(december);
  const { id, slug } = await announceDraft(platform);
  turnTo("2030-01-15T11:00Z");
  heard.length = 0;
  const wish = { days: { opensOn: "", closesOn: "2030-02-10" }, reason: "Demandes reçues.", number: 1 };
  const extend = () => publishPeriod(platform, system, id, { act: "extend", ...wish });
  expect(await publishPeriod(platform, system, id, { act: "extend", ...wish, reason: "" })).toEqual(
    because("reasonless"),
  );
  const outcomes = await Promise.all([extend(), extend()]);
  expect(outcomes).toContainEqual({ allowed: true });
  expect(outcomes).toContainEqual(stale);
  expect(heard).toMatchObject([
    {
      type: "period.published",
      before: { closesAt: "2030-01-31T23:00:00.000Z" },
      after: { closesAt: "2030-02-10T23:00:00.000Z" },
    },
  ]);
  const days = { opensOn: "2030-01-20", closesOn: "2030-02-20" };
  const suspended = { act: "suspend" as const, days, reason: "Une erreur dans une fiche.", number: 2 };
  expect(await publishPeriod(platform, system, id, suspended)).toEqual({ allowed: true });
  expect((await readConsultation(platform, visitor, slug)).phase).toBe("suspended");
  turnTo("2030-01-20T10:00Z");
  expect((await readConsultation(platform, visitor, slug)).phase).toBe("open");
});
