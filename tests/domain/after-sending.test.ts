import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { beginRevision } from "~/domain/contribution/begin-draft.server";
import { startDraft } from "~/domain/contribution/keep-draft.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { supportContribution } from "~/domain/contribution/support-contribution.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { writeReceiptMail } from "~/domain/notice/write-receipt-mail.server";
import { visitor } from "~/domain/policy/actor";
import { aDraft, type DraftTold, typed, unnamed } from "../factories/draft";
import { changeCounted, passageOn } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const site = { publicUrl: "https://exemple.fr", contact: null };

async function arrange(moderationMode: "before_publication" | "after_publication" = "after_publication") {
  const { platform, heard, asked, turnTo } = testPlatform("2030-01-15T10:00Z");
  const consultation = await holdConsultation(platform, { moderationMode });
  const fiche = await holdFiche(platform, consultation.id);
  const { person } = await signedInAs(platform);
  return { platform, heard, asked, turnTo, consultation, fiche, person, owner: { person } };
}

type Arranged = Awaited<ReturnType<typeof arrange>>;

async function sendOne({ platform, person, owner, fiche }: Arranged, told: DraftTold = {}) {
  const outcome = await submitDraft(platform, person, await aDraft(platform, owner, fiche, told), unnamed);
  if (!outcome.sent) throw new Error(outcome.because);
  return outcome.references[0] ?? "";
}

async function revise(
  { platform, person, owner }: Arranged,
  reference: string,
  text: string,
  erasesFormer = false,
) {
  const { content, fiche, version } = await beginRevision(platform, person, reference);
  const place = { ficheId: fiche.id, versionId: version.id };
  const draftId = await startDraft(platform, owner, place, { ...content, body: typed(text), erasesFormer });
  return { draftId, outcome: await submitDraft(platform, person, draftId, unnamed) };
}

test("the hash can be computed again from what the mail says, and the text is in it", async () => {
  const arranged = await arrange();
  const { platform, asked, fiche } = arranged;
  const passage = await passageOn(platform, fiche, "texte");
  await sendOne(arranged, {
    kind: "amendment",
    passage,
    proposal: ["propos"],
    body: typed("Plus **juste**."),
  });
  const job = asked.find(({ kind }) => kind === "mail.receipt");
  const mail = job?.kind === "mail.receipt" ? await writeReceiptMail(platform, job.sendingId, site) : null;
  const said = mail?.text ?? "";
  const [, salt = ""] = /Sel\u00a0: (\w{32})/.exec(said) ?? [];
  const [, hash = ""] = /Empreinte \(SHA-256\)\u00a0: (\w{64})/.exec(said) ?? [];
  const [, form = ""] = /Forme canonique\u00a0:\n(\{.*\})/.exec(said) ?? [];
  expect(createHash("sha256").update(`${salt}\n${form}`).digest("hex")).toBe(hash);
  expect(said).toContain("Plus juste.");
  expect(said).toContain("propos");
});

test("what was withdrawn before its mail left is not mailed", async () => {
  const arranged = await arrange();
  const { platform, person, asked } = arranged;
  const reference = await sendOne(arranged);
  await withdrawContribution(platform, person, reference, { erase: false });
  const job = asked.find(({ kind }) => kind === "mail.receipt");
  expect(job?.kind === "mail.receipt" && (await writeReceiptMail(platform, job.sendingId, site))).toBeNull();
});

test("an edit takes the place of the text, clears the supports, and is the same when pressed twice", async () => {
  const arranged = await arrange();
  const { platform, person } = arranged;
  const reference = await sendOne(arranged);
  const other = await signedInAs(platform);
  await supportContribution(platform, other.person, reference, true);
  const { draftId, outcome } = await revise(arranged, reference, "Un autre avis.");
  expect(outcome).toEqual({ sent: true, references: [reference], repeated: false });
  expect(await submitDraft(platform, person, draftId, unnamed)).toMatchObject({ repeated: true });
  const { card } = await readThread(platform, visitor, reference);
  expect(card).toMatchObject({ plain: "Un autre avis.", edits: 1, supports: 0 });
});

test("an edit waits where moderation comes before publication", async () => {
  const arranged = await arrange("before_publication");
  const { platform, person } = arranged;
  const reference = await sendOne(arranged);
  const { id } = await platform.db.contribution.findUniqueOrThrow({ where: { reference } });
  await changeCounted(platform, id, { moderation: "visible" });
  await revise(arranged, reference, "Un autre avis.");
  await expect(readThread(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
  expect((await readThread(platform, person, reference)).card.plain).toBe("Un autre avis.");
});

test("a personal datum goes at once: the words and the salt of former states are deleted", async () => {
  const arranged = await arrange();
  const { platform } = arranged;
  const reference = await sendOne(arranged, { body: typed("J’ai la fièvre.") });
  await revise(arranged, reference, "Un avis.", true);
  const texts = await platform.db.revisionText.findMany({
    where: { revision: { contribution: { reference } } },
  });
  expect(texts.map(({ plain }) => plain)).toEqual(["Un avis."]);
});

test("only its author edits, until closing, and withdraws, whenever", async () => {
  const arranged = await arrange();
  const { platform, person, turnTo } = arranged;
  const reference = await sendOne(arranged);
  const { person: other } = await signedInAs(platform);
  await expect(beginRevision(platform, other, reference)).rejects.toMatchObject({ code: "unknown" });
  const stranger = withdrawContribution(platform, other, reference, { erase: true });
  await expect(stranger).rejects.toMatchObject({ code: "unknown" });
  turnTo("2030-02-02T10:00Z");
  expect((await beginRevision(platform, person, reference)).may.write).toEqual({
    allowed: false,
    because: "closed",
  });
  await withdrawContribution(platform, person, reference, { erase: true });
  await expect(readThread(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
  expect(await platform.db.contribution.findUnique({ where: { reference } })).toMatchObject({ number: 1 });
  expect(await platform.db.revisionText.count({ where: { revision: { contribution: { reference } } } })).toBe(
    0,
  );
});

test("a support is given once, taken back, never to oneself, and makes nobody a contributor", async () => {
  const arranged = await arrange();
  const { platform, person, heard } = arranged;
  const reference = await sendOne(arranged);
  const { person: other } = await signedInAs(platform);
  const count = async () => (await readThread(platform, visitor, reference)).card.supports;
  heard.length = 0;
  await Promise.all([1, 2, 3].map(() => supportContribution(platform, other, reference, true)));
  expect(await count()).toBe(1);
  expect(heard).toHaveLength(1);
  await supportContribution(platform, other, reference, null);
  expect(await count()).toBe(0);
  expect(await supportContribution(platform, person, reference, true)).toEqual({
    allowed: false,
    because: "own",
  });
});

test("the facts hold ids and hashes, never the texts nor who wrote them", async () => {
  const arranged = await arrange();
  const { platform, consultation, person } = arranged;
  const reference = await sendOne(arranged, { body: typed("Un rossignol.") });
  await revise(arranged, reference, "Une grive.");
  await withdrawContribution(platform, person, reference, { erase: true });
  const facts = await platform.db.fact.findMany({ where: { consultationId: consultation.id } });
  const types = facts.map(({ type }) => type).filter((type) => type.startsWith("contribution."));
  expect(types).toEqual([
    "contribution.submitted",
    "contribution.revised",
    "contribution.withdrawn",
    "contribution.erased",
  ]);
  const journal = JSON.stringify(facts.map(({ payload }) => payload));
  for (const personal of ["rossignol", "grive", reference, "Camille"])
    expect(journal).not.toContain(personal);
});
