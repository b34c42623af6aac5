import { expect, test } from "vitest";
import { readThread } from "~/domain/contribution/read-thread.server";
import { receiptHash } from "~/domain/contribution/receipt.server";
import { admitSending } from "~/domain/entry/admit-sending.server";
import { cancelSending } from "~/domain/entry/cancel-sending.server";
import { correctEnvelope } from "~/domain/entry/correct-envelope.server";
import { previewCorrection } from "~/domain/entry/correct-text.server";
import { listEntered } from "~/domain/entry/list-entered.server";
import { readEntered } from "~/domain/entry/read-entered.server";
import { readEntry } from "~/domain/entry/read-entry.server";
import { readTextCorrection } from "~/domain/entry/read-text-correction.server";
import { decide } from "~/domain/moderation/decide.server";
import { type Grant, type Person, system, visitor } from "~/domain/policy/actor";
import { countPublished } from "~/domain/tally/count-published.server";
import { findDrifts } from "~/domain/tally/recount.server";
import { nodeJson } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import { typed } from "../factories/draft";
import { correct, enter, register } from "../factories/entry";
import { sendAs, holdAuthor } from "../factories/author";
import { holdConsultation, holdFiche, holdOrganisation } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

/** The consultation closed on 31 January; letters are opened, and read again, in February. */
const afterClosing = "2030-02-10T10:00Z";
const late = "2030-02-01T10:00:00.000Z";

async function arrange(letter: Parameters<typeof enter>[3] = {}) {
  const { platform, heard, turnTo } = testPlatform(afterClosing);
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const { person: staff } = await signedInAs(platform, { name: "Agent Essai", roles: ["moderator"] });
  const { person: administrator } = await signedInAs(platform, { roles: ["administrator"] });
  const place = { consultation: consultation.slug, fiche: fiche.slug };
  const sendingId = await register(platform, staff, await enter(platform, staff, place, letter));
  const [reference = ""] = await referencesOf(platform, staff, sendingId);
  heard.length = 0;
  return { platform, heard, turnTo, consultation, fiche, place, staff, administrator, sendingId, reference };
}

const referencesOf = async (platform: Platform, staff: Person, sendingId: string) =>
  (await readEntered(platform, staff, sendingId)).contributions.map(({ reference }) => reference);

const publishedIn = async ({ db }: Platform, consultationId: string) =>
  (await countPublished(db, { consultationId })).contributions;

const hide = (platform: Platform, reference: string) =>
  decide(platform, system, {
    ...{ reference, act: "hide", ground: "abusive", explanation: "Non.", revision: null },
  });

test("a text that was mistyped is put right after closing: the public reads the new one and that it was edited", async () => {
  const { platform, heard, staff, sendingId, reference, consultation } = await arrange({
    texts: ["Un avi."],
  });
  await correct(platform, staff, sendingId, { text: "Un avis.", reason: "Faute de frappe de Claude." });
  const { card } = await readThread(platform, visitor, reference);
  expect(card).toMatchObject({ plain: "Un avis.", edits: 1, editedAt: new Date(afterClosing) });
  expect(heard).toMatchObject([
    { type: "contribution.corrected", before: "visible", after: "visible", hash: expect.any(String) },
  ]);
  expect(JSON.stringify(heard), "a fact holds neither text nor reason").not.toMatch(/avis|Claude/);
  expect(await publishedIn(platform, consultation.id)).toBe(1);
  expect(await findDrifts(platform)).toEqual([]);
});

test("the former text stays readable to staff, with who corrected it and why", async () => {
  const { platform, staff, sendingId, reference } = await arrange({ texts: ["Un avi."] });
  await correct(platform, staff, sendingId, { text: "Un aviss.", reason: "Une faute." });
  await correct(platform, staff, sendingId, { text: "Un avis.", reason: "Une autre." });
  const { former } = await readTextCorrection(platform, staff, { sendingId, reference });
  const told = former.map(({ reason, correctedBy, drawn }) => [reason, correctedBy, drawn?.[0]?.html]);
  expect(told).toEqual([
    ["Une autre.", "Agent Essai", "<p>Un aviss.</p>"],
    ["Une faute.", "Agent Essai", "<p>Un avi.</p>"],
  ]);
});

test("the receipt is that of the corrected text, and the former one can still be verified", async () => {
  const { platform, staff, sendingId, reference } = await arrange({ texts: ["Un avi."] });
  const receiptsOf = async () =>
    (await readEntered(platform, staff, sendingId)).contributions[0]?.receipts ?? [];
  const [before] = await receiptsOf();
  await correct(platform, staff, sendingId, { text: "Un avis." });
  const [current, former] = await receiptsOf();
  expect(former).toEqual(before);
  const version = await platform.db.version.findFirstOrThrow({
    where: { revisions: { some: { contribution: { reference } } } },
  });
  for (const [receipt, text] of [
    [former, "Un avi."],
    [current, "Un avis."],
  ] as const) {
    const form = { reference, revision: receipt?.number ?? 0, versionHash: version.hash, kind: "opinion" };
    const said = { position: "none", language: "fr", body: nodeJson.parse(typed(text)) };
    const rest = { proposal: [], passages: [], choices: [] };
    expect(receiptHash(receipt?.salt ?? "", { ...form, ...said, ...rest })).toBe(receipt?.hash);
  }
});

test("a correction confirmed twice is made once; one of a text that changed since is a conflict", async () => {
  const { platform, heard, staff, sendingId, reference } = await arrange();
  const read = await readTextCorrection(platform, staff, { sendingId, reference });
  const twice = [1, 2].map(() => correct(platform, staff, sendingId, { text: "Corrigé.", read }));
  await Promise.all(twice);
  expect(heard).toHaveLength(1);
  const other = { ...read, key: platform.newId() };
  await expect(
    correct(platform, staff, sendingId, { text: "Autrement.", read: other }),
  ).rejects.toMatchObject({
    code: "conflict",
  });
  expect((await readThread(platform, visitor, reference)).card.plain).toBe("Corrigé.");
});

test("nothing is corrected without a change, without words or without a reason", async () => {
  const { platform, staff, sendingId, reference } = await arrange();
  const preview = async (text: string) =>
    (
      await previewCorrection(platform, staff, { sendingId, reference }, (content) => ({
        ...{ ...content, body: typed(text) },
      }))
    ).problem;
  expect([await preview("Un avis."), await preview(""), await preview("Un autre.")]).toEqual([
    ...["same", "empty", null],
  ]);
  for (const told of [{ text: "Un avis." }, { text: "" }, { text: "Un autre.", reason: "" }]) {
    await expect(correct(platform, staff, sendingId, told)).rejects.toMatchObject({ code: "malformed" });
  }
});

test("a correction waits for moderation as an edit does, and supports go with the text they were given to", async () => {
  const { platform, staff, sendingId, reference, consultation } = await arrange();
  const { person } = await signedInAs(platform);
  const { db } = platform;
  const { id: contributionId } = await db.contribution.findUniqueOrThrow({ where: { reference } });
  const { accountId } = person;
  await db.support.create({ data: { contributionId, accountId, supportedAt: platform.clock() } });
  const data = { moderationMode: "before_publication" as const };
  await db.consultation.update({ where: { id: consultation.id }, data });
  await correct(platform, staff, sendingId, { text: "Corrigé." });
  await expect(readThread(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
  expect(await db.support.count({ where: { contributionId } })).toBe(0);
  expect(await findDrifts(platform)).toEqual([]);
});

test("what came late stays late when it is corrected, and counts nowhere", async () => {
  const { platform, heard, staff, sendingId, consultation } = await arrange({ receivedAt: late });
  await correct(platform, staff, sendingId, { text: "Corrigé." });
  expect(heard).toMatchObject([{ type: "contribution.corrected", before: "late", after: "late" }]);
  expect(await publishedIn(platform, consultation.id)).toBe(0);
});

test("what a moderator hid is not corrected; nor is what its author sent themselves, nor by who enters elsewhere", async () => {
  const { platform, staff, sendingId, reference, consultation, fiche } = await arrange();
  const own = await sendAs(platform, await holdAuthor(platform), fiche, "Un avis en ligne.");
  const sent = await platform.db.contribution.findUniqueOrThrow({ where: { id: own.id } });
  await expect(
    readTextCorrection(platform, staff, { sendingId: sent.sendingId, reference: sent.reference }),
  ).rejects.toMatchObject({ code: "unknown" });
  await expect(
    readTextCorrection(platform, staff, { sendingId, reference: sent.reference }),
    "the reference of another sending",
  ).rejects.toMatchObject({ code: "unknown" });
  const elsewhere = await holdConsultation(platform);
  const lacking: [Grant[], string][] = [
    [[], "unknown"],
    [[{ role: "moderator", consultationId: elsewhere.id }], "unknown"],
    [[{ role: "analyst", consultationId: consultation.id }], "forbidden"],
  ];
  for (const [grants, code] of lacking) {
    const { person } = await signedInAs(platform, { grants });
    const refused = { reason: "Motif.", original: null, capacity: null };
    await expect(correct(platform, person, sendingId, { text: "Non." })).rejects.toMatchObject({ code });
    await expect(correctEnvelope(platform, person, sendingId, refused)).rejects.toMatchObject({ code });
    await expect(
      cancelSending(platform, person, sendingId, { key: platform.newId(), reason: "Motif.", again: true }),
    ).rejects.toMatchObject({ code });
  }
  await hide(platform, reference);
  await expect(correct(platform, staff, sendingId, { text: "Non." })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("where the original is and the author’s capacity are put right, and what they were is kept", async () => {
  const voice = { kind: "person" as const, named: true };
  const { platform, heard, staff, sendingId, reference } = await arrange({ voice, capacity: "médecin" });
  const details = { original: "Registre 2030, n° 21", capacity: "médecin généraliste" };
  const change = (told: Partial<typeof details> | { original: null }) =>
    correctEnvelope(platform, staff, sendingId, { ...details, ...told, reason: "Chiffres inversés." });
  expect(await change({ original: null }), "a letter has an original").toEqual({
    ...{ corrected: false, because: "original" },
  });
  expect(await change({})).toEqual({ corrected: true });
  expect(await change({})).toEqual({ corrected: false, because: "same" });
  const { original, from, corrections } = await readEntered(platform, staff, sendingId);
  expect({ original, capacity: from.capacity }).toEqual(details);
  expect(corrections).toMatchObject([
    {
      ...{ reason: "Chiffres inversés.", correctedBy: "Agent Essai", reference: null },
      former: { original: "Registre 2030, n° 12", capacity: "médecin" },
    },
  ]);
  expect(heard).toMatchObject([{ type: "sending.corrected", sendingId, fields: ["original", "capacity"] }]);
  expect(JSON.stringify(heard)).not.toMatch(/Registre|médecin/);
  expect((await readThread(platform, visitor, reference)).card.voice).toMatchObject({
    capacity: "médecin généraliste",
  });
});

test("a sending with a wrong date is cancelled, and entered again with its texts under new references", async () => {
  const { platform, heard, staff, sendingId, consultation } = await arrange({
    texts: ["Un avis.", "Un autre."],
    receivedAt: late,
  });
  const former = await referencesOf(platform, staff, sendingId);
  const key = platform.newId();
  const cancelling = { key, reason: "Reçu le 30 janvier.", again: true };
  await cancelSending(platform, staff, sendingId, cancelling);
  await cancelSending(platform, staff, sendingId, cancelling);
  expect(heard).toMatchObject(
    former.map(() => ({ type: "contribution.cancelled", before: "late", after: "withdrawn" })),
  );
  const entry = await readEntry(platform, staff, key);
  expect(entry.envelope).toMatchObject({ receivedAt: late, original: "Registre 2030, n° 12" });
  expect(entry.texts.map(({ drawn }) => drawn[0]?.html)).toEqual(["<p>Un avis.</p>", "<p>Un autre.</p>"]);
  const envelope = { ...entry.envelope, receivedAt: "2030-01-30T10:00:00.000Z" };
  await platform.db.entry.update({ where: { id: key }, data: { envelope } });
  const again = await register(platform, staff, key);
  const references = await referencesOf(platform, staff, again);
  expect(references.filter((reference) => former.includes(reference))).toEqual([]);
  expect(await countPublished(platform.db, { consultationId: consultation.id })).toEqual({
    ...{ contributions: 2, contributors: 1, organisations: 0 },
  });
  await cancelSending(platform, staff, sendingId, cancelling);
  expect(await findDrifts(platform)).toEqual([]);
});

test("cancelled, a sending leaves every number and the public; it is neither corrected, admitted nor cancelled again", async () => {
  const { platform, staff, administrator, sendingId, reference, consultation } = await arrange();
  const cancelling = { key: platform.newId(), reason: "Saisi deux fois.", again: false };
  await cancelSending(platform, staff, sendingId, cancelling);
  expect(await publishedIn(platform, consultation.id)).toBe(0);
  await expect(readThread(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
  const { entered: page, rows } = await cancelledOf(platform, staff, sendingId);
  expect(page).toMatchObject({
    ...{ cancelledAt: new Date(afterClosing), cancelledReason: "Saisi deux fois." },
    may: { correct: { allowed: false } },
  });
  expect(rows).toEqual([sendingId]);
  const conflict = { code: "conflict" };
  await expect(correct(platform, staff, sendingId, { text: "Non." })).rejects.toMatchObject(conflict);
  await expect(cancelSending(platform, staff, sendingId, cancelling)).rejects.toMatchObject(conflict);
  const details = { original: "Ailleurs", capacity: null, reason: "Motif." };
  await expect(correctEnvelope(platform, staff, sendingId, details)).rejects.toMatchObject(conflict);
  const admission = admitSending(platform, administrator, { sendingId, reason: "Motif." });
  await expect(admission).rejects.toMatchObject(conflict);
  expect(await findDrifts(platform)).toEqual([]);
});

async function cancelledOf(platform: Platform, staff: Person, sendingId: string) {
  const { sendings } = await listEntered(platform, staff, { filter: "cancelled", after: null });
  const rows = sendings.map(({ id }) => id).filter((id) => id === sendingId);
  return { entered: await readEntered(platform, staff, sendingId), rows };
}

test("a late sending that was cancelled no longer waits to be admitted", async () => {
  const { platform, staff, administrator, sendingId } = await arrange({ receivedAt: late });
  const waiting = async () =>
    (await listEntered(platform, staff, { filter: "late", after: null })).sendings.map(({ id }) => id);
  expect(await waiting()).toContain(sendingId);
  await cancelSending(platform, staff, sendingId, {
    ...{ key: platform.newId(), reason: "Doublon.", again: false },
  });
  expect(await waiting()).not.toContain(sendingId);
  await expect(admitSending(platform, administrator, { sendingId, reason: "Motif." })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("what a moderator hid does not come back with the texts that are entered again", async () => {
  const { platform, staff, sendingId, reference } = await arrange({ texts: ["Une injure.", "Un avis."] });
  await hide(platform, reference);
  const key = platform.newId();
  await cancelSending(platform, staff, sendingId, { key, reason: "Autre personne.", again: true });
  const { texts } = await readEntry(platform, staff, key);
  expect(texts.map(({ drawn }) => drawn[0]?.html)).toEqual(["<p>Un avis.</p>"]);
});

test("entered again for a body, a sending keeps its body, its person and its one mandate", async () => {
  const { platform, place, staff, consultation } = await arrange();
  const body = await holdOrganisation(platform, consultation.id);
  const said = { kind: "organisation" as const, name: body.name, typeId: body.typeId, typeNote: null };
  const name = "Andrea Lettre (personne fictive)";
  const voice = { ...said, organisationId: body.id };
  const sendingId = await register(platform, staff, await enter(platform, staff, place, { name, voice }));
  const key = platform.newId();
  await cancelSending(platform, staff, sendingId, { key, reason: "Mauvaise date.", again: true });
  const again = await register(platform, staff, key);
  expect((await readEntered(platform, staff, again)).voice).toMatchObject({ name: body.name });
  const authors = await platform.db.contribution.findMany({
    where: { sendingId: { in: [sendingId, again] } },
    distinct: ["contributorId"],
  });
  expect(authors).toHaveLength(1);
  expect(await platform.db.mandate.count({ where: { organisationId: body.id } })).toBe(1);
});

test("the reasons of staff are never rewritten", async () => {
  const { platform, staff, sendingId } = await arrange();
  await correct(platform, staff, sendingId, { text: "Corrigé." });
  await expect(
    platform.db.sendingCorrection.updateMany({ data: { reason: "Autre chose." } }),
  ).rejects.toThrow(/permission denied/);
});
