import { expect, test } from "vitest";
import {
  listOwnContributions,
  ownPageSize,
  pageOwnContributions,
} from "~/domain/contribution/list-own-contributions.server";
import { listOwnDrafts } from "~/domain/contribution/list-own-drafts.server";
import { listOwnWritings } from "~/domain/contribution/list-own-writings.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { decide } from "~/domain/moderation/decide.server";
import type { Platform } from "~/platform.server";
import { holdAuthor, sendAs } from "../factories/author";
import { aSent, bringTo, type ModerationState, passageOn, send } from "../factories/sending";
import { aFicheText, paragraph, words } from "../factories/fiche-text";
import { type HeldFiche, holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const open = "2030-01-15T10:00Z";

async function arrange(told: Parameters<typeof holdConsultation>[1] = {}) {
  const { platform } = testPlatform(open);
  const consultation = await holdConsultation(platform, told);
  const text = aFicheText(paragraph("p1", "Le début du texte."), paragraph("p2", "La fin du texte."));
  const fiche = await holdFiche(platform, consultation.id, { text });
  const [author, other] = [await holdAuthor(platform), await holdAuthor(platform)];
  return { platform, consultation, fiche, author, other };
}

/** A comment being written on « fin ». */
async function holdDraft({ db, newId, clock }: Platform, fiche: HeldFiche, accountId: string, text: string) {
  const start = { blockId: "p2", offset: 3 };
  const content = {
    ...{ kind: "comment", passage: { start, end: { blockId: "p2", offset: 6 } }, proposal: [] },
    ...{ language: "fr", position: "reserved", answers: [], parentId: null, revises: null },
    body: { type: "doc", content: [{ type: "paragraph", content: [words(text)] }] },
    erasesFormer: false,
  };
  const { id: ficheId, versionId } = fiche;
  const times = { createdAt: clock(), updatedAt: clock() };
  return db.draft.create({ data: { id: newId(), accountId, ficheId, versionId, content, ...times } });
}

test("one finds one's drafts with their passage, and nobody else's", async () => {
  const { platform, fiche, author, other } = await arrange();
  const { id } = await holdDraft(platform, fiche, author.person.accountId, "Un brouillon.");
  await holdDraft(platform, fiche, other.person.accountId, "Celui d’un autre.");
  expect(await listOwnDrafts(platform, author.person)).toMatchObject([
    {
      ...{ id, kind: "comment", position: "reserved", html: "<p>Un brouillon.</p>", isEmpty: false },
      ...{ passage: { quote: "fin" }, expiresAt: null },
    },
  ]);
});

test.each(["pending", "visible", "hidden", "refused", "withdrawn"] satisfies ModerationState[])(
  "one finds what one sent and is %s, at its address too; others do not",
  async (state) => {
    const { platform, fiche, author, other } = await arrange();
    const { id, reference } = await sendAs(platform, author, fiche, "Un avis.");
    await bringTo(platform, id, state);
    const [own, ...rest] = await listOwnContributions(platform, author.person);
    expect(rest).toEqual([]);
    expect(own).toMatchObject({ card: { reference, plain: "Un avis." }, own: { standing: state } });
    expect(own?.revisions).toMatchObject([{ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await listOwnContributions(platform, other.person)).toEqual([]);
    const thread = await readThread(platform, author.person, reference);
    expect(thread).toMatchObject({ isPublic: state === "visible", own: { standing: state } });
    const reading = readThread(platform, other.person, reference).catch((refusal: unknown) => refusal);
    const expected = state === "visible" ? { own: null, isPublic: true } : { code: "unknown" };
    expect(await reading).toMatchObject(expected);
  },
);

test("one reads why one’s contribution was taken away", async () => {
  const { platform, fiche, author } = await arrange();
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  const { reference } = await sendAs(platform, author, fiche, "Un avis.");
  const reason = { ground: "advertising", explanation: "Une réclame." } as const;
  await decide(platform, moderator, { reference, act: "hide", revision: 1, ...reason });
  const [own] = await listOwnContributions(platform, author.person);
  expect(own?.own).toMatchObject({ standing: "hidden", reason });
});

test.each(["never", "at_closing"] as const)(
  "where contributions show %s, one reads one’s own and is told that it is not public",
  async (visibility) => {
    const { platform, fiche, author, other } = await arrange({ visibility });
    const { reference } = await sendAs(platform, author, fiche, "Un avis.");
    expect(await listOwnContributions(platform, author.person)).toMatchObject([{ isPublic: false }]);
    const thread = await readThread(platform, author.person, reference);
    expect(thread).toMatchObject({ isPublic: false, own: { standing: "visible" }, replies: [] });
    await expect(readThread(platform, other.person, reference)).rejects.toMatchObject({ code: "unknown" });
  },
);

test("all of one’s writings come together in the order of the fiche", async () => {
  const { platform, fiche, author } = await arrange();
  await sendAs(platform, author, fiche, "Un avis sur le tout.");
  await holdDraft(platform, fiche, author.person.accountId, "Sur la fin.");
  const passages = [await passageOn(platform, fiche, "début")];
  const comment = aSent(fiche, "Sur le début.", { kind: "comment", passages });
  await send(platform, fiche, comment, { contributorId: author.contributorId });
  const { groups } = await listOwnWritings(platform, author.person);
  const items = groups.flatMap(({ fiches }) => fiches.flatMap((group) => group.items));
  const texts = items.map((item) => ("draft" in item ? item.draft.html : item.contribution.card.html));
  expect(texts).toEqual(["<p>Sur le début.</p>", "<p>Sur la fin.</p>", "<p>Un avis sur le tout.</p>"]);
});

test("what one sent comes page by page, the latest first, each once", async () => {
  const { platform, fiche, author, other } = await arrange();
  for (let order = 0; order <= ownPageSize; order += 1)
    await sendAs(platform, author, fiche, `Avis ${order}`);
  await sendAs(platform, other, fiche, "Celui d’un autre.");
  const first = await pageOwnContributions(platform, author.person, null);
  expect(first).toMatchObject({ count: ownPageSize + 1, next: expect.any(String) });
  const last = await pageOwnContributions(platform, author.person, first.next);
  expect(last.next).toBeNull();
  const texts = [...first.contributions, ...last.contributions].map(({ card }) => card.plain);
  expect(new Set(texts).size).toBe(ownPageSize + 1);
  expect(texts.at(-1)).toBe("Avis 0");
});
