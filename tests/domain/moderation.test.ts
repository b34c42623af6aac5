import { expect, test } from "vitest";
import { readThread } from "~/domain/contribution/read-thread.server";
import { isFailure } from "~/domain/failure";
import { decide, type Decision } from "~/domain/moderation/decide.server";
import { readModerated } from "~/domain/moderation/read-moderated.server";
import { system, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { holdAuthor, sendAs } from "../factories/author";
import { bringTo } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const open = "2030-01-15T10:00Z";
const words = "chardonneret";

async function arrange(moderationMode: "before_publication" | "after_publication" = "after_publication") {
  const stage = testPlatform(open);
  const { platform } = stage;
  const consultation = await holdConsultation(platform, { moderationMode });
  const fiche = await holdFiche(platform, consultation.id);
  const author = await holdAuthor(platform);
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"], name: "Malik Essai" });
  const sent = await sendAs(platform, author, fiche, `Voici un ${words}.`);
  stage.heard.length = 0;
  return { ...stage, consultation, fiche, author, moderator, ...sent };
}

const hiding = (reference: string, told: Partial<Decision> = {}): Decision => ({
  ...{ reference, act: "hide", ground: "abusive", explanation: "Contraire à la charte.", revision: 1 },
  ...told,
});

const seenBy = (platform: Platform, reader: Parameters<typeof readThread>[1], reference: string) =>
  readThread(platform, reader, reference).then(
    ({ card }) => card.plain,
    (refusal: unknown) => (isFailure(refusal) ? refusal.code : refusal),
  );

test("what a moderator hides is gone for everybody but its author, who reads why", async () => {
  const { platform, author, moderator, reference } = await arrange();
  const { person: other } = await signedInAs(platform);
  await decide(platform, moderator, hiding(reference));
  expect(await seenBy(platform, visitor, reference)).toBe("unknown");
  expect(await seenBy(platform, other, reference)).toBe("unknown");
  expect(await seenBy(platform, moderator, reference)).toBe("unknown");
  const { own, card } = await readThread(platform, author.person, reference);
  expect(card.plain).toContain(words);
  expect(own).toMatchObject({
    standing: "hidden",
    reason: { ground: "abusive", explanation: "Contraire à la charte.", decidedAt: new Date(open) },
  });
});

test("what is restored is public again, and its author is told no reason any more", async () => {
  const { platform, author, moderator, reference, turnTo } = await arrange();
  await decide(platform, moderator, hiding(reference));
  turnTo("2030-01-16T10:00Z");
  await decide(platform, moderator, hiding(reference, { act: "restore", explanation: "À tort." }));
  expect(await seenBy(platform, visitor, reference)).toContain(words);
  const { own } = await readThread(platform, author.person, reference);
  expect(own).toEqual({ standing: "visible", withdrawnAt: null, reason: null });
  const { decisions } = await readModerated(platform, moderator, reference);
  expect(decisions).toMatchObject([
    { act: "restore", ground: null, explanation: "À tort.", decidedBy: "Malik Essai" },
    { act: "hide", ground: "abusive", explanation: "Contraire à la charte." },
  ]);
});

test("before publication, approving shows and refusing does not; a refusal may be reversed", async () => {
  const { platform, fiche, author, moderator, reference } = await arrange("before_publication");
  expect(await seenBy(platform, visitor, reference)).toBe("unknown");
  await decide(platform, moderator, hiding(reference, { act: "approve", ground: null, explanation: "" }));
  expect(await seenBy(platform, visitor, reference)).toContain(words);

  const other = await sendAs(platform, author, fiche, "Voici un merle.");
  await decide(platform, moderator, hiding(other.reference, { act: "refuse" }));
  expect(await seenBy(platform, visitor, other.reference)).toBe("unknown");
  await decide(platform, moderator, hiding(other.reference, { act: "approve", ground: null }));
  expect(await seenBy(platform, visitor, other.reference)).toContain("merle");
});

test("each decision leaves a fact without any text, and a mail to write", async () => {
  const { platform, consultation, moderator, reference, id, heard, asked } = await arrange();
  const { decisionId } = await decide(platform, moderator, hiding(reference));
  const contributionId = id;
  expect(heard).toEqual([
    {
      ...{ type: "contribution.hidden", consultationId: consultation.id, contributionId, decisionId },
      ...{ ground: "abusive", before: "visible", after: "hidden" },
    },
  ]);
  expect(asked).toContainEqual({ kind: "mail.decision", decisionId });
  const facts = await platform.db.fact.findMany({ where: { consultationId: consultation.id } });
  expect(JSON.stringify(facts.map(({ payload }) => payload))).not.toMatch(/charte|chardonneret/);
  expect(facts.at(-1)).toMatchObject({ actorKind: "person", actorId: moderator.accountId });
});

const refused: [string, Partial<Decision>, string][] = [
  ["deciding what was decided already", { act: "approve" }, "conflict"],
  ["deciding upon a text that changed meanwhile", { revision: 2 }, "conflict"],
  ["hiding without a ground", { ground: null }, "malformed"],
];

test.each(refused)("%s changes nothing", async (_, told, code) => {
  const { platform, moderator, reference, id, heard } = await arrange();
  await expect(decide(platform, moderator, hiding(reference, told))).rejects.toMatchObject({ code });
  expect(await seenBy(platform, visitor, reference)).toContain(words);
  expect(await platform.db.moderationDecision.count({ where: { contributionId: id } })).toBe(0);
  expect(heard).toEqual([]);
});

test("two moderators who hide at once: one decision, the other is told", async () => {
  const { platform, moderator, reference, id } = await arrange();
  const both = await Promise.allSettled([1, 2].map(() => decide(platform, moderator, hiding(reference))));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await platform.db.moderationDecision.count({ where: { contributionId: id } })).toBe(1);
});

test("whoever does not moderate neither decides nor reads, whether the reference exists or not", async () => {
  const { platform, author, reference } = await arrange();
  const unknown = { code: "unknown" };
  for (const asked of [reference, "RIEN-0001"]) {
    await expect(decide(platform, author.person, hiding(asked))).rejects.toMatchObject(unknown);
    await expect(readModerated(platform, author.person, asked)).rejects.toMatchObject(unknown);
    await expect(readModerated(platform, visitor, asked)).rejects.toMatchObject(unknown);
  }
  expect(await seenBy(platform, visitor, reference)).toContain(words);
});

test("from the server's terminal a contribution is hidden without having been read", async () => {
  const { platform, moderator, reference } = await arrange();
  await decide(platform, system, hiding(reference, { revision: null }));
  expect(await seenBy(platform, visitor, reference)).toBe("unknown");
  const { decisions } = await readModerated(platform, moderator, reference);
  expect(decisions).toMatchObject([{ act: "hide", decidedBy: null }]);
});

test("the history of decisions is written once and never changed", async () => {
  const { platform, moderator, reference, id } = await arrange();
  await decide(platform, moderator, hiding(reference));
  const where = { contributionId: id };
  const rewriting = platform.db.moderationDecision.updateMany({ where, data: { explanation: "Autre." } });
  await expect(rewriting).rejects.toThrow(/permission denied/);
  await expect(platform.db.moderationDecision.deleteMany({ where })).rejects.toThrow(/permission denied/);
  expect(
    await asOwner("SELECT explanation FROM moderation_decision WHERE contribution_id = $1", [id]),
  ).toEqual([{ explanation: "Contraire à la charte." }]);
});

test("what its author withdrew shows no text to staff, and is nobody's to decide", async () => {
  const { platform, moderator, reference, id } = await arrange();
  await bringTo(platform, id, "withdrawn");
  const page = await readModerated(platform, moderator, reference);
  expect(page).toMatchObject({ standing: "withdrawn", acts: [], card: null });
  expect(JSON.stringify(page)).not.toContain(words);
  await expect(decide(platform, moderator, hiding(reference))).rejects.toMatchObject({ code: "conflict" });
});
