import { beforeAll, expect, test } from "vitest";
import { blocksOf } from "~/domain/fiche/block";
import { chanceFrom } from "../bench/seed/chance";
import { fillConsultation } from "../bench/seed/fill";
import { passagesOf } from "../bench/seed/ground";
import { ownDemonstration } from "../factories/demonstration";
import { ficheNode, heading, item, list, paragraph, question } from "../factories/fiche-text";

let demonstration: Awaited<ReturnType<typeof ownDemonstration>>;

beforeAll(async () => {
  demonstration = await ownDemonstration();
}, 120_000);

const fill = (consultation: string) =>
  fillConsultation(demonstration, { consultation, count: 60, wordsPath: null });

test.each(["eeds-2025", "exercice", "feuille-de-route-2023-2027", "guide-ia-ethique"])(
  "a crowd writes on « %s », whatever its fiches hold",
  async (slug) => {
    const { db } = demonstration.platform;
    const where = { consultation: { slug } };
    const before = await db.contribution.count({ where });
    await fill(slug);
    expect((await db.contribution.count({ where })) - before).toBe(60);
    const placed = await db.passage.count({ where: { revision: { contribution: where } } });
    expect(placed).toBeGreaterThan(20);
  },
  60_000,
);

test.each([
  ["referentiel-identification", /has not opened.*announce it at \/espace-agent\/redaction\/referentiel/],
  ["absente", /There is no consultation « absente »: name one of .*exercice.*guide-ia-ethique/],
])("« %s » cannot be filled, and the sentence names the cure", async (slug, sentence) => {
  await expect(fill(slug)).rejects.toThrow(sentence);
});

test.each([
  ["a short criterion", [paragraph("p1", "Explicabilité du SIA.")], true],
  ["one word", [paragraph("p1", "Explicabilité")], true],
  ["a list", [list("l1", item("i1", paragraph("p1", "Un nom")))], true],
  ["a heading", [heading("h1", 2, "Des mots")], true],
  ["a question alone", [question("avis")], false],
])("of a fiche that holds %s, words are spoken of when there are any", (_, blocks, hasWords) => {
  const draw = passagesOf(chanceFrom(1), blocksOf(ficheNode(...blocks)));
  expect(draw !== null).toBe(hasWords);
  expect(draw?.().quote).toEqual(hasWords ? expect.stringMatching(/\S/) : undefined);
});
