import { expect, test } from "vitest";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { invite } from "~/domain/consultation/invite.server";
import { beginOn, beginRevision } from "~/domain/contribution/begin-draft.server";
import { listOwnContributions } from "~/domain/contribution/list-own-contributions.server";
import { readDraft } from "~/domain/contribution/read-draft.server";
import { readOwnContribution } from "~/domain/contribution/read-own-contribution.server";
import { readPassageChoice } from "~/domain/contribution/read-passage-choice.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { startComment } from "~/domain/contribution/start-comment.server";
import { startWriting } from "~/domain/contribution/start-writing.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { decide } from "~/domain/moderation/decide.server";
import { moderationActs } from "~/domain/moderation/standing";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aDraft, typed, unnamed } from "../factories/draft";
import { confide, holdInvited, holdPrepared, inConfidence } from "../factories/preparing";
import { passageOn } from "../factories/sending";
import { signedInAs } from "../setup/signed-in";

const unknown = { code: "unknown" };
const whileOpen = "2030-01-15T10:00Z";

/** The same, whose institution is invited. */
async function arrange() {
  const held = await holdPrepared();
  const { platform, id, invited, heard, asked } = held;
  await invite(platform, system, id, invited);
  heard.length = 0;
  asked.length = 0;
  return held;
}

const statesOf = async ({ db }: Platform, consultationId: string) => {
  const found = await db.contribution.findMany({ where: { consultationId }, orderBy: { number: "asc" } });
  return found.map(({ kind, moderation }) => [kind, moderation]);
};

test("who is invited comments, amends, answers and gives an opinion before the opening, by the same forms", async () => {
  const { platform, id, slugs, fiche, person, heard, asked } = await arrange();
  const opinion = await beginOn(platform, person, slugs, "opinion");
  expect(opinion.may.write).toEqual({ allowed: true });
  expect(opinion.consultation.terms).toBe("preparatory");
  const answers = await beginOn(platform, person, slugs, "answers");
  const chosen = [{ question: "choix", options: ["oui"], position: "none" as const, body: typed("") }];
  const choice = await readPassageChoice(
    platform,
    person,
    slugs,
    await passageOn(platform, fiche, "deux mois"),
  );
  const owner = { person };
  const drafts = [
    await startWriting(platform, owner, opinion, { ...opinion.content, body: typed("Un avis.") }),
    await startWriting(platform, owner, answers, { ...answers.content, answers: chosen }),
    await aDraft(platform, owner, fiche, {
      ...{ kind: "comment", passage: await passageOn(platform, fiche, "deux mois") },
    }),
    await aDraft(platform, owner, fiche, {
      ...{ kind: "amendment", proposal: ["trois mois"], passage: choice.passage },
    }),
  ];
  for (const draft of drafts) {
    expect(await submitDraft(platform, person, draft, inConfidence)).toMatchObject({ sent: true });
  }
  expect(await statesOf(platform, id)).toEqual([
    ["opinion", "preparatory"],
    ["answer", "preparatory"],
    ["comment", "preparatory"],
    ["amendment", "preparatory"],
  ]);
  expect(heard.filter(({ type }) => type === "contribution.submitted")).toMatchObject(
    drafts.map(() => ({ before: null, after: "preparatory" })),
  );
  expect(asked.filter(({ kind }) => kind === "mail.receipt")).toHaveLength(drafts.length);
});

test("between the announcement and the opening, they still do; nobody else does", async () => {
  const { platform, turnTo, id, slugs, fiche, person, stranger } = await arrange();
  await announceConsultation(platform, system, id);
  turnTo("2030-01-04T10:00Z");
  await confide(platform, person, fiche);
  await expect(beginOn(platform, stranger, slugs, "opinion")).rejects.toMatchObject(unknown);
  const theirs = await aDraft(platform, { person: stranger }, fiche);
  const refused = { sent: false, because: "unknown" };
  expect(await submitDraft(platform, stranger, theirs, inConfidence)).toEqual(refused);
  expect(await statesOf(platform, id)).toEqual([["opinion", "preparatory"]]);
});

test("its author reads what they told; neither another who is invited, nor anybody, does", async () => {
  const { platform, turnTo, id, fiche, person, stranger } = await arrange();
  const other = await holdInvited(platform, id);
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  const reference = await confide(platform, person, fiche);
  const readByAll = async () => {
    const thread = await readThread(platform, person, reference);
    expect(thread).toMatchObject({ isPublic: false, own: { standing: "preparatory" } });
    for (const reader of [other, stranger, moderator]) {
      await expect(readThread(platform, reader, reference)).rejects.toMatchObject(unknown);
    }
  };
  await readByAll();
  await announceConsultation(platform, system, id);
  for (const moment of [whileOpen, "2030-03-01T10:00Z"]) {
    turnTo(moment);
    await readByAll();
  }
});

test("what was previewed in confidence is not sent once the consultation has opened; its author is told, and keeps it", async () => {
  const { platform, turnTo, id, fiche, person } = await arrange();
  const draftId = await aDraft(platform, { person }, fiche);
  expect((await readDraft(platform, person, { person }, draftId)).hasOpened).toBe(false);
  await announceConsultation(platform, system, id);
  turnTo(whileOpen);
  expect(await submitDraft(platform, person, draftId, inConfidence)).toEqual({
    sent: false,
    because: "terms",
  });
  expect(await statesOf(platform, id)).toEqual([]);
  expect((await readDraft(platform, person, { person }, draftId)).hasOpened).toBe(true);
  expect(await submitDraft(platform, person, draftId, unnamed)).toMatchObject({ sent: true });
  expect(await statesOf(platform, id)).toEqual([["opinion", "visible"]]);
});

test("before the opening nothing is sent that was said to be public", async () => {
  const { platform, id, fiche, person } = await arrange();
  const draftId = await aDraft(platform, { person }, fiche);
  expect(await submitDraft(platform, person, draftId, unnamed)).toEqual({ sent: false, because: "terms" });
  expect(await statesOf(platform, id)).toEqual([]);
});

test("it is edited until the opening, and stays what it is", async () => {
  const { platform, turnTo, id, fiche, person, heard } = await arrange();
  const reference = await confide(platform, person, fiche);
  const revise = async () => {
    const { content } = await beginRevision(platform, person, reference);
    return aDraft(platform, { person }, fiche, { ...content, body: typed("Autrement.") });
  };
  expect(await submitDraft(platform, person, await revise(), inConfidence)).toMatchObject({ sent: true });
  expect(heard.at(-1)).toMatchObject({ type: "contribution.revised", after: "preparatory" });
  const late = await revise();
  await announceConsultation(platform, system, id);
  turnTo(whileOpen);
  const { may } = await readOwnContribution(platform, person, reference);
  expect(may.revise).toEqual({ allowed: false, because: "prepared" });
  const { may: goingOn, hasOpened } = await readDraft(platform, person, { person }, late);
  expect([goingOn.write, hasOpened]).toEqual([may.revise, false]);
  for (const said of [inConfidence, unnamed]) {
    expect(await submitDraft(platform, person, late, said)).toMatchObject({ sent: false });
  }
  expect(await statesOf(platform, id)).toEqual([["opinion", "preparatory"]]);
});

test("it is taken back at any time, by its author", async () => {
  const { platform, turnTo, id, fiche, person } = await arrange();
  const reference = await confide(platform, person, fiche);
  await announceConsultation(platform, system, id);
  turnTo(whileOpen);
  await withdrawContribution(platform, person, reference, { erase: true });
  const thread = await readThread(platform, person, reference);
  expect(thread).toMatchObject({ own: { standing: "withdrawn" }, card: { plain: "" } });
});

test("who is no longer invited sends nothing more, and keeps reading what they sent", async () => {
  const { platform, id, fiche, person } = await arrange();
  const reference = await confide(platform, person, fiche);
  const draftId = await aDraft(platform, { person }, fiche);
  await platform.db.invitation.deleteMany({ where: { consultationId: id } });
  const refused = { sent: false, because: "unknown" };
  expect(await submitDraft(platform, person, draftId, inConfidence)).toEqual(refused);
  expect(await listOwnContributions(platform, person)).toMatchObject([{ card: { reference } }]);
  expect((await readThread(platform, person, reference)).card.plain).toBe("Un avis.");
  await expect(beginRevision(platform, person, reference)).rejects.toMatchObject(unknown);
  await withdrawContribution(platform, person, reference, { erase: false });
});

test.each(moderationActs)("no moderator may %s it: nothing makes it public", async (act) => {
  const { platform, fiche, person, id } = await arrange();
  const reference = await confide(platform, person, fiche);
  const decision = { reference, act, ground: "other" as const, explanation: "Non.", revision: null };
  await expect(decide(platform, system, decision)).rejects.toMatchObject({ code: "conflict" });
  const made = platform.db.contribution.update({ where: { reference }, data: { moderation: "visible" } });
  await expect(made).rejects.toThrow("a preparatory contribution stays so");
  expect(await statesOf(platform, id)).toEqual([["opinion", "preparatory"]]);
});

test("a comment begun from its words starts a draft, as for everybody", async () => {
  const { platform, slugs, fiche, person } = await arrange();
  const passage = await passageOn(platform, fiche, "deux mois");
  const choice = await readPassageChoice(platform, person, slugs, passage);
  const draftId = await startComment(platform, { person }, choice, "comment");
  const page = await readDraft(platform, person, { person }, draftId);
  expect([page.passage?.quote, page.may.write]).toEqual(["deux mois", { allowed: true }]);
});
