import { expect, test } from "vitest";
import { findPublic } from "~/domain/contribution/find-public.server";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { addText } from "~/domain/entry/add-text.server";
import { admitSending, readAdmission } from "~/domain/entry/admit-sending.server";
import { beginEntry } from "~/domain/entry/keep-entry.server";
import { listEntered } from "~/domain/entry/list-entered.server";
import { readEntered } from "~/domain/entry/read-entered.server";
import { readEntry } from "~/domain/entry/read-entry.server";
import { registerEntry } from "~/domain/entry/register-entry.server";
import { listModeration } from "~/domain/moderation/list-moderation.server";
import { type Grant, type Person, visitor } from "~/domain/policy/actor";
import { countPublished } from "~/domain/tally/count-published.server";
import { findDrifts } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { anEnvelope, enter, register } from "../factories/entry";
import { publicLines, staffLines } from "../factories/file";
import { holdConsultation, holdFiche, holdOrganisation } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

/** The consultation closed on 31 January; the letters are opened on 10 February. */
const afterClosing = "2030-02-10T10:00Z";
const inTime = "2030-01-31T22:59:59.000Z";
const late = "2030-01-31T23:00:00.000Z";

async function arrange() {
  const { platform, heard, turnTo } = testPlatform(afterClosing);
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const { person: staff } = await signedInAs(platform, { name: "Agent Essai", roles: ["moderator"] });
  const { person: administrator } = await signedInAs(platform, { roles: ["administrator"] });
  heard.length = 0;
  const place = { consultation: consultation.slug, fiche: fiche.slug };
  return { platform, heard, turnTo, consultation, fiche, place, staff, administrator };
}

const publishedIn = async ({ db }: Platform, consultationId: string) =>
  (await countPublished(db, { consultationId })).contributions;

const referencesOf = async (platform: Platform, staff: Person, sendingId: string) =>
  (await readEntered(platform, staff, sendingId)).contributions.map(({ reference }) => reference);

test("what came in time counts, though it is entered after closing; both moments are kept", async () => {
  const { platform, heard, consultation, place, staff } = await arrange();
  const entryId = await enter(platform, staff, place, {
    receivedAt: inTime,
    texts: ["Un avis.", "Un autre."],
  });
  expect(await publishedIn(platform, consultation.id)).toBe(0);
  const sendingId = await register(platform, staff, entryId);
  expect(await countPublished(platform.db, { consultationId: consultation.id })).toEqual({
    ...{ contributions: 2, contributors: 1, organisations: 0 },
  });
  const {
    receivedAt,
    recordedAt,
    late: isLate,
    contributions,
  } = await readEntered(platform, staff, sendingId);
  expect({ receivedAt, recordedAt, isLate }).toEqual({
    ...{ receivedAt: new Date(inTime), recordedAt: new Date(afterClosing), isLate: false },
  });
  expect(heard).toMatchObject(
    contributions.map(({ receipts }) => ({
      type: "contribution.submitted",
      hash: receipts[0]?.hash,
      before: null,
      after: "visible",
    })),
  );
  expect(await findDrifts(platform)).toEqual([]);
});

test("the person on the envelope is the author, « Particulier » unless named; who enters is kept beside", async () => {
  const { platform, place, staff } = await arrange();
  const unnamed = await register(platform, staff, await enter(platform, staff, place));
  const name = "Dominique Nommé (personne fictive)";
  const voice = { kind: "person" as const, named: true };
  const named = await register(platform, staff, await enter(platform, staff, place, { name, voice }));
  const cards = [];
  for (const sendingId of [unnamed, named]) {
    const [reference = ""] = await referencesOf(platform, staff, sendingId);
    const { card, own } = await readThread(platform, staff, reference);
    expect(own, "who enters is not the author").toBeNull();
    cards.push({ voice: card.voice, channel: card.channel });
  }
  expect(cards).toEqual([
    { voice: { kind: "unnamed" }, channel: "post" },
    { voice: { kind: "named", name, capacity: null }, channel: "post" },
  ]);
  const { accountId } = staff;
  expect(await platform.db.contribution.count({ where: { contributor: { accountId } } })).toBe(0);
  expect(await platform.db.sending.count({ where: { enteredById: accountId } })).toBe(2);
});

test("what came after closing is shown to nobody and counts nowhere until it is admitted", async () => {
  const { platform, heard, consultation, place, staff, administrator } = await arrange();
  const { id: consultationId, slug } = consultation;
  const sendingId = await register(
    platform,
    staff,
    await enter(platform, staff, place, { receivedAt: late }),
  );
  const [reference = ""] = await referencesOf(platform, staff, sendingId);
  expect(heard).toMatchObject([{ type: "contribution.submitted", before: null, after: "late" }]);
  await expect(findPublic(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
  await expect(readThread(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
  const { cards } = await listContributions(platform, visitor, slug, {}, null);
  expect(cards).toEqual([]);
  expect(await publicLines(platform, { slug })).toEqual([]);
  expect(await staffLines(platform, staff, { slug })).toMatchObject([{ reference, late: true }]);
  const listed = async (filter: "all" | "late") =>
    (await listModeration(platform, staff, filter, null)).entries.map((entry) => entry.reference);
  expect(await listed("late")).toContain(reference);
  expect(await listed("all")).not.toContain(reference);
  expect(await publishedIn(platform, consultationId)).toBe(0);

  heard.length = 0;
  await admitSending(platform, administrator, { sendingId, reason: "Cachet de la poste du 30 janvier." });
  expect(await publishedIn(platform, consultationId)).toBe(1);
  const { card } = await readThread(platform, visitor, reference);
  expect(card.admitted).toEqual({
    at: new Date(afterClosing),
    reason: "Cachet de la poste du 30 janvier.",
  });
  expect(await publicLines(platform, { slug })).toMatchObject([
    { reference, late: true, admission_reason: "Cachet de la poste du 30 janvier." },
  ]);
  expect(heard).toMatchObject([{ type: "contribution.admitted", before: "late", after: "visible" }]);
  expect(JSON.stringify(heard), "a fact holds no text").not.toContain("Cachet");
  expect(await findDrifts(platform)).toEqual([]);
});

test("only an administrator of the consultation admits, once, and what came late", async () => {
  const { platform, place, staff, administrator, consultation } = await arrange();
  const lateId = await register(platform, staff, await enter(platform, staff, place, { receivedAt: late }));
  const timelyId = await register(
    platform,
    staff,
    await enter(platform, staff, place, { name: "Une autre personne (fictive)" }),
  );
  const admit = (who: Person, sendingId: string, reason = "Motif.") =>
    admitSending(platform, who, { sendingId, reason });
  const elsewhere = await holdConsultation(platform);
  const grants: Grant[] = [{ role: "administrator", consultationId: elsewhere.id }];
  const { person: foreign } = await signedInAs(platform, { grants });
  await expect(admit(staff, lateId)).rejects.toMatchObject({ code: "forbidden" });
  await expect(admit(foreign, lateId)).rejects.toMatchObject({ code: "unknown" });
  await expect(admit(administrator, lateId, "")).rejects.toMatchObject({ code: "malformed" });
  await expect(admit(administrator, timelyId)).rejects.toMatchObject({ code: "conflict" });
  await Promise.allSettled([admit(administrator, lateId, "Un."), admit(administrator, lateId, "Deux.")]);
  await expect(readAdmission(platform, administrator, lateId)).rejects.toMatchObject({ code: "conflict" });
  const { contributions } = await readEntered(platform, staff, lateId);
  const facts = await platform.db.fact.count({
    where: { type: "contribution.admitted", consultationId: consultation.id },
  });
  expect(facts).toBe(contributions.length);
});

test("sent twice, a form begins one entry and registers one sending", async () => {
  const { platform, consultation, place, staff } = await arrange();
  const key = await enter(platform, staff, place);
  const again = { key, consultation: place.consultation, typed: anEnvelope() };
  expect(await beginEntry(platform, staff, again)).toMatchObject({ ok: true });
  const { seen } = await readEntry(platform, staff, key);
  const outcomes = await Promise.all([1, 2].map(() => registerEntry(platform, staff, key, seen)));
  const ids = outcomes.map((outcome) => (outcome.registered ? outcome.sendingId : outcome.because));
  expect(new Set(ids).size).toBe(1);
  expect(outcomes.map((outcome) => outcome.registered && outcome.repeated).sort()).toEqual([false, true]);
  await beginEntry(platform, staff, { ...again, typed: anEnvelope({ name: "Quelqu’un d’autre" }) });
  await expect(readEntry(platform, staff, key), "what was registered does not begin again").rejects.toThrow();
  expect(await publishedIn(platform, consultation.id)).toBe(1);
});

test("what changed since it was read is not registered; nor is nothing", async () => {
  const { platform, place, staff } = await arrange();
  const entryId = await enter(platform, staff, place, { texts: [] });
  const { seen } = await readEntry(platform, staff, entryId);
  expect(await registerEntry(platform, staff, entryId, seen)).toEqual({
    registered: false,
    because: "empty",
  });
  await addText(platform, staff, { entryId, fiche: place.fiche }, "opinion");
  expect(await registerEntry(platform, staff, entryId, seen)).toEqual({
    registered: false,
    because: "changed",
  });
  const { seen: now } = await readEntry(platform, staff, entryId);
  expect(await registerEntry(platform, staff, entryId, now)).toEqual({
    ...{ registered: false, because: "unfinished" },
  });
});

test("whoever lacks the role enters nothing and reads nothing of what was entered", async () => {
  const { platform, place, staff, consultation } = await arrange();
  const sendingId = await register(platform, staff, await enter(platform, staff, place));
  const elsewhere = await holdConsultation(platform);
  const lacking: [Grant[], string][] = [
    [[], "unknown"],
    [[{ role: "analyst", consultationId: null }], "forbidden"],
    [[{ role: "editor", consultationId: consultation.id }], "forbidden"],
    [[{ role: "moderator", consultationId: elsewhere.id }], "unknown"],
  ];
  for (const [grants, code] of lacking) {
    const { person } = await signedInAs(platform, { grants });
    await expect(enter(platform, person, place)).rejects.toMatchObject({ code });
    await expect(readEntered(platform, person, sendingId)).rejects.toMatchObject({ code });
  }
  const grants: Grant[] = [{ role: "moderator", consultationId: consultation.id }];
  const { person: here } = await signedInAs(platform, { grants });
  await register(platform, here, await enter(platform, here, place, { name: "Alex Ici (personne fictive)" }));
  const { sendings } = await listEntered(platform, here, { filter: "all", after: null });
  expect(sendings.length).toBe(2);
});

test("a name or a body that is known is asked about; nobody is taken for somebody else in silence", async () => {
  const { platform, place, staff, consultation } = await arrange();
  const body = await holdOrganisation(platform, consultation.id, "Association de la Crique (fictive)");
  const { db } = platform;
  const first = await register(platform, staff, await enter(platform, staff, place));
  const { contributorId } = await db.contribution.findFirstOrThrow({ where: { sendingId: first } });
  const speaking = {
    ...{ kind: "organisation" as const, name: "crique", typeId: body.typeId, typeNote: null },
    organisationId: undefined,
  };
  const begin = (told: Parameters<typeof anEnvelope>[0]) => {
    const key = platform.newId();
    return beginEntry(platform, staff, { key, consultation: place.consultation, typed: anEnvelope(told) });
  };
  expect(await begin({ voice: speaking })).toMatchObject({
    ...{ ok: false, problems: ["which-person", "which-body"] },
    ...{ people: [{ id: contributorId }], bodies: [{ id: body.id }] },
  });
  expect(await begin({ contributorId: platform.newId() })).toMatchObject({ problems: ["which-person"] });
  const same = { contributorId, voice: { ...speaking, organisationId: body.id } };
  const second = await register(platform, staff, await enter(platform, staff, place, same));
  expect((await readEntered(platform, staff, second)).voice).toMatchObject({ name: body.name });
  const [reference = ""] = await referencesOf(platform, staff, second);
  expect((await readThread(platform, visitor, reference)).card.mandate).toBe("declared");
  expect(await countPublished(db, { consultationId: consultation.id })).toEqual({
    ...{ contributions: 2, contributors: 1, organisations: 1 },
  });
});

test("somebody with an account is never among those that a letter may be from", async () => {
  const { platform, place, staff } = await arrange();
  const { person } = await signedInAs(platform, { name: "Camille Inscrite" });
  const key = await enter(platform, staff, place, { name: "Camille Inscrite" });
  const sendingId = await register(platform, staff, key);
  const { contributor } = await platform.db.contribution.findFirstOrThrow({
    where: { sendingId },
    include: { contributor: true },
  });
  expect(contributor.accountId).toBeNull();
  const [reference = ""] = await referencesOf(platform, staff, sendingId);
  expect((await readThread(platform, person, reference)).own).toBeNull();
});

test.each([
  [{ receivedAt: "2030-02-10T10:00:00.001Z" }, "future"],
  [{ receivedAt: "2029-12-01T08:59:00.000Z" }, "before-announcement"],
  [{ channel: "email" as const, original: null }, "original"],
  [{ channel: "post" as const, original: null }, "original"],
])("an envelope with %o is to be corrected: %s", async (told, problem) => {
  const { platform, place, staff } = await arrange();
  const typed = anEnvelope(told);
  const begun = await beginEntry(platform, staff, {
    key: platform.newId(),
    typed,
    consultation: place.consultation,
  });
  expect(begun).toMatchObject({ ok: false, problems: [problem] });
});

test("what was said aloud may have no original", async () => {
  const { platform, place, staff } = await arrange();
  const told = { channel: "telephone" as const, original: null };
  const sendingId = await register(platform, staff, await enter(platform, staff, place, told));
  expect(await readEntered(platform, staff, sendingId)).toMatchObject(told);
});
