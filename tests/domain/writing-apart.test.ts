import { expect, test } from "vitest";
import { keepQuestion, readQuestion } from "~/domain/fiche/keep-question.server";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { publishFiche } from "~/domain/fiche/publish-fiche.server";
import type { Question } from "~/domain/fiche/question";
import { keepTable, readTable } from "~/domain/import/keep-table.server";
import { readWriting } from "~/domain/import/read-writing.server";
import type { Person } from "~/domain/policy/actor";
import { aFicheText, heading, mergedTable, paragraph, question } from "../factories/fiche-text";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const asked: Question = {
  ...{ key: "avis", type: "choice", wording: "Faut-il un délai ?" },
  options: [
    { key: "a", label: "Oui" },
    { key: "b", label: "Non" },
  ],
};
const merged = mergedTable("t1");

async function arrange() {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { id: consultationId, slug } = await holdConsultation(platform, { announcedAt: null });
  const text = aFicheText(heading("h1", 2, "Enjeux"), merged, question("avis"));
  const fiche = await holdFiche(platform, consultationId, { text, questions: [asked] });
  const slugs = { consultation: slug, fiche: fiche.slug };
  const editorOf = async (id: string) =>
    (await signedInAs(platform, { grants: [{ role: "editor", consultationId: id }] })).person;
  const editor = await editorOf(consultationId);
  const working = () => platform.db.workingText.findUniqueOrThrow({ where: { ficheId: fiche.id } });
  const readAs = (who: Person, key: string | null) => readQuestion(platform, who, slugs, key);
  return { platform, consultationId, fiche, slugs, editor, editorOf, working, readAs };
}

test("the words of a question are kept in the working text, and frozen with the version that is published", async () => {
  const { platform, fiche, slugs, editor, working, readAs } = await arrange();
  const { question: shown, start } = await readAs(editor, "avis");
  expect(shown).toEqual(asked);
  const typed = {
    wording: "Faut-il un délai plus long ?",
    type: "choice" as const,
    options: ["Non", "Oui", "Sans avis"],
  };
  const kept = await keepQuestion(platform, editor, slugs, { key: "avis", typed, start });
  expect(kept).toEqual({ outcome: "kept", edition: 1 });
  const changed = {
    ...{ key: "avis", type: "choice", wording: typed.wording },
    options: [
      { key: "b", label: "Non" },
      { key: "a", label: "Oui" },
      { key: expect.any(String), label: "Sans avis" },
    ],
  };
  expect(await working()).toMatchObject({ body: start.body, questions: [changed] });
  const frozen = () =>
    platform.db.question.findMany({
      where: { version: { ficheId: fiche.id } },
      orderBy: { version: { number: "asc" } },
    });
  expect((await frozen()).map(({ wording }) => wording)).toEqual([asked.wording]);
  await publishFiche(platform, editor, fiche.id, { edition: 1, note: "Plus clair.", reason: "" });
  expect((await frozen()).map(({ wording }) => wording)).toEqual([asked.wording, typed.wording]);
});

test("a question is added at the end, and its line is offered with the others", async () => {
  const { platform, slugs, editor, readAs } = await arrange();
  const { start } = await readAs(editor, null);
  const typed = { wording: "Pourquoi ?", type: "text" as const, options: [] };
  await keepQuestion(platform, editor, slugs, { key: null, typed, start });
  const { apart, markdown } = await readWriting(platform, editor, slugs, "working");
  expect(apart?.questions.map(({ wording, isFinished }) => [wording, isFinished])).toEqual([
    ["Faut-il un délai ?", true],
    ["Pourquoi ?", true],
  ]);
  for (const { line } of [...(apart?.questions ?? []), ...(apart?.tables ?? [])])
    expect(markdown).toContain(line);
  expect(apart?.tables).toMatchObject([{ id: "t1", title: "Délais" }]);
});

test("the words of a table with merged cells are kept, its shape and its ids stay", async () => {
  const { platform, slugs, editor, working } = await arrange();
  const { table, start } = await readTable(platform, editor, slugs, "t1");
  expect(table.rows[0]?.[0]).toMatchObject({ colspan: 2, isHead: true, lines: [{ markdown: "Effets" }] });
  const typed = { caption: "Délais", lines: ["Effets", "Délai", "**trois** mois"] };
  expect(await keepTable(platform, editor, slugs, { tableId: "t1", typed, start })).toMatchObject({
    outcome: "kept",
  });
  const [before, after] = [JSON.stringify(start.body), JSON.stringify((await working()).body)];
  expect(after).toContain("trois");
  const ids = (told: string) => told.match(/"id":"[^"]*"|"colspan":\d/g);
  expect(ids(after)?.toSorted()).toEqual(ids(before)?.toSorted());
});

test("a line that holds an image is refused, and nothing is kept", async () => {
  const { platform, fiche, slugs, editor } = await arrange();
  const { start } = await readTable(platform, editor, slugs, "t1");
  const typed = { caption: "Délais", lines: ["Effets", "![a](https://exemple.fr/a.png)", "deux mois"] };
  const kept = await keepTable(platform, editor, slugs, { tableId: "t1", typed, start });
  expect(kept).toEqual({ outcome: "problems", problems: new Map([[1, "left-out"]]) });
  expect(await platform.db.workingText.count({ where: { ficheId: fiche.id } })).toBe(0);
});

test("who sends a form after another text was kept overwrites nothing: theirs is set aside whole", async () => {
  const { platform, fiche, slugs, editor, editorOf, consultationId, readAs, working } = await arrange();
  const second = await editorOf(consultationId);
  const { start } = await readAs(second, "avis");
  const table = await readTable(platform, second, slugs, "t1");
  const body = aFicheText(paragraph("p1", "Ce que la première a écrit."));
  await keepWorkingText(platform, editor, { ficheId: fiche.id, edition: 0, body, questions: [] });
  const typed = { wording: "Et le coût ?", type: "text" as const, options: [] };
  const kept = await keepQuestion(platform, second, slugs, { key: "avis", typed, start });
  expect(kept).toMatchObject({ outcome: "aside", edition: 1 });
  const written = { caption: "Délais", lines: ["Effets", "Délai", "six mois"] };
  const keptTable = await keepTable(platform, second, slugs, {
    tableId: "t1",
    typed: written,
    start: table.start,
  });
  expect(keptTable).toMatchObject({ outcome: "aside", edition: 1 });
  expect(JSON.stringify((await working()).body)).toContain("Ce que la première a écrit.");
  const aside = await platform.db.textAside.findMany({
    where: { ficheId: fiche.id },
    orderBy: { id: "asc" },
  });
  expect(JSON.stringify(aside[0]?.questions)).toContain("Et le coût ?");
  expect(JSON.stringify(aside[1]?.body)).toContain("six mois");
});

test("what stands nowhere in the text is unknown, and so is a fiche to editors of elsewhere", async () => {
  const { platform, slugs, editor, editorOf, readAs } = await arrange();
  const unknown = { code: "unknown" };
  await expect(readAs(editor, "absente")).rejects.toMatchObject(unknown);
  await expect(readTable(platform, editor, slugs, "absent")).rejects.toMatchObject(unknown);
  const { start } = await readAs(editor, null);
  const stranger = await editorOf((await holdConsultation(platform)).id);
  const typed = { wording: "Pourquoi ?", type: "text" as const, options: [] };
  await expect(readAs(stranger, "avis")).rejects.toMatchObject(unknown);
  await expect(keepQuestion(platform, stranger, slugs, { key: null, typed, start })).rejects.toMatchObject(
    unknown,
  );
  const cells = { caption: "", lines: ["Un"] };
  const keeping = (who: Person) => keepTable(platform, who, slugs, { tableId: "t1", typed: cells, start });
  await expect(keeping(stranger)).rejects.toMatchObject(unknown);
  await expect(keeping(editor), "fewer lines than the table has").rejects.toMatchObject({
    code: "malformed",
  });
});
