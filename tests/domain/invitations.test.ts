import { expect, test } from "vitest";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { invite, takeInvitationBack } from "~/domain/consultation/invite.server";
import { listConsultations, readConsultation } from "~/domain/consultation/read-consultation.server";
import { beginOn } from "~/domain/contribution/begin-draft.server";
import { listOwnDrafts } from "~/domain/contribution/list-own-drafts.server";
import { readDraft } from "~/domain/contribution/read-draft.server";
import { readPassageChoice } from "~/domain/contribution/read-passage-choice.server";
import { startComment } from "~/domain/contribution/start-comment.server";
import { startWriting } from "~/domain/contribution/start-writing.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { system, visitor } from "~/domain/policy/actor";
import { aDraft } from "../factories/draft";
import { complete, createDraft } from "../factories/setting";
import { holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const wish = { paragraph: null, textOnly: false };
const unknown = { code: "unknown" };

/** A consultation in preparation since 1 December 2029, and somebody of an institution that is invited. */
async function arrange() {
  const { platform, heard, turnTo } = testPlatform("2029-12-15T10:00Z");
  const { id, slug } = await createDraft(platform);
  await complete(platform, id);
  const preparationOpensAt = new Date("2029-12-01");
  await platform.db.consultation.update({ where: { id }, data: { preparationOpensAt } });
  const fiche = await holdFiche(platform, id);
  const email = `invite-${id}@exemple.example`;
  const { person } = await signedInAs(platform, { email });
  const { person: stranger } = await signedInAs(platform);
  heard.length = 0;
  const invited = { email, institution: "Commission (fictif)" };
  const slugs = { consultation: slug, fiche: fiche.slug };
  return { platform, heard, turnTo, id, slug, slugs, fiche, person, stranger, invited };
}

test("who is invited reads the consultation and its fiches while it is prepared; nobody else does", async () => {
  const { platform, heard, id, slug, slugs, person, stranger, invited } = await arrange();
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
  const home = await listConsultations(platform, person);
  expect(home.map((one) => one.slug)).not.toContain(slug);
  expect(JSON.stringify(heard)).not.toContain("exemple.example");
});

test("an invitation that is taken back opens nothing more, and its address is gone", async () => {
  const { platform, id, slug, person, invited } = await arrange();
  await invite(platform, system, id, invited);
  const [held] = await platform.db.invitation.findMany({ where: { consultationId: id } });
  const place = { consultationId: id, invitationId: held?.id ?? "" };
  await takeInvitationBack(platform, system, place);
  await expect(readConsultation(platform, person, slug)).rejects.toMatchObject(unknown);
  expect(await platform.db.invitation.count({ where: { consultationId: id } })).toBe(0);
  await expect(takeInvitationBack(platform, system, place)).rejects.toMatchObject(unknown);
});

test("before the preparation begins, who is invited reads nothing", async () => {
  const { platform, turnTo, id, slug, person, invited } = await arrange();
  await invite(platform, system, id, invited);
  turnTo("2029-11-30T10:00Z");
  await expect(readConsultation(platform, person, slug)).rejects.toMatchObject(unknown);
});

test("between the announcement and the opening, only who was invited reads the fiches, and no more are invited", async () => {
  const { platform, id, slugs, person, stranger, invited } = await arrange();
  await invite(platform, system, id, invited);
  await announceConsultation(platform, system, id);
  expect((await readFichePage(platform, person, slugs, wish)).fiche.slug).toBe(slugs.fiche);
  await expect(readFichePage(platform, stranger, slugs, wish)).rejects.toMatchObject(unknown);
  const late = { ...invited, email: "tard@exemple.example" };
  expect(await invite(platform, system, id, late)).toEqual({ allowed: false, because: "announced" });
});

test("who is invited stores no draft before the opening", async () => {
  const { platform, id, slugs, fiche, person, invited } = await arrange();
  await invite(platform, system, id, invited);
  const block = await platform.db.block.findFirstOrThrow({
    where: { versionId: fiche.versionId, parentId: null, text: { not: null } },
    orderBy: { order: "desc" },
  });
  const end = { blockId: block.blockId, offset: block.text?.length ?? 0 };
  const wished = { start: { blockId: block.blockId, offset: 0 }, end };
  const tryBoth = async () => {
    const writing = await beginOn(platform, person, slugs, "opinion");
    const choice = await readPassageChoice(platform, person, slugs, wished);
    expect(writing.may.write).toEqual({ allowed: false, because: "not-open" });
    const early = { code: "forbidden" };
    await expect(startWriting(platform, { person }, writing, writing.content)).rejects.toMatchObject(early);
    await expect(startComment(platform, { person }, choice, "comment")).rejects.toMatchObject(early);
  };
  await tryBoth();
  await announceConsultation(platform, system, id);
  await tryBoth();
  expect(await platform.db.draft.count({ where: { ficheId: fiche.id } })).toBe(0);
});

test.each(["prepared", "announced"])(
  "who is no longer invited reads no name of a consultation that is %s in their drafts",
  async (phase) => {
    const { platform, id, fiche, person, invited } = await arrange();
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
