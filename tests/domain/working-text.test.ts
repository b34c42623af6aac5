import { expect, test } from "vitest";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import type { Question } from "~/domain/fiche/question";
import { readWorkingText } from "~/domain/fiche/read-working-text.server";
import { system, visitor } from "~/domain/policy/actor";
import { aFicheText, paragraph, question } from "../factories/fiche-text";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const asked: Question = { key: "avis", type: "text", wording: "Votre avis ?", options: [] };
const textOf = (words: string) => aFicheText(paragraph("p1", words), question("avis"));

async function arrange() {
  const { platform, turnTo, heard } = testPlatform("2030-01-15T10:00Z");
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id, { text: textOf("Un."), questions: [asked] });
  const keep = (edition: number, words: string) =>
    keepWorkingText(platform, system, {
      ficheId: fiche.id,
      edition,
      body: textOf(words),
      questions: [asked],
    });
  const read = async () => (await readWorkingText(platform, system, fiche.id)).text;
  return { platform, turnTo, heard, consultation, fiche, keep, read };
}

test("editors begin on the version published last, with its questions", async () => {
  const { read } = await arrange();
  expect(await read()).toMatchObject({
    ...{ edition: 0, begunOn: 1, body: textOf("Un.") },
    questions: [asked],
  });
});

test("what is kept is read again, each time under a new edition, and the public sees nothing of it", async () => {
  const { platform, heard, fiche, keep, read } = await arrange();
  heard.length = 0;
  expect(await keep(0, "Deux.")).toEqual({ outcome: "kept", edition: 1 });
  expect(await keep(1, "Trois.")).toEqual({ outcome: "kept", edition: 2 });
  expect(await read()).toMatchObject({ edition: 2, begunOn: 1, body: textOf("Trois.") });
  expect(await platform.db.version.count({ where: { ficheId: fiche.id } })).toBe(1);
  expect(heard).toEqual([]);
});

test("two editors on one edition: one is kept, the other is set aside whole", async () => {
  const { platform, fiche, keep, read } = await arrange();
  await keep(0, "Deux.");
  const outcomes = await Promise.all([keep(1, "Trois."), keep(1, "Quatre.")]);
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["aside", "kept"]);
  const kept = JSON.stringify((await read()).body);
  const asides = await platform.db.textAside.findMany({ where: { ficheId: fiche.id } });
  expect(asides).toMatchObject([
    { edition: 1, body: textOf(kept.includes("Trois.") ? "Quatre." : "Trois.") },
  ]);
});

test("what comes again because its answer was lost is kept once, and nothing is set aside", async () => {
  const { platform, fiche, keep } = await arrange();
  await keep(0, "Deux.");
  expect(await keep(1, "Trois.")).toEqual({ outcome: "kept", edition: 2 });
  expect(await keep(1, "Trois.")).toEqual({ outcome: "kept", edition: 2 });
  expect(await platform.db.textAside.count({ where: { ficheId: fiche.id } })).toBe(0);
  expect(await keep(1, "Quatre.")).toMatchObject({ outcome: "aside", edition: 2 });
});

test("two who begin at once do not both begin", async () => {
  const { keep } = await arrange();
  const outcomes = await Promise.all([keep(0, "Deux."), keep(0, "Trois.")]);
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["aside", "kept"]);
});

test("a fiche that has no version yet begins blank", async () => {
  const { platform, consultation } = await arrange();
  const id = platform.newId();
  const own = { id, consultationId: consultation.id, order: 9, label: "Axe 1", slug: "axe", title: "Un axe" };
  await platform.db.fiche.create({ data: own });
  expect((await readWorkingText(platform, system, id)).text).toMatchObject({
    edition: 0,
    begunOn: 0,
    questions: [],
  });
  const body = aFicheText(paragraph("p1", "Un."));
  await keepWorkingText(platform, system, { ficheId: id, edition: 0, body, questions: [] });
  await publishVersion(platform, system, { ficheId: id, body, note: null, questions: [] });
  expect(await platform.db.version.count({ where: { ficheId: id } })).toBe(1);
});

test("nobody but the editors of the consultation reads or writes it", async () => {
  const { platform, consultation, fiche, keep } = await arrange();
  const elsewhere = await holdConsultation(platform);
  await keep(0, "Deux.");
  const personOf = async (role: "editor" | "moderator", consultationId: string) =>
    (await signedInAs(platform, { grants: [{ role, consultationId }] })).person;
  const written = { ficheId: fiche.id, edition: 1, body: textOf("Trois."), questions: [] };
  const stranger = await personOf("editor", elsewhere.id);
  const moderator = await personOf("moderator", consultation.id);
  await expect(readWorkingText(platform, visitor, fiche.id)).rejects.toMatchObject({ code: "unknown" });
  await expect(readWorkingText(platform, stranger, fiche.id)).rejects.toMatchObject({ code: "unknown" });
  await expect(keepWorkingText(platform, stranger, written)).rejects.toMatchObject({ code: "unknown" });
  await expect(keepWorkingText(platform, moderator, written)).rejects.toMatchObject({ code: "forbidden" });
  const editor = await personOf("editor", consultation.id);
  expect(await keepWorkingText(platform, editor, written)).toEqual({ outcome: "kept", edition: 2 });
});
