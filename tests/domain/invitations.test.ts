import { expect, test } from "vitest";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { invite, takeInvitationBack } from "~/domain/consultation/invite.server";
import { listConsultations, readConsultation } from "~/domain/consultation/read-consultation.server";
import { listOwnDrafts } from "~/domain/contribution/list-own-drafts.server";
import { readDraft } from "~/domain/contribution/read-draft.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { system, visitor } from "~/domain/policy/actor";
import { aDraft } from "../factories/draft";
import { holdPrepared } from "../factories/preparing";

const wish = { paragraph: null, textOnly: false };
const unknown = { code: "unknown" };

test("who is invited reads the consultation and its fiches while it is prepared; nobody else does", async () => {
  const { platform, heard, id, slug, slugs, person, stranger, invited } = await holdPrepared();
  await expect(readConsultation(platform, person, slug)).rejects.toMatchObject(unknown);
  expect(await invite(platform, system, id, invited)).toEqual({ allowed: true });
  expect(await invite(platform, system, id, invited)).toEqual({ allowed: false, because: "known" });
  const read = await readConsultation(platform, person, slug);
  expect(read.phase).toBe("preparation");
  expect(read.may.readContributions).toEqual({ allowed: false, because: "unknown" });
  expect((await readFichePage(platform, person, slugs, wish)).fiche.slug).toBe(slugs.fiche);
  for (const reader of [visitor, stranger]) {
    await expect(readConsultation(platform, reader, slug)).rejects.toMatchObject(unknown);
    await expect(readFichePage(platform, reader, slugs, wish)).rejects.toMatchObject(unknown);
  }
  const { consultations: home } = await listConsultations(platform, person);
  expect(home.map((one) => one.slug)).not.toContain(slug);
  expect(JSON.stringify(heard)).not.toContain("exemple.example");
});

test("an invitation that is taken back opens nothing more, and its address is gone", async () => {
  const { platform, id, slug, person, invited } = await holdPrepared();
  await invite(platform, system, id, invited);
  const [held] = await platform.db.invitation.findMany({ where: { consultationId: id } });
  const place = { consultationId: id, invitationId: held?.id ?? "" };
  await takeInvitationBack(platform, system, place);
  await expect(readConsultation(platform, person, slug)).rejects.toMatchObject(unknown);
  expect(await platform.db.invitation.count({ where: { consultationId: id } })).toBe(0);
  await expect(takeInvitationBack(platform, system, place)).rejects.toMatchObject(unknown);
});

test("before the preparation begins, who is invited reads nothing", async () => {
  const { platform, turnTo, id, slug, person, invited } = await holdPrepared();
  await invite(platform, system, id, invited);
  turnTo("2029-11-30T10:00Z");
  await expect(readConsultation(platform, person, slug)).rejects.toMatchObject(unknown);
});

test("between the announcement and the opening, only who was invited reads the fiches, and no more are invited", async () => {
  const { platform, id, slugs, person, stranger, invited } = await holdPrepared();
  await invite(platform, system, id, invited);
  await announceConsultation(platform, system, id);
  expect((await readFichePage(platform, person, slugs, wish)).fiche.slug).toBe(slugs.fiche);
  await expect(readFichePage(platform, stranger, slugs, wish)).rejects.toMatchObject(unknown);
  const late = { ...invited, email: "tard@exemple.example" };
  expect(await invite(platform, system, id, late)).toEqual({ allowed: false, because: "announced" });
});

test.each(["prepared", "announced"])(
  "who is no longer invited reads no name of a consultation that is %s in their drafts",
  async (phase) => {
    const { platform, id, fiche, person, invited } = await holdPrepared();
    await invite(platform, system, id, invited);
    const draftId = await aDraft(platform, { person }, fiche);
    if (phase === "announced") await announceConsultation(platform, system, id);
    expect(await listOwnDrafts(platform, person)).toMatchObject([{ id: draftId }]);
    await platform.db.invitation.deleteMany({ where: { consultationId: id } });
    expect(await listOwnDrafts(platform, person)).toEqual([]);
    const reading = readDraft(platform, person, { person }, draftId);
    await expect(reading).rejects.toMatchObject(unknown);
  },
);
