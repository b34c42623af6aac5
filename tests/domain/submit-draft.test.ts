import { expect, test, vi } from "vitest";
import { perform } from "~/domain/act.server";
import { draftContent } from "~/domain/contribution/draft";
import { saveDraft } from "~/domain/contribution/keep-draft.server";
import { adoptDrafts } from "~/domain/contribution/draft-owner.server";
import { listOwnDrafts } from "~/domain/contribution/list-own-drafts.server";
import { readDraft } from "~/domain/contribution/read-draft.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { system, visitor } from "~/domain/policy/actor";
import { readEdges } from "~/domain/tally/read-edges.server";
import type { Platform } from "~/platform.server";
import { aContent, aDraft, typed, unnamed } from "../factories/draft";
import { aFicheText, paragraph, question } from "../factories/fiche-text";
import { passageOn } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { expectSomebodyWaiting } from "../factories/waiting";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const now = "2030-01-15T10:00Z";
const afterClosing = "2030-02-01T10:00Z";

type Mode = "before_publication" | "after_publication";

async function arrange(moderationMode: Mode = "after_publication") {
  const { platform, heard, asked, turnTo } = testPlatform(now);
  const consultation = await holdConsultation(platform, { moderationMode });
  const fiche = await holdFiche(platform, consultation.id);
  const { person } = await signedInAs(platform);
  heard.length = 0;
  return { platform, heard, asked, turnTo, consultation, fiche, person, owner: { person } };
}

const countOf = ({ db }: Platform, consultationId: string) =>
  db.contribution.count({ where: { consultationId } });

test("moderation made stricter while somebody presses is the one that what they send is under", async () => {
  const { platform, consultation, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  const sending = await perform(platform, system, async ({ tx }) => {
    const data = { moderationMode: "before_publication", visibility: "after_moderation" } as const;
    await tx.consultation.update({ where: { id: consultation.id }, data });
    const pressed = submitDraft(platform, person, draftId, unnamed);
    await vi.waitFor(() => expectSomebodyWaiting(platform), { timeout: 10_000 });
    return { pressed };
  });
  expect(await sending.pressed).toMatchObject({ sent: true });
  const sent = await platform.db.contribution.findMany({ where: { consultationId: consultation.id } });
  expect(sent.map(({ moderation }) => moderation)).toEqual(["pending"]);
});

test("twenty presses at once make one contribution, and all get its reference", async () => {
  const { platform, consultation, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => submitDraft(platform, person, draftId, unnamed)),
  );
  const references = outcomes.map((one) => (one.sent ? one.references.join() : one.because));
  expect(new Set(references).size).toBe(1);
  expect(outcomes.filter((one) => one.sent && !one.repeated)).toHaveLength(1);
  expect(await countOf(platform, consultation.id)).toBe(1);
  expect(await platform.db.draft.count({ where: { id: draftId } })).toBe(0);
}, 60_000);

test("what was acknowledged is acknowledged again after closing; what was not is refused, and kept", async () => {
  const arranged = await arrange();
  const { platform, turnTo, consultation, fiche, person, owner } = arranged;
  const [sent, late] = [await aDraft(platform, owner, fiche), await aDraft(platform, owner, fiche)];
  const first = await submitDraft(platform, person, sent, unnamed);
  turnTo(afterClosing);
  expect(await submitDraft(platform, person, sent, unnamed)).toEqual({ ...first, repeated: true });
  expect(await submitDraft(platform, person, late, unnamed)).toEqual({ sent: false, because: "closed" });
  const kept = await readDraft(platform, person, owner, late);
  expect(kept.draft.content).toEqual(aContent());
  expect(kept.may.write).toEqual({ allowed: false, because: "closed" });
  expect(await countOf(platform, consultation.id)).toBe(1);
});

test("a version published while one writes: the draft says so, and is kept on the version it was written on", async () => {
  const { platform, fiche, person, owner } = await arrange();
  const passage = await passageOn(platform, fiche, "Le texte");
  const draftId = await aDraft(platform, owner, fiche, { kind: "comment", passage });
  const body = aFicheText(paragraph("p1", "D’autres mots."));
  const next = await publishVersion(platform, system, { ficheId: fiche.id, body, note: null, questions: [] });
  expect((await readDraft(platform, person, owner, draftId)).version.isLatest).toBe(false);
  const outcome = await submitDraft(platform, person, draftId, unnamed);
  expect(outcome).toMatchObject({ sent: true, repeated: false });
  const [reference = ""] = outcome.sent ? outcome.references : [];
  const { versionId } = await platform.db.revision.findFirstOrThrow({
    where: { contribution: { reference } },
  });
  expect(versionId).toBe(fiche.versionId);
  expect(versionId).not.toBe(next);
  expect(await readEdges(platform.db, next), "nothing of it is shown on words it does not speak of").toEqual(
    [],
  );
});

test("who did not say who they are sends nothing, and keeps what they wrote", async () => {
  const { platform, consultation, fiche, person, owner } = await arrange();
  await platform.db.contributor.updateMany({
    where: { accountId: person.accountId },
    data: { declaredName: "" },
  });
  const draftId = await aDraft(platform, owner, fiche);
  expect(await submitDraft(platform, person, draftId, unnamed)).toEqual({ sent: false, because: "nameless" });
  expect(await countOf(platform, consultation.id)).toBe(0);
  expect((await readDraft(platform, person, owner, draftId)).draft.content).toEqual(aContent());
});

test("the closing that passes while it is being sent is the one that counts", async () => {
  const { platform, turnTo, consultation, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  let readings = 0;
  const clock = () => {
    readings += 1;
    if (readings > 1) turnTo(afterClosing);
    return platform.clock();
  };
  const outcome = await submitDraft({ ...platform, clock }, person, draftId, unnamed);
  expect(outcome).toEqual({ sent: false, because: "closed" });
  expect(await countOf(platform, consultation.id)).toBe(0);
});

test("two tabs lose nothing: the second text becomes a second draft", async () => {
  const { platform, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  const save = (text: string) =>
    saveDraft(platform, owner, draftId, 1, () => aContent({ body: typed(text) }));
  expect(await save("Premier onglet.")).toEqual({ draftId, outcome: "saved" });
  const second = await save("Second onglet.");
  expect(second.outcome).toBe("two-tabs");
  const [one, two] = await Promise.all([
    readDraft(platform, person, owner, draftId),
    readDraft(platform, person, owner, second.draftId),
  ]);
  expect(one.draft.content.body).toEqual(typed("Premier onglet."));
  expect(two.draft.content.body).toEqual(typed("Second onglet."));
});

test.each([
  ["a person who signed in", true],
  ["a browser", false],
])("what %s goes on typing after closing is kept, and cannot be sent", async (_, isSignedIn) => {
  const { platform, turnTo, fiche, person } = await arrange();
  const owner = isSignedIn ? { person } : { holder: `navigateur-${platform.newId()}` };
  const draftId = await aDraft(platform, owner, fiche);
  turnTo(isSignedIn ? afterClosing : "2030-01-31T23:30Z");
  const saved = await saveDraft(platform, owner, draftId, 1, () => aContent({ body: typed("Trop tard.") }));
  expect(saved).toEqual({ draftId, outcome: "saved" });
  const kept = await readDraft(platform, isSignedIn ? person : visitor, owner, draftId);
  expect(kept.draft.content.body).toEqual(typed("Trop tard."));
  expect(kept.may.write).toEqual({ allowed: false, because: "closed" });
});

test("before the opening nothing is kept, not even in a draft that is there", async () => {
  const { platform, turnTo, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  turnTo("2029-12-15T10:00Z");
  const saving = saveDraft(platform, owner, draftId, 1, () => aContent({ body: typed("Trop tôt.") }));
  await expect(saving).rejects.toMatchObject({ code: "unknown" });
  turnTo(now);
  expect((await readDraft(platform, person, owner, draftId)).draft.content).toEqual(aContent());
});

test("the same words sent twice are one draft, whichever comes first", async () => {
  const { platform, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  const save = () => saveDraft(platform, owner, draftId, 1, () => aContent({ body: typed("Deux fois.") }));
  const both = await Promise.all([save(), save()]);
  expect(both).toEqual([
    { draftId, outcome: "saved" },
    { draftId, outcome: "saved" },
  ]);
  expect(await listOwnDrafts(platform, person)).toHaveLength(1);
});

test("a draft that changed since its preview is not sent", async () => {
  const { platform, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  await saveDraft(platform, owner, draftId, 1, () => aContent({ body: typed("Autre.") }));
  expect(await submitDraft(platform, person, draftId, unnamed)).toEqual({ sent: false, because: "changed" });
});

test("saved after it was sent, another text is kept as a new draft and the first stands", async () => {
  const { platform, consultation, fiche, person, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche);
  await submitDraft(platform, person, draftId, unnamed);
  const saved = await saveDraft(platform, owner, draftId, 1, () => aContent({ body: typed("Encore.") }));
  expect(saved.outcome).toBe("already-sent");
  expect((await readDraft(platform, person, owner, saved.draftId)).draft.content.body).toEqual(
    typed("Encore."),
  );
  const texts = await platform.db.revisionText.findMany({
    where: { revision: { contribution: { consultationId: consultation.id } } },
  });
  expect(texts.map(({ plain }) => plain)).toEqual(["Un avis."]);
});

test("a browser's drafts become those of who signs in, and nobody else reads them", async () => {
  const { platform, fiche, person, owner } = await arrange();
  const holder = { holder: `navigateur-${platform.newId()}` };
  const draftId = await aDraft(platform, holder, fiche);
  await expect(readDraft(platform, visitor, { holder: "un autre" }, draftId)).rejects.toMatchObject({
    code: "unknown",
  });
  await expect(readDraft(platform, person, owner, draftId)).rejects.toMatchObject({ code: "unknown" });
  await adoptDrafts(platform, person, holder.holder);
  expect((await readDraft(platform, person, owner, draftId)).draft.expiresAt).toBeNull();
  await expect(readDraft(platform, visitor, holder, draftId)).rejects.toMatchObject({ code: "unknown" });
});

test("what is saved when the session is over is kept aside, without the words of the draft", async () => {
  const { platform, fiche, owner } = await arrange();
  const draftId = await aDraft(platform, owner, fiche, { body: typed("Un secret.") });
  const holder = { holder: `navigateur-${platform.newId()}` };
  const saved = await saveDraft(platform, holder, draftId, 1, (before) => draftContent.parse(before));
  expect(saved.outcome).toBe("aside");
  const aside = await readDraft(platform, visitor, holder, saved.draftId);
  expect(JSON.stringify(aside.draft.content)).not.toContain("secret");
});

test("a form of answers is one sending, and one contribution for each question answered", async () => {
  const { platform, person, owner, consultation, asked } = await arrange();
  const options = [
    { key: "oui", label: "Oui" },
    { key: "non", label: "Non" },
  ];
  const fiche = await holdFiche(platform, consultation.id, {
    text: aFicheText(paragraph("p1", "Un."), question("q1"), question("q2"), question("q3")),
    questions: [
      { key: "q1", type: "choice", wording: "D’accord ?", options },
      { key: "q2", type: "text", wording: "Pourquoi ?", options: [] },
      { key: "q3", type: "text", wording: "Et puis ?", options: [] },
    ],
  });
  const answer = { position: "none" as const, options: [], body: typed("") };
  const answers = [
    { ...answer, question: "q1", options: ["non"] },
    { ...answer, question: "q2", body: typed("Parce que.") },
    { ...answer, question: "q3" },
  ];
  const draftId = await aDraft(platform, owner, fiche, { kind: "answers", answers });
  const outcome = await submitDraft(platform, person, draftId, unnamed);
  expect(outcome).toMatchObject({ sent: true, references: [expect.any(String), expect.any(String)] });
  expect(await platform.db.sending.count({ where: { consultationId: consultation.id } })).toBe(1);
  expect(asked.filter(({ kind }) => kind === "mail.receipt")).toHaveLength(1);
});

test.each([
  ["nothing written", { body: typed("  ") }, "empty"],
  ["more than 10,000 characters", { body: typed("é".repeat(10_001)) }, "too-long"],
  [
    "a passage beyond the text",
    {
      kind: "comment",
      passage: { start: { blockId: "p1", offset: 0 }, end: { blockId: "p1", offset: 999 } },
    },
    "passage",
  ],
  ["no passage at all", { kind: "comment" }, "passage"],
  [
    "an option that is not there",
    { kind: "answers", answers: [{ question: "q9", options: ["a"], position: "none", body: {} }] },
    "options",
  ],
  ["a body of another schema", { body: { type: "doc", content: [{ type: "heading" }] } }, "malformed"],
] as const)("%s is refused before anything is written", async (_, told, because) => {
  const { platform, consultation, fiche, person, owner } = await arrange();
  const content = draftContent.parse({ ...aContent(), ...told });
  const draftId = await aDraft(platform, owner, fiche, content);
  expect(await submitDraft(platform, person, draftId, unnamed)).toEqual({ sent: false, because });
  expect(await countOf(platform, consultation.id)).toBe(0);
});
