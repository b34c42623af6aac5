import { expect, test } from "vitest";
import type { Cursor } from "~/domain/contribution/filter";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { readFichePage, threadSize } from "~/domain/fiche/read-fiche-page.server";
import { system, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { holdAuthor } from "../factories/author";
import { aDraft, typed, unnamed } from "../factories/draft";
import { aFicheText, heading, item, list, paragraph } from "../factories/fiche-text";
import { aSent, changeCounted, passageOn, send } from "../factories/sending";
import { holdConsultation, holdContributor, holdFiche, holdOrganisation } from "../factories/stage";
import { testPlatform } from "../setup/platform";

const now = "2030-01-15T10:00Z";
const text = aFicheText(
  heading("h1", 2, "Contexte"),
  paragraph("p1", "Le premier paragraphe."),
  heading("h2", 2, "Enjeux"),
  list("l1", item("i1", paragraph("p2", "Un point.")), item("i2", paragraph("p3", "Un autre point."))),
);

async function arrange(platform: Platform) {
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id, { text });
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const read = (paragraph: number | null = null, after: Cursor | null = null, textOnly = false) =>
    readFichePage(platform, visitor, slugs, { paragraph, after, textOnly });
  const comment = async (quote: string, told: Parameters<typeof send>[3] = {}) =>
    send(
      platform,
      fiche,
      aSent(fiche, `Sur « ${quote} ».`, {
        kind: "comment",
        passages: [await passageOn(platform, fiche, quote)],
      }),
      told,
    );
  return { consultation, fiche, slugs, read, comment };
}

test("readers see the latest version, and only that", async () => {
  const { platform } = testPlatform(now);
  const { fiche, read } = await arrange(platform);
  const body = aFicheText(paragraph("p1", "Le texte récrit."));
  await publishVersion(platform, system, { ficheId: fiche.id, body, note: "Récrit.", questions: [] });
  const page = await read();
  expect(page.version).toMatchObject({ number: 2, note: "Récrit." });
  expect(page.blocks.map(({ html }) => html)).toEqual([`<p id="p1">Le texte récrit.</p>`]);
});

test("commented words are marked, the more comments the stronger", async () => {
  const { platform } = testPlatform(now);
  const { read, comment } = await arrange(platform);
  await comment("premier paragraphe");
  await comment("paragraphe");
  const html = (await read()).blocks.find(({ blockId }) => blockId === "p1")?.html;
  expect(html).toBe(
    `<p id="p1">Le <span class="passage passage-1">premier </span><span class="passage passage-2">paragraphe</span>.</p>`,
  );
});

test("the text alone has no marks, and keeps its counts", async () => {
  const { platform } = testPlatform(now);
  const { read, comment } = await arrange(platform);
  await comment("premier");
  const { blocks } = await read(null, null, true);
  expect(blocks.find(({ blockId }) => blockId === "p1")).toMatchObject({
    html: `<p id="p1">Le premier paragraphe.</p>`,
  });
});

test("a comment inside a list counts for the list, once even when it is on two of its points", async () => {
  const { platform } = testPlatform(now);
  const { fiche, read } = await arrange(platform);
  const passages = [{ start: { blockId: "p2", offset: 3 }, end: { blockId: "p3", offset: 8 } }];
  await send(platform, fiche, aSent(fiche, "Sur deux points.", { kind: "comment", passages }));
  const page = await read(2);
  expect(page.blocks.map(({ blockId, count }) => [blockId, count])).toContainEqual(["l1", 1]);
  expect(page.thread).toMatchObject({ paragraph: 2, blockId: "l1", count: 1, isFirst: true, next: null });
  expect(page.thread?.cards).toMatchObject([{ passages: [{ quote: "point.\nUn autre" }] }]);
  expect(page.sections).toMatchObject([
    { title: "Contexte", count: 0 },
    { title: "Enjeux", count: 1 },
  ]);
});

test("a comment over two parts counts in each, and once in the whole", async () => {
  const { platform } = testPlatform(now);
  const { fiche, read } = await arrange(platform);
  const passages = [{ start: { blockId: "p1", offset: 0 }, end: { blockId: "p2", offset: 2 } }];
  await send(platform, fiche, aSent(fiche, "Sur deux parties.", { kind: "comment", passages }));
  const page = await read();
  expect(page.sections.map(({ count }) => count)).toEqual([1, 1]);
  expect(page.tally).toEqual({ contributions: 1, contributors: 1, organisations: 0 });
});

/** The references of a thread, page after page, and how many there were on each. */
async function readWhole(
  read: (paragraph: number, after: Cursor | null) => ReturnType<typeof readFichePage>,
) {
  const pages: string[][] = [];
  for (let after: Cursor | null = null, isOver = false; !isOver;) {
    const { thread } = await read(2, after);
    expect(thread?.isFirst).toBe(after === null);
    pages.push(thread?.cards.map(({ reference }) => reference) ?? []);
    after = thread?.next ?? null;
    isOver = after === null;
  }
  return { sizes: pages.map(({ length }) => length), references: pages.flat() };
}

test("a long thread comes in pages, the earliest first, whichever part of the paragraph each is on", async () => {
  const { platform, turnTo } = testPlatform(now);
  const { read, comment } = await arrange(platform);
  const references: string[] = [];
  for (let index = 0; index <= 2 * threadSize; index += 1) {
    turnTo(new Date(Date.parse(now) + Math.floor(index / 3) * 60_000).toISOString()); // three at the same instant
    references.push((await comment(index % 2 === 0 ? "Un point" : "autre point")).reference);
  }
  const { thread } = await read(2);
  expect(thread?.count).toBe(2 * threadSize + 1);
  expect(await readWhole(read)).toEqual({ sizes: [threadSize, threadSize, 1], references });
});

test("a page of a thread is full whatever was hidden or rewritten before, which keeps its place", async () => {
  const { platform, turnTo } = testPlatform(now);
  const { fiche, read, comment } = await arrange(platform);
  const { person, contributorId } = await holdAuthor(platform);
  const rewritten = await comment("Un point", { contributorId });
  const later: Awaited<ReturnType<typeof comment>>[] = [];
  for (let minute = 1; minute <= threadSize + 2; minute += 1) {
    turnTo(new Date(Date.parse(now) + minute * 60_000).toISOString());
    later.push(await comment("Un point"));
  }
  const [hidden, ...others] = later;
  const passage = await passageOn(platform, fiche, "autre point");
  const told = { kind: "comment" as const, passage, revises: rewritten.id, body: typed("Revu.") };
  await submitDraft(platform, person, await aDraft(platform, { person }, fiche, told), unnamed);
  await changeCounted(platform, hidden?.id ?? "", { moderation: "hidden" });
  const references = [rewritten, ...others].map(({ reference }) => reference);
  expect(await readWhole(read)).toEqual({ sizes: [threadSize, 2], references });
});

test("after the last contribution of a thread there is nothing, and a way back to the first", async () => {
  const { platform } = testPlatform(now);
  const { read, comment } = await arrange(platform);
  const { id } = await comment("Un point");
  const { thread } = await read(2, { submittedAt: new Date(now), id });
  expect(thread).toMatchObject({ count: 1, cards: [], isFirst: false, next: null });
});

test("a paragraph without comments has an empty thread, one that is not there is unknown", async () => {
  const { platform } = testPlatform(now);
  const { read } = await arrange(platform);
  expect((await read(1)).thread).toMatchObject({ count: 0, cards: [], next: null });
  await expect(read(3)).rejects.toMatchObject({ code: "unknown", subject: "paragraphe" });
  await expect(read(0)).rejects.toMatchObject({ code: "unknown", subject: "paragraphe" });
});

test("a fiche that is not there, or not published yet, is unknown", async () => {
  const { platform } = testPlatform(now);
  const { consultation } = await arrange(platform);
  const data = {
    id: platform.newId(),
    consultationId: consultation.id,
    order: 9,
    label: "Fiche",
    slug: "vide",
    title: "Vide",
  };
  await platform.db.fiche.create({ data });
  for (const fiche of ["absente", "vide"]) {
    const slugs = { consultation: consultation.slug, fiche };
    const reading = readFichePage(platform, visitor, slugs, { paragraph: null, textOnly: false });
    await expect(reading).rejects.toMatchObject({ code: "unknown", subject: "fiche" });
  }
});

test("people appear by name only when they chose it, bodies always", async () => {
  const { platform } = testPlatform(now);
  const { consultation, read, comment } = await arrange(platform);
  const contributorId = await holdContributor(platform, "Camille Exemple (personne fictive)");
  const organisation = await holdOrganisation(platform, consultation.id, "Institut de la Lande (fictif)");
  const mandate = {
    id: platform.newId(),
    contributorId,
    organisationId: organisation.id,
    declaredAt: platform.clock(),
  };
  await platform.db.mandate.create({ data: mandate });
  await comment("premier", { contributorId });
  await comment("premier", { contributorId, named: true });
  await comment("premier", { contributorId, organisation });
  const { thread, tally } = await read(1);
  expect(thread?.cards.map(({ voice, mandate }) => [voice, mandate])).toEqual([
    [{ kind: "unnamed" }, null],
    [{ kind: "named", name: "Camille Exemple (personne fictive)", capacity: null }, null],
    [{ kind: "organisation", name: "Institut de la Lande (fictif)", type: "Organismes" }, "declared"],
  ]);
  expect(JSON.stringify([thread?.cards[0], thread?.cards[2]])).not.toContain("Camille");
  expect(tally).toEqual({ contributions: 3, contributors: 1, organisations: 1 });
});
