import { expect, test } from "vitest";
import { readEntered } from "~/domain/entry/read-entered.server";
import { readEntry } from "~/domain/entry/read-entry.server";
import { enter, register } from "../factories/entry";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

/** It closed on 31 January and reopened on 12 February; letters are typed the day after. */
test.each([
  ["while nobody could write is late, though it is typed once reopened", "2030-02-05T10:00:00.000Z", true],
  ["since it reopened is in time", "2030-02-12T11:00:00.000Z", false],
])("what came %s", async (_, receivedAt, late) => {
  const { platform } = testPlatform("2030-02-13T10:00Z");
  const { id: consultationId, slug } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId);
  const { person: staff } = await signedInAs(platform, { roles: ["moderator"] });
  const reopening = new Date("2030-02-12T10:00Z");
  await platform.db.period.create({
    data: {
      ...{ id: platform.newId(), consultationId, number: 2, reason: "Réouverture" },
      ...{ publishedAt: reopening, opensAt: reopening, closesAt: new Date("2030-02-28T23:00Z") },
    },
  });
  const entryId = await enter(platform, staff, { consultation: slug, fiche: fiche.slug }, { receivedAt });
  expect((await readEntry(platform, staff, entryId)).late).toBe(late);
  const sendingId = await register(platform, staff, entryId);
  expect((await readEntered(platform, staff, sendingId)).late).toBe(late);
});
