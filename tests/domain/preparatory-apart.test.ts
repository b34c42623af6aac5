import { expect, test } from "vitest";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { invite } from "~/domain/consultation/invite.server";
import { listPreparatory, preparatoryPageSize } from "~/domain/contribution/list-preparatory.server";
import { creditChange } from "~/domain/fiche/credit-change.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { readGate } from "~/domain/fiche/read-gate.server";
import { writeMail } from "~/domain/notice/write-mail.server";
import { listModeration } from "~/domain/moderation/list-moderation.server";
import { roles, system, visitor } from "~/domain/policy/actor";
import { findDrifts } from "~/domain/tally/recount.server";
import { typed } from "../factories/draft";
import { write, writeAndPublish } from "../factories/editing";
import { aFicheText, heading, paragraph } from "../factories/fiche-text";
import { publicLines, staffLines } from "../factories/file";
import { placementsOf } from "../factories/commented";
import { confide, holdInvited, holdPrepared } from "../factories/preparing";
import { aSent, passageOn, send } from "../factories/sending";
import { holdFiche } from "../factories/stage";
import { signedInAs } from "../setup/signed-in";

const unknown = { code: "unknown" };
const canary = "rossignol";
const latestFirst = { paragraph: null, page: 1, textOnly: false };

/** Somebody invited commented « deux mois » of the fiche, with the canary. */
async function arrange() {
  const held = await holdPrepared();
  const { platform, id, invited, person, fiche } = held;
  await invite(platform, system, id, invited);
  const passage = await passageOn(platform, fiche, "deux mois");
  const told = { kind: "comment" as const, passage, body: typed(`Trop long, dit le ${canary}.`) };
  const reference = await confide(platform, person, fiche, told);
  const { person: editor } = await signedInAs(platform, { roles: ["editor"] });
  const { id: contributionId } = await platform.db.contribution.findUniqueOrThrow({ where: { reference } });
  return { ...held, reference, contributionId, editor };
}

const earlier = aFicheText(
  heading("h1", 2, "Enjeux"),
  paragraph("p0", "Un mot d’abord."),
  paragraph("p1", "Le délai de réponse est de deux mois."),
);

test("it is in no number, whatever the basis, before and after the opening, and no recount finds it missing", async () => {
  const { platform, turnTo, id, fiche } = await arrange();
  const figures = () =>
    platform.db.counter.findMany({ where: { ownerId: { in: [id, fiche.id, fiche.versionId] } } });
  expect(await figures()).toEqual([]);
  await announceConsultation(platform, system, id);
  turnTo("2030-01-15T10:00Z");
  await send(platform, fiche, aSent(fiche, "Un avis public."));
  const totals = (await figures()).filter(
    ({ facet, measure }) => facet === "total" && measure === "contributions",
  );
  expect(totals.map(({ value }) => value)).toEqual(totals.map(() => 1));
  expect(await findDrifts(platform)).toEqual([]);
});

test("others who are invited read the fiche as if nothing had been said of it", async () => {
  const { platform, id, slugs } = await arrange();
  const other = await holdInvited(platform, id);
  const page = await readFichePage(platform, other, slugs, { ...latestFirst, paragraph: 1 });
  expect(JSON.stringify(page)).not.toContain(canary);
  expect(JSON.stringify(page.blocks)).not.toContain("passage");
  expect([page.thread, page.tally]).toEqual([null, null]);
});

test.each(roles)(
  "%s of the consultation reads it, with who sent it; of another one, does not know of it",
  async (role) => {
    const { platform, id, slug, slugs, reference } = await arrange();
    const { person: here } = await signedInAs(platform, { grants: [{ role, consultationId: id }] });
    const list = await listPreparatory(platform, here, { consultation: slug, fiche: slugs.fiche }, null);
    expect(list).toMatchObject({
      ...{ count: 1, consultations: [{ slug }] },
      entries: [{ sender: "Dominique Essai", card: { reference, passages: [{ quote: "deux mois" }] } }],
    });
    const { id: elsewhere } = await holdPrepared();
    const { person: there } = await signedInAs(platform, { grants: [{ role, consultationId: elsewhere }] });
    expect((await listPreparatory(platform, there, {}, null)).count).toBe(0);
    await expect(listPreparatory(platform, there, { consultation: slug }, null)).rejects.toMatchObject(
      unknown,
    );
  },
);

test("it is no page for who holds no role", async () => {
  const { platform, person } = await arrange();
  for (const reader of [visitor, person]) {
    await expect(listPreparatory(platform, reader, {}, null)).rejects.toMatchObject(unknown);
  }
});

test("the list shows one fiche at a time, page by page, without what was taken back", async () => {
  const { platform, id, slug, person, editor } = await arrange();
  const other = await holdFiche(platform, id);
  const sent: string[] = [];
  for (let index = 0; index <= preparatoryPageSize; index++)
    sent.push(await confide(platform, person, other));
  const filter = { consultation: slug, fiche: other.slug };
  const first = await listPreparatory(platform, editor, filter, null);
  const second = await listPreparatory(platform, editor, filter, first.next);
  const shown = [...first.entries, ...second.entries].map(({ card }) => card.reference);
  expect(shown).toEqual(sent.toReversed());
  expect([first.entries.length, first.count, second.next]).toEqual([preparatoryPageSize, sent.length, null]);
  const withdrawnAt = platform.clock();
  await platform.db.contribution.update({ where: { reference: sent[0] ?? "" }, data: { withdrawnAt } });
  expect((await listPreparatory(platform, editor, filter, null)).count).toBe(sent.length - 1);
});

test("its passage is followed through versions, and shown to editors before they publish", async () => {
  const { platform, slugs, fiche, editor, reference, contributionId } = await arrange();
  await write(platform, editor, fiche.id, earlier);
  const gate = await readGate(platform, editor, slugs, { state: "all", page: 1 });
  expect(gate.hasPreparatory).toBe(true);
  expect(gate.places).toMatchObject([{ references: [reference], preparatory: [reference] }]);
  await writeAndPublish(platform, editor, fiche.id, preparedTextWithout());
  expect(await placementsOf(platform, contributionId)).toMatchObject([
    { number: 1, state: "exact" },
    { number: 2, state: "removed" },
  ]);
});

const preparedTextWithout = () => aFicheText(heading("h1", 2, "Enjeux"), paragraph("p9", "Tout a changé."));

test("nobody says of a change that it led to it", async () => {
  const { platform, fiche, editor, reference } = await arrange();
  const crediting = { versionId: fiche.versionId, blockId: "p1", reference, act: "credit" as const };
  expect(await creditChange(platform, editor, crediting)).toBe("unknown");
  expect(await platform.db.credit.count({ where: { versionId: fiche.versionId } })).toBe(0);
});

test("files for staff hold it, marked; those for everybody do not; moderators have nothing to do with it", async () => {
  const { platform, turnTo, id, slug, reference } = await arrange();
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  expect(await staffLines(platform, moderator, { slug })).toMatchObject([
    { reference, state: "preparatory" },
  ]);
  for (const filter of ["to-review", "reported", "all", "hidden", "late"] as const) {
    const { entries } = await listModeration(platform, moderator, filter, null);
    expect(entries.map((entry) => entry.reference)).not.toContain(reference);
  }
  await announceConsultation(platform, system, id);
  turnTo("2030-01-15T10:00Z");
  expect(await publicLines(platform, { slug })).toEqual([]);
});

test("its author is told what a version published before the opening makes of it, as long as they are invited", async () => {
  const { platform, id, fiche, editor, person, reference } = await arrange();
  await writeAndPublish(platform, editor, fiche.id, preparedTextWithout());
  const { id: versionId } = await platform.db.version.findFirstOrThrow({
    where: { ficheId: fiche.id, number: 2 },
  });
  const job = { kind: "mail.version" as const, versionId, accountId: person.accountId };
  const site = { publicUrl: "https://concertation.example", contact: null };
  expect((await writeMail(platform, job, site))?.text).toContain(reference);
  await platform.db.invitation.deleteMany({ where: { consultationId: id } });
  expect(await writeMail(platform, job, site)).toBeNull();
});
