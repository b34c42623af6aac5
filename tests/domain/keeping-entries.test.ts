import { expect, test } from "vitest";
import { listOwnDrafts } from "~/domain/contribution/list-own-drafts.server";
import { addText } from "~/domain/entry/add-text.server";
import { correctEntry, dropExpiredEntries } from "~/domain/entry/keep-entry.server";
import { readEntry } from "~/domain/entry/read-entry.server";
import { registerEntry } from "~/domain/entry/register-entry.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { system } from "~/domain/policy/actor";
import { anEnvelope, enter } from "../factories/entry";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

/** The consultation closed on 31 January; the letters are opened on 10 February, the day the fiche was published. */
async function arrange() {
  const { platform, turnTo } = testPlatform("2030-02-10T10:00Z");
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const { person: staff } = await signedInAs(platform, { roles: ["moderator"] });
  return { platform, turnTo, fiche, place: { consultation: consultation.slug, fiche: fiche.slug }, staff };
}

test("what is being entered is nobody’s draft, and goes when nobody touches it for a month", async () => {
  const { platform, place, staff, turnTo } = await arrange();
  const entryId = await enter(platform, staff, place);
  expect((await listOwnDrafts(platform, staff)).length).toBe(0);
  const { person: other } = await signedInAs(platform, { roles: ["moderator"] });
  await expect(readEntry(platform, other, entryId)).rejects.toMatchObject({ code: "unknown" });
  turnTo("2030-03-13T10:00Z");
  await dropExpiredEntries(platform);
  await expect(readEntry(platform, staff, entryId)).rejects.toMatchObject({ code: "unknown" });
  expect(await platform.db.draft.count({ where: { entryId } })).toBe(0);
});

test("an entry is kept while somebody writes its texts, though its envelope was not touched for a month", async () => {
  const { platform, place, staff, turnTo } = await arrange();
  const entryId = await enter(platform, staff, place);
  turnTo("2030-03-10T10:00Z");
  await addText(platform, staff, { entryId, fiche: place.fiche }, "opinion");
  turnTo("2030-03-13T10:00Z");
  await dropExpiredEntries(platform);
  expect((await readEntry(platform, staff, entryId)).texts.length).toBe(2);
  turnTo("2030-04-10T10:00Z");
  await dropExpiredEntries(platform);
  await expect(readEntry(platform, staff, entryId)).rejects.toMatchObject({ code: "unknown" });
});

test("a text on another version than the one published when the letter came is not registered", async () => {
  const { platform, turnTo, fiche, place, staff } = await arrange();
  const entryId = await enter(platform, staff, place);
  turnTo("2030-02-11T10:00Z");
  const body = aFicheText(paragraph("p1", "Un texte réécrit."));
  await publishVersion(platform, system, { ficheId: fiche.id, body, note: null, questions: [] });
  turnTo("2030-02-12T10:00Z");
  const registerAsOf = async (receivedAt: string) => {
    expect(await correctEntry(platform, staff, entryId, anEnvelope({ receivedAt }))).toMatchObject({
      ok: true,
    });
    const { seen } = await readEntry(platform, staff, entryId);
    return registerEntry(platform, staff, entryId, seen);
  };
  expect(await registerAsOf("2030-02-12T09:00:00.000Z")).toEqual({ registered: false, because: "version" });
  expect(await registerAsOf("2030-02-11T09:00:00.000Z")).toMatchObject({ registered: true });
});
