import { expect, test } from "vitest";
import { readThread } from "~/domain/contribution/read-thread.server";
import { admitSending } from "~/domain/entry/admit-sending.server";
import { cancelSending } from "~/domain/entry/cancel-sending.server";
import { correctEnvelope } from "~/domain/entry/correct-envelope.server";
import { listEntered } from "~/domain/entry/list-entered.server";
import { readEntered } from "~/domain/entry/read-entered.server";
import { readEntry } from "~/domain/entry/read-entry.server";
import { type Person, visitor } from "~/domain/policy/actor";
import { countPublished } from "~/domain/tally/count-published.server";
import { findDrifts } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { correct, enter, register } from "../factories/entry";
import { holdOrganisation } from "../factories/stage";
import { afterClosing, aRegistered, hide, late, publishedIn, referencesOf } from "../factories/registered";

test("a sending with a wrong date is cancelled, and entered again with its texts under new references", async () => {
  const { platform, heard, staff, sendingId, consultation } = await aRegistered({
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
  const { platform, staff, administrator, sendingId, reference, consultation } = await aRegistered();
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
  const { platform, staff, administrator, sendingId } = await aRegistered({ receivedAt: late });
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
  const { platform, staff, sendingId, reference } = await aRegistered({ texts: ["Une injure.", "Un avis."] });
  await hide(platform, reference);
  const key = platform.newId();
  await cancelSending(platform, staff, sendingId, { key, reason: "Autre personne.", again: true });
  const { texts } = await readEntry(platform, staff, key);
  expect(texts.map(({ drawn }) => drawn[0]?.html)).toEqual(["<p>Un avis.</p>"]);
});

test("entered again for a body, a sending keeps its body, its person and its one mandate", async () => {
  const { platform, place, staff, consultation } = await aRegistered();
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
