import { expect, test } from "vitest";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { orderPublicFile, orderStaffFile } from "~/domain/export/order-file.server";
import { decide } from "~/domain/moderation/decide.server";
import { system, visitor } from "~/domain/policy/actor";
import { holdAuthor } from "../factories/author";
import { aFicheText, heading, paragraph } from "../factories/fiche-text";
import { piecesOf, rowsOf, publicLines, staffLines } from "../factories/file";
import { aSent, bringTo, type ModerationState, passageOn, send } from "../factories/sending";
import { holdConsultation, holdFiche, holdOrganisation } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const during = "2030-01-15T10:00Z";

async function arrange(told: Parameters<typeof holdConsultation>[1] = {}) {
  const stage = testPlatform(during);
  const { platform } = stage;
  const consultation = await holdConsultation(platform, told);
  const fiche = await holdFiche(platform, consultation.id);
  const { person: analyst } = await signedInAs(platform, { roles: ["analyst"] });
  const contribute = async (text: string, state: ModerationState = "visible", more: Told = {}) => {
    const { named = false, contributorId, organisation, ...sent } = more;
    const by = { named, ...(contributorId && { contributorId }), ...(organisation && { organisation }) };
    const { id, reference } = await send(platform, fiche, aSent(fiche, text, sent), by);
    await bringTo(platform, id, state);
    return { id, reference };
  };
  return { ...stage, consultation, fiche, analyst, contribute, slug: consultation.slug };
}

type Told = Parameters<typeof aSent>[2] &
  Partial<Pick<NonNullable<Parameters<typeof send>[3]>, "named" | "contributorId" | "organisation">>;

const textsOf = (lines: Record<string, unknown>[]) => lines.map(({ text }) => text);

test("everybody gets what is published, in the order in which it came, and nothing else", async () => {
  const { platform, slug, contribute, turnTo } = await arrange();
  for (const state of ["hidden", "withdrawn", "refused", "pending"] as const) {
    await contribute(`Un texte ${state}.`, state);
  }
  const { id } = await contribute("Le premier avis.");
  await contribute("Une réponse.", "visible", { kind: "reply", parentId: id });
  turnTo("2030-01-16T10:00Z");
  await contribute("Le second avis.");
  const lines = await publicLines(platform, { slug });
  expect(textsOf(lines)).toEqual(["Le premier avis.", "Le second avis."]);
  expect(lines[0]).toMatchObject({ replies: 1, sent_at: "2030-01-15T10:00:00.000Z" });
});

test("no natural person is named to everybody, not even who chose to be; bodies are", async () => {
  const { platform, slug, contribute, consultation, analyst } = await arrange();
  const { contributorId } = await holdAuthor(platform, "Camille Rarissime");
  const organisation = await holdOrganisation(platform, consultation.id, "Institut des essais (fictif)");
  await contribute("En mon nom.", "visible", { contributorId, named: true });
  await contribute("Sans nom.", "visible", { contributorId });
  await contribute("Pour l’institut.", "visible", { contributorId, organisation });
  const lines = await publicLines(platform, { slug });
  expect(lines.map(({ author }) => author)).toEqual([
    "particulier",
    "particulier",
    "Institut des essais (fictif)",
  ]);
  expect(JSON.stringify(lines)).not.toContain("Rarissime");
  const known = await staffLines(platform, analyst, { slug });
  expect(known.map(({ author }) => author)).toEqual([
    "Camille Rarissime",
    "particulier",
    "Institut des essais (fictif)",
  ]);
});

test("staff get all that was received, marked, with its reason; of what was withdrawn no word is left", async () => {
  const { platform, slug, contribute, analyst } = await arrange();
  await contribute("Un texte publié.");
  await contribute("Un texte en attente.", "pending");
  const { reference } = await contribute("Un texte masqué.");
  await decide(platform, system, {
    ...{ reference, act: "hide", ground: "abusive", explanation: "Contraire à la charte.", revision: null },
  });
  await contribute("Un chardonneret retiré.", "withdrawn", { position: "opposed", language: "en" });
  const lines = await staffLines(platform, analyst, { slug });
  expect(lines.map(({ state }) => state)).toEqual(["visible", "pending", "hidden", "withdrawn"]);
  expect(lines[2]).toMatchObject({ ground: "abusive", explanation: "Contraire à la charte." });
  expect(lines[3]).toMatchObject({ text: null, position: null, language: null, author: null, hash: null });
  for (const filter of [{ words: "chardonneret" }, { position: "opposed" as const }, { language: "en" }]) {
    expect(await staffLines(platform, analyst, { slug, filter })).toEqual([]);
  }
  expect(
    await staffLines(platform, analyst, { slug, filter: { organisationType: "particulier" } }),
  ).toHaveLength(3);
});

test("an amendment says what it replaces and where; an edited text is the current one", async () => {
  const { platform, fiche, slug, contribute } = await arrange();
  const body = aFicheText(
    heading("h1", 2, "Enjeux"),
    paragraph("p1", "Un premier texte."),
    paragraph("p2", "Le bois et la forêt."),
  );
  const versionId = await publishVersion(platform, system, {
    ficheId: fiche.id,
    body,
    note: null,
    questions: [],
  });
  const held = { ...fiche, versionId };
  const passages = [await passageOn(platform, held, "bois"), await passageOn(platform, held, "premier")];
  await contribute("Autrement.", "visible", {
    kind: "amendment",
    versionId,
    passages,
    proposal: ["bosquet"],
  });
  const [line] = await publicLines(platform, { slug });
  expect(line).toMatchObject({
    ...{ version: 2, block_number: ["2", "1"], passage: ["bois", "premier"] },
    ...{ passage_before: ["Le ", "Un "], amendment_before: "bois\npremier", amendment_after: "bosquet" },
  });
});

test.each([
  ["analyst", true],
  ["moderator", true],
  ["administrator", true],
  ["editor", false],
] as const)("an export by an %s: %s", async (role, isAllowed) => {
  const { platform, slug, consultation, heard } = await arrange();
  const { person } = await signedInAs(platform, { roles: [role] });
  heard.length = 0;
  const filter = { kind: "opinion", words: "des mots secrets" } as const;
  const ordering = orderStaffFile(platform, person, { slug, filter, format: "csv" });
  if (!isAllowed) {
    await expect(ordering).rejects.toMatchObject({ code: "forbidden" });
    expect(heard).toEqual([]);
    return;
  }
  await ordering;
  const filters = ["kind=opinion", "words"];
  expect(heard).toEqual([{ type: "export.made", consultationId: consultation.id, format: "csv", filters }]);
  const facts = await platform.db.fact.findMany({
    where: { type: "export.made", actorId: person.accountId },
  });
  expect(facts.map(({ payload }) => payload)).toEqual([
    { consultationId: consultation.id, format: "csv", filters },
  ]);
});

test.each([
  ["never shown", { visibility: "never" as const }],
  ["shown at closing", { visibility: "at_closing" as const }],
  ["not open yet", { opensAt: new Date("2030-01-20T00:00Z") }],
  ["not announced yet", { announcedAt: null }],
])("where contributions are %s there is no public file", async (_, told) => {
  const { platform, slug } = await arrange(told);
  await expect(orderPublicFile(platform, visitor, { slug, format: "csv" })).rejects.toMatchObject({
    code: "unknown",
  });
});

test("a file is one moment: what is hidden or sent while it is written changes nothing of it", async () => {
  const { platform, slug, contribute } = await arrange();
  for (const number of ["un", "deux"]) await contribute(`Avis ${number}.`);
  const { reference } = await contribute("Avis trois.");
  const pieces = piecesOf(await orderPublicFile(platform, visitor, { slug, format: "rfc4180" }));
  const head = await pieces.next(); // the moment was taken, no contribution was read
  await decide(platform, system, {
    ...{ reference, act: "hide", ground: "abusive", explanation: "Contraire à la charte.", revision: null },
  });
  await contribute("Avis quatre.");
  const file = [head.value];
  for await (const piece of pieces) file.push(piece);
  const lines = rowsOf(Buffer.from(file.join("")));
  expect(textsOf(lines)).toEqual(["Avis un.", "Avis deux.", "Avis trois."]);
  expect(textsOf(await publicLines(platform, { slug }))).toEqual(["Avis un.", "Avis deux.", "Avis quatre."]);
});

test("the tag of a public file stays as long as the file does, and changes with it", async () => {
  const { platform, slug, contribute } = await arrange();
  const tag = async () => (await orderPublicFile(platform, visitor, { slug, format: "csv" })).tag;
  const before = await tag();
  expect(await tag()).toBe(before);
  await contribute("Un avis.");
  expect(await tag()).not.toBe(before);
});
