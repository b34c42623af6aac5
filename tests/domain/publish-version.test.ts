import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import type { Question } from "~/domain/fiche/question";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { system, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aFicheText, heading, item, list, type NodeJson, paragraph, question } from "../factories/fiche-text";
import { aSent, passageOn, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

const now = "2030-01-15T10:00Z";
const text = aFicheText(
  heading("h1", 2, "Contexte"),
  paragraph("p1", "Un."),
  list("l1", item("i1", paragraph("p2", "Deux."))),
  question("avis"),
  paragraph("p3", "Trois."),
);
const asked: Question = {
  key: "avis",
  type: "choice",
  wording: "Quel scénario ?",
  options: [
    { key: "b", label: "Le second" },
    { key: "a", label: "Le premier" },
  ],
};

async function arrange(platform: Platform, body: NodeJson = text) {
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id, { text: body, questions: [asked] });
  const publish = (next: NodeJson, note: string | null = null) =>
    publishVersion(platform, system, { ficheId: fiche.id, body: next, note, questions: [] });
  return { consultation, fiche, publish };
}

test("versions are numbered 1, 2, 3, each with its note and its moment", async () => {
  const { platform, turnTo } = testPlatform(now);
  const { fiche, publish } = await arrange(platform);
  turnTo("2030-01-16T10:00Z");
  await publish(text, "Une coquille.");
  await publish(text);
  const versions = await platform.db.version.findMany({
    where: { ficheId: fiche.id },
    orderBy: { number: "asc" },
    select: { number: true, note: true, publishedAt: true },
  });
  expect(versions).toEqual([
    { number: 1, note: null, publishedAt: new Date(now) },
    { number: 2, note: "Une coquille.", publishedAt: new Date("2030-01-16T10:00Z") },
    { number: 3, note: null, publishedAt: new Date("2030-01-16T10:00Z") },
  ]);
});

test("versions published at the same moment still get each its number", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish } = await arrange(platform);
  await Promise.all([publish(text), publish(text), publish(text)]);
  const versions = await platform.db.version.findMany({ where: { ficheId: fiche.id } });
  expect(versions.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4]);
});

test("anybody can compute the hash of a version again from its canonical JSON", async () => {
  const { platform } = testPlatform(now);
  const { fiche } = await arrange(platform, aFicheText(paragraph("p1", "Été.")));
  const { hash, body } = await platform.db.version.findUniqueOrThrow({ where: { id: fiche.versionId } });
  const byHand = `{"content":[{"attrs":{"id":"p1","label":null},"content":[{"text":"Été.","type":"text"}],"type":"paragraph"}],"type":"doc"}`;
  expect(hash).toBe(createHash("sha256").update(byHand, "utf8").digest("hex"));
  expect(body).toEqual(JSON.parse(byHand));
});

test("one letter more is another hash, the same text the same one", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish } = await arrange(platform, aFicheText(paragraph("p1", "Un.")));
  await publish(aFicheText(paragraph("p1", "Un !")));
  await publish(aFicheText(paragraph("p1", "Un.")));
  const versions = await platform.db.version.findMany({
    where: { ficheId: fiche.id },
    orderBy: { number: "asc" },
  });
  const [first, second, third] = versions.map(({ hash }) => hash);
  expect(second).not.toBe(first);
  expect(third).toBe(first);
});

test("blocks are kept in order, with their display numbers, and those at the top drawn", async () => {
  const { platform } = testPlatform(now);
  const { fiche } = await arrange(platform);
  const inOrder = { where: { versionId: fiche.versionId }, orderBy: { order: "asc" } } as const;
  const blocks = await platform.db.block.findMany(inOrder);
  expect(blocks.map(({ blockId, displayNumber, parentId }) => [blockId, displayNumber, parentId])).toEqual([
    ["h1", null, null],
    ["p1", 1, null],
    ["l1", 2, null],
    ["i1", null, "l1"],
    ["p2", null, "i1"],
    ["avis", null, null],
    ["p3", 3, null],
  ]);
  const renderings = await platform.db.rendering.findMany({ where: { versionId: fiche.versionId } });
  expect(new Map(renderings.map(({ blockId, html }) => [blockId, html]))).toEqual(
    new Map([
      ["h1", `<h2 id="h1">Contexte</h2>`],
      ["p1", `<p id="p1">Un.</p>`],
      ["l1", `<ul id="l1"><li id="i1"><p id="p2">Deux.</p></li></ul>`],
      ["avis", ""],
      ["p3", `<p id="p3">Trois.</p>`],
    ]),
  );
});

test("questions and options keep the order in which they were asked", async () => {
  const { platform } = testPlatform(now);
  const { fiche, consultation } = await arrange(platform);
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const page = await readFichePage(platform, visitor, slugs, { paragraph: null, textOnly: false });
  expect(page.questions).toMatchObject([
    { key: "avis", type: "choice", wording: "Quel scénario ?", options: [{ key: "b" }, { key: "a" }] },
  ]);
});

test("a publication is a fact, with its version's hash", async () => {
  const { platform, heard } = testPlatform(now);
  const { consultation, fiche } = await arrange(platform);
  const { hash } = await platform.db.version.findUniqueOrThrow({ where: { id: fiche.versionId } });
  const { id: ficheId, versionId } = fiche;
  expect(heard).toEqual([
    { type: "fiche.published", consultationId: consultation.id, ficheId, versionId, hash },
  ]);
});

test.each([
  ["a node of no fiche", { type: "doc", content: [{ type: "horizontalRule" }] }],
  ["a block without an id", aFicheText({ type: "paragraph" })],
  ["a text outside any block", { type: "doc", content: [{ type: "text", text: "Un." }] }],
  ["two blocks of the same id", aFicheText(paragraph("p1", "Un."), paragraph("p1", "Deux."))],
  ["letters that are not normalised", aFicheText(paragraph("p1", "e\u0301te\u0301"))],
])("a text with %s is not published, and nothing of it stays", async (_, body) => {
  const { platform, heard } = testPlatform(now);
  const { fiche, publish } = await arrange(platform);
  heard.length = 0;
  await expect(publish(body)).rejects.toThrow();
  expect(await platform.db.version.count({ where: { ficheId: fiche.id } })).toBe(1);
  expect(heard).toEqual([]);
});

test.each([
  ["change a version", "UPDATE version SET note = 'x'"],
  ["remove a version", "DELETE FROM version"],
  ["change a block", "UPDATE block SET text = 'x'"],
  ["remove a block", "DELETE FROM block"],
  ["change a question", "UPDATE question SET wording = 'x'"],
  ["change an option", "UPDATE question_option SET label = 'x'"],
  ["change a revision", "UPDATE revision SET position = 'none'"],
  ["remove a revision", "DELETE FROM revision"],
  ["move a passage", "UPDATE passage SET start_offset = 0"],
  ["change a period", "UPDATE period SET closes_at = now()"],
  ["remove a charter", "DELETE FROM charter"],
])("the application may not %s", async (_, statement) => {
  const { platform } = testPlatform(now);
  const { fiche } = await arrange(platform);
  const passages = [await passageOn(platform, fiche, "Un")];
  await send(platform, fiche, aSent(fiche, "Un avis.", { kind: "comment", passages }));
  await expect(platform.db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
});
