import { beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "~/db/database.server";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { recordSendings } from "~/domain/contribution/record-sendings.server";
import { system, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aSending, aSent, send } from "../factories/sending";
import { holdConsultation, holdContributor, holdFiche } from "../factories/stage";
import { asOwner, ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

const texts = {
  hospitals: "Les hôpitaux du réseau échangent des données.",
  hospital: "Un seul hôpital partage des informations de santé.",
  phrase: "Les données de santé sont partagées.",
  apart: "La santé dépend de données nombreuses.",
  heart: "Le cœur d’une œuvre à l’étude.",
  english: "Health data should be shared.",
};
type Name = keyof typeof texts;
const names: readonly Name[] = ["hospitals", "hospital", "phrase", "apart", "heart", "english"];

/** One opinion for each text, in a consultation whose slug is told. */
async function arrange(platform: Platform, slug: string) {
  const consultation = await holdConsultation(platform, { slug });
  const fiche = await holdFiche(platform, consultation.id);
  const references: string[] = [];
  for (const name of names) {
    const { reference } = await send(platform, fiche, aSent(fiche, texts[name]));
    references.push(reference);
  }
  return { consultation, references };
}

const nameOf = (plain: string) => names.find((name) => texts[name] === plain);

/** The names of what is found, in the order above. */
async function find(platform: Platform, slug: string, words: string) {
  const { cards, count } = await listContributions(platform, visitor, slug, { words }, null);
  expect(cards).toHaveLength(count);
  const found = cards.map(({ plain }) => nameOf(plain));
  return names.filter((name) => found.includes(name));
}

describe("what words find", () => {
  const slug = "recherche";
  beforeAll(async () => {
    await arrange(testPlatform("2030-01-15T10:00Z").platform, slug);
  }, 60_000);

  test.each<[string, string, Name[]]>([
    ["accents are ignored", "hopital", ["hospitals", "hospital"]],
    ["capitals too", "HÔPITAL", ["hospitals", "hospital"]],
    ["a plural finds a singular", "hôpitaux", ["hospitals", "hospital"]],
    ["ligatures may be typed as two letters", "coeur oeuvre", ["heart"]],
    ["an elided article is no part of the word", "étude", ["heart"]],
    ["an elided article may be typed, with any apostrophe", "l'hôpital", ["hospitals", "hospital"]],
    ["all words must be there, in any order", "santé données", ["phrase", "apart"]],
    ["an expression keeps its order", `"données de santé"`, ["phrase"]],
    ["an expression in French quotation marks too", "«\u00a0données de santé\u00a0»", ["phrase"]],
    ["an expression in curly quotation marks too", "“données de santé”", ["phrase"]],
    ["a word may be excluded", "données -réseau", ["phrase", "apart"]],
    ["either word will do", "cœur or réseau", ["hospitals", "heart"]],
    ["another language is searched too", "health", ["english"]],
    ["words of no meaning find nothing", "le la de", []],
    ["a word that nobody wrote finds nothing", "ornithorynque", []],
    ["signs are no syntax error", `"'!&|<->:*()\\ -`, []],
    ["a lone quotation mark is no error", `" hôpital`, ["hospitals", "hospital"]],
  ])("%s", async (_, words, expected) => {
    const { platform } = testPlatform("2030-01-15T10:00Z");
    expect(await find(platform, slug, words)).toEqual(expected);
  });
});

test.each([
  ["as it stands", (reference: string) => reference],
  ["in small letters", (reference: string) => reference.toLowerCase()],
  ["with spaces around", (reference: string) => `  ${reference} `],
])("a reference finds its contribution, %s", async (_, typed) => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const { reference } = await send(platform, fiche, aSent(fiche, "Un avis."));
  await send(platform, fiche, aSent(fiche, `Je réponds à ${reference}.`));
  await send(platform, fiche, aSent(fiche, "Sans rapport."));
  const filter = { words: typed(reference) };
  const { cards } = await listContributions(platform, visitor, consultation.slug, filter, null);
  expect(cards.map(({ plain }) => plain).toSorted()).toEqual(
    [`Je réponds à ${reference}.`, "Un avis."].toSorted(),
  );
});

test("neither words nor a reference find what belongs to another consultation", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const elsewhere = await holdConsultation(platform);
  const { references } = await arrange(platform, `ailleurs-${elsewhere.slug}`);
  expect(await find(platform, elsewhere.slug, "hôpital")).toEqual([]);
  expect(await find(platform, elsewhere.slug, references[0] ?? "")).toEqual([]);
});

test("the author's name is not searched", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { id, slug } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, id);
  const contributorId = await holdContributor(platform, "Camille Chardonneret");
  await send(platform, fiche, aSent(fiche, "Un avis."), { contributorId, named: true });
  expect((await listContributions(platform, visitor, slug, { words: "chardonneret" }, null)).count).toBe(0);
});

test("contributions that came in one sending, at one moment, stand each on one page", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { id, slug } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, id);
  const contributions = Array.from({ length: 25 }, (_, index) => aSent(fiche, `Avis ${index}.`));
  const sending = await aSending(platform, contributions, { consultationId: id });
  await recordSendings(platform, system, id, [sending]);
  const first = await listContributions(platform, visitor, slug, {}, null);
  const second = await listContributions(platform, visitor, slug, {}, first.next);
  expect([first.cards.length, second.cards.length, second.next]).toEqual([20, 5, null]);
  expect(new Set([...first.cards, ...second.cards].map(({ plain }) => plain)).size).toBe(25);
});

test("words are looked up in their index, where reading whole tables is no choice", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { id, slug } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, id);
  await send(platform, fiche, aSent(fiche, "Un ornithorynque."));
  const before = await countLookups();
  await inSession("-c enable_seqscan=off -c enable_nestloop=off", async (db) => {
    const found = listContributions({ ...platform, db }, visitor, slug, { words: "ornithorynque" }, null);
    expect((await found).count).toBe(1);
  });
  expect(await countLookups()).toBeGreaterThan(before);
});

/** One connection with settings of its own, whose reading is added to the statistics when it ends. */
async function inSession(options: string, work: (db: Database) => Promise<void>) {
  const url = new URL(ownDatabase().applicationUrl);
  url.searchParams.set("options", options);
  const db = openDatabase(url.href, 1);
  try {
    await work(db);
    await db.$executeRaw`SELECT pg_stat_force_next_flush()`;
  } finally {
    await db.$disconnect();
  }
}

/** How often the index of the texts was read since the database was made. */
async function countLookups(): Promise<number> {
  const index = "SELECT idx_scan::int AS count FROM pg_stat_user_indexes WHERE indexrelname = $1";
  const [row] = await asOwner(index, ["revision_text_search_idx"]);
  return row !== null && typeof row === "object" && "count" in row ? Number(row.count) : 0;
}
