import { expect, test } from "vitest";
import { readThread } from "~/domain/contribution/read-thread.server";
import { receiptHash } from "~/domain/contribution/receipt.server";
import { cancelSending } from "~/domain/entry/cancel-sending.server";
import { correctEnvelope } from "~/domain/entry/correct-envelope.server";
import { previewCorrection } from "~/domain/entry/correct-text.server";
import { readEntered } from "~/domain/entry/read-entered.server";
import { readTextCorrection } from "~/domain/entry/read-text-correction.server";
import { type Grant, visitor } from "~/domain/policy/actor";
import { findDrifts } from "~/domain/tally/recount.server";
import { nodeJson } from "~/editor/node-json";
import { typed } from "../factories/draft";
import { correct } from "../factories/entry";
import { sendAs, holdAuthor } from "../factories/author";
import { holdConsultation } from "../factories/stage";
import { signedInAs } from "../setup/signed-in";
import { afterClosing, aRegistered, hide, late, publishedIn } from "../factories/registered";

test("a text that was mistyped is put right after closing: the public reads the new one and that it was edited", async () => {
  const { platform, heard, staff, sendingId, reference, consultation } = await aRegistered({
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
  const { platform, staff, sendingId, reference } = await aRegistered({ texts: ["Un avi."] });
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
  const { platform, staff, sendingId, reference } = await aRegistered({ texts: ["Un avi."] });
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
  const { platform, heard, staff, sendingId, reference } = await aRegistered();
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
  const { platform, staff, sendingId, reference } = await aRegistered();
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
  const { platform, staff, sendingId, reference, consultation } = await aRegistered();
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
  const { platform, heard, staff, sendingId, consultation } = await aRegistered({ receivedAt: late });
  await correct(platform, staff, sendingId, { text: "Corrigé." });
  expect(heard).toMatchObject([{ type: "contribution.corrected", before: "late", after: "late" }]);
  expect(await publishedIn(platform, consultation.id)).toBe(0);
});

test("what a moderator hid is not corrected; nor is what its author sent themselves, nor by who enters elsewhere", async () => {
  const { platform, staff, sendingId, reference, consultation, fiche } = await aRegistered();
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
  const { platform, heard, staff, sendingId, reference } = await aRegistered({ voice, capacity: "médecin" });
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

test("the reasons of staff are never rewritten", async () => {
  const { platform, staff, sendingId } = await aRegistered();
  await correct(platform, staff, sendingId, { text: "Corrigé." });
  await expect(
    platform.db.sendingCorrection.updateMany({ data: { reason: "Autre chose." } }),
  ).rejects.toThrow(/permission denied/);
});
