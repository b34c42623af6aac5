import { beforeAll, expect, test } from "vitest";
import { ownDemonstration } from "../factories/demonstration";

let demonstration: Awaited<ReturnType<typeof ownDemonstration>>;
let fiches: Awaited<ReturnType<typeof listFiches>>;

beforeAll(async () => {
  demonstration = await ownDemonstration();
  fiches = await listFiches();
}, 120_000);

/** The fiches that are written in parts, those of two consultations, with their text in reading order. */
async function listFiches() {
  const found = await demonstration.platform.db.fiche.findMany({
    where: { consultation: { slug: { in: ["eeds-2025", "exercice"] } } },
    orderBy: [{ consultationId: "asc" }, { order: "asc" }],
    include: {
      consultation: { select: { slug: true } },
      versions: {
        include: {
          blocks: { orderBy: { order: "asc" } },
          questions: { orderBy: { order: "asc" }, include: { options: true } },
        },
      },
    },
  });
  return found.map(({ label, consultation, versions }) => {
    const [version] = versions;
    const name = `${consultation.slug}, ${label}`;
    return {
      name,
      slug: consultation.slug,
      blocks: version?.blocks ?? [],
      questions: version?.questions ?? [],
    };
  });
}

type Fiche = Awaited<ReturnType<typeof listFiches>>[number];

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? [];

/** The blocks of a part: from its heading to the next of the second level. */
function partOf({ blocks }: Fiche, title: string) {
  const from = blocks.findIndex(({ level, text }) => level === 2 && text === title);
  const length = blocks.slice(from + 1).findIndex(({ level }) => level === 2);
  return from === -1 ? [] : blocks.slice(from + 1, length === -1 ? undefined : from + 1 + length);
}

test("each fiche has its parts, in order", () => {
  for (const { name, slug, blocks } of fiches) {
    const law = slug === "exercice" ? "Ce que dit le projet de charte" : "Ce que dit le règlement";
    const titles = blocks.filter(({ level }) => level === 2).map(({ text }) => text);
    expect(titles, name).toEqual(["En bref", "Contexte", law, "Enjeux", "Scénarios", "Impacts", "Questions"]);
  }
});

test("each fiche has two or three scenarios, named A, B and C, and a table of their impacts", () => {
  for (const fiche of fiches) {
    const headings = partOf(fiche, "Scénarios").filter(({ level }) => level === 3);
    const letters = headings.map(({ text }) => /^Scénario ([A-C])\u00a0: ./.exec(text ?? "")?.[1]);
    expect(
      [
        ["A", "B"],
        ["A", "B", "C"],
      ],
      fiche.name,
    ).toContainEqual(letters);
    expect(
      partOf(fiche, "Impacts").filter(({ kind }) => kind === "table"),
      fiche.name,
    ).toHaveLength(1);
  }
});

test("each fiche has 500 to 900 words", () => {
  for (const { name, blocks } of fiches) {
    const count = wordsIn(blocks.map(({ text }) => text ?? "").join(" ")).length;
    expect(count, name).toBeGreaterThanOrEqual(500);
    expect(count, name).toBeLessThanOrEqual(900);
  }
});

test("each fiche begins with five sentences of at most 20 words, and the one thing that is asked", () => {
  for (const fiche of fiches) {
    const texts = partOf(fiche, "En bref").flatMap(({ text }) => (text === null ? [] : [text]));
    const asked = texts.pop();
    expect(asked, fiche.name).toMatch(/^Ce qui vous est demandé\u00a0: [^.]+\.$/);
    expect(texts, fiche.name).toHaveLength(5);
    for (const sentence of texts) {
      expect(sentence).toMatch(/^\P{Ll}[^.]+\.$/u);
      expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(20);
    }
  }
});

test("each fiche asks at most four questions: a choice, a scale and a free text among them", () => {
  for (const { name, blocks, questions } of fiches) {
    const types = new Set(questions.map(({ type }) => type));
    expect(types, name).toEqual(new Set(["choice", "scale", "text"]));
    expect(questions.length, name).toBeLessThanOrEqual(4);
    const placed = blocks.filter(({ kind }) => kind === "question").map(({ blockId }) => blockId);
    expect(placed, name).toEqual(questions.map(({ key }) => key));
    for (const { type, options, wording } of questions) {
      const [fewest, most] = { choice: [2, 6], scale: [5, 5], text: [0, 0] }[type];
      expect(options.length, wording).toBeGreaterThanOrEqual(fewest ?? 0);
      expect(options.length, wording).toBeLessThanOrEqual(most ?? 0);
    }
  }
});

test("each fiche on the regulation cites its articles", () => {
  for (const fiche of fiches.filter(({ slug }) => slug === "eeds-2025")) {
    const law = partOf(fiche, "Ce que dit le règlement").map(({ text }) => text ?? "");
    expect(law.join(" "), fiche.name).toMatch(/article \d+/i);
  }
});

test("every passage quotes the words that stand at its place in its version", async () => {
  const { db } = demonstration.platform;
  const passages = await db.passage.findMany({ include: { revision: true } });
  const blocks = await db.block.findMany({ where: { text: { not: null } }, orderBy: { order: "asc" } });
  expect(passages.length).toBeGreaterThan(100);
  for (const { versionId, startBlockId, startOffset, endBlockId, endOffset, quote, revision } of passages) {
    const texts = blocks.filter((block) => block.versionId === versionId);
    const first = texts.findIndex(({ blockId }) => blockId === startBlockId);
    const last = texts.findIndex(({ blockId }) => blockId === endBlockId);
    const words = texts.slice(first, last + 1).map(({ text }, index) => {
      const to = first + index === last ? endOffset : undefined;
      return text?.slice(index === 0 ? startOffset : 0, to);
    });
    expect(words.join("\n")).toBe(quote);
    expect(revision.versionId).toBe(versionId);
  }
});

test("every comment and every proposal is on a passage, every answer chose what its question offers", async () => {
  const sent = await demonstration.platform.db.contribution.findMany({
    include: { question: true, revisions: { include: { passages: true, choices: true, text: true } } },
  });
  for (const { kind, reference, question, revisions } of sent) {
    const [revision] = revisions;
    const isOnWords = kind === "comment" || kind === "amendment";
    expect(revision?.passages.length, reference).toBe(isOnWords ? 1 : 0);
    expect(revision?.text?.proposal.length, reference).toBe(kind === "amendment" ? 1 : 0);
    const choices = question && question.type !== "text" ? 1 : 0;
    expect(revision?.choices.length, reference).toBe(choices);
  }
});

/** Pairs of texts that resemble each other by more than 0.6, and whether both are of one campaign. */
const listTwins = () =>
  demonstration.platform.db.$queryRaw<{ pair: string; campaign: boolean }[]>`
    SELECT a.reference || ' / ' || b.reference AS pair,
           EXISTS (SELECT 1 FROM campaign_membership m JOIN campaign_membership n USING (campaign_id)
                   WHERE m.contribution_id = a.id AND n.contribution_id = b.id) AS campaign
    FROM contribution a JOIN revision ra ON ra.contribution_id = a.id JOIN revision_text ta ON ta.revision_id = ra.id
    JOIN contribution b ON b.id > a.id JOIN revision rb ON rb.contribution_id = b.id
    JOIN revision_text tb ON tb.revision_id = rb.id
    WHERE similarity(ta.plain, tb.plain) > 0.6`;

test("no two texts resemble each other, but within the marked campaign", async () => {
  const twins = await listTwins();
  expect(twins.filter(({ campaign }) => !campaign)).toEqual([]);
  expect(twins.length).toBeGreaterThan(0);
});

test("a campaign has several authors", async () => {
  const members = await demonstration.platform.db.campaignMembership.findMany({
    include: { contribution: true },
  });
  expect(new Set(members.map(({ contribution }) => contribution.contributorId)).size).toBeGreaterThan(2);
});
