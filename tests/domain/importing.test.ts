import { expect, test } from "vitest";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { readWorkingText } from "~/domain/fiche/read-working-text.server";
import { longestText } from "~/domain/fiche/text-length";
import { adoptImport, dropImport, keepImport } from "~/domain/import/keep-import.server";
import { readFile } from "~/domain/import/read-file.server";
import { inNotation } from "~/domain/import/notation";
import { readImport } from "~/domain/import/read-import.server";
import { readWriting } from "~/domain/import/read-writing.server";
import type { Question } from "~/domain/fiche/question";
import type { Person } from "~/domain/policy/actor";
import { aFicheText, ficheNode, heading, paragraph, question } from "../factories/fiche-text";
import { aMarkdown } from "../factories/outline";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const asked: Question = { key: "avis", type: "text", wording: "Votre avis\u00a0?", options: [] };
const blocks = [
  heading("h1", 2, "Enjeux"),
  paragraph("p1", "Le comité suit les données du registre national."),
  question("avis"),
  paragraph("p2", "Ce paragraphe va disparaître du texte."),
];
const before = aFicheText(...blocks);
const revised = "## Enjeux\n\nLe comité suit toutes les données du registre national.\n\nUne nouveauté.\n";

async function arrange() {
  const { platform, heard, turnTo } = testPlatform("2030-01-15T10:00Z");
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id, { text: before, questions: [asked] });
  const editorHere = async () =>
    (await signedInAs(platform, { grants: [{ role: "editor", consultationId: consultation.id }] })).person;
  const editor = await editorHere();
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const bring = async (text: string, by = editor) => {
    const read = await readFile(aMarkdown(text));
    if (!read.ok) return expect.fail(read.refusal);
    return keepImport(platform, by, slugs, read);
  };
  const write = (edition: number, text: string) =>
    keepWorkingText(platform, editor, {
      ...{ ficheId: fiche.id, edition, questions: [asked] },
      body: aFicheText(paragraph("p1", text)),
    });
  const working = async () => (await readWorkingText(platform, editor, fiche.id)).text;
  heard.length = 0;
  return { platform, heard, turnTo, consultation, fiche, editor, editorHere, slugs, bring, write, working };
}

test("what was read waits for its bringer, and changes nothing", async () => {
  const { platform, heard, editor, editorHere, slugs, bring, working } = await arrange();
  await bring(revised);
  const { import: waiting } = await readImport(platform, editor, slugs);
  expect(waiting).toMatchObject({
    ...{ format: "markdown", isLate: false, findings: [{ code: "questions", count: 1 }] },
    ...{ count: { kept: 1, changed: 1, added: 1, gone: 1 } },
    gone: ["Ce paragraphe va disparaître du texte."],
  });
  expect(waiting?.blocks.map(({ id, fate, isQuestion }) => [isQuestion ? "question" : id, fate])).toEqual([
    ["h1", "kept"],
    ["p1", "changed"],
    ["question", null],
    [expect.any(String), "added"],
  ]);
  expect(await working()).toMatchObject({ edition: 0, body: before });
  expect(heard).toEqual([]);
  expect((await readImport(platform, await editorHere(), slugs)).import).toBeNull();
});

test("confirmed, it is the working text, with its questions, and a fact that counts", async () => {
  const { platform, heard, consultation, fiche, editor, slugs, bring, working } = await arrange();
  await bring(revised);
  expect(await adoptImport(platform, editor, slugs)).toEqual({ outcome: "kept", edition: 1 });
  const text = await working();
  expect(JSON.stringify(text.body)).toContain("toutes les données");
  expect(JSON.stringify(text.body)).toContain('"id":"p1"');
  expect(text.questions).toEqual([asked]);
  expect(heard).toEqual([
    {
      ...{ type: "fiche.imported", consultationId: consultation.id, ficheId: fiche.id, format: "markdown" },
      ...{ kept: 1, changed: 1, added: 1, gone: 1 },
    },
  ]);
  expect((await readImport(platform, editor, slugs)).import).toBeNull();
});

test("when somebody wrote meanwhile, theirs stands and the import is set aside whole", async () => {
  const { platform, fiche, editor, slugs, bring, write, working } = await arrange();
  await write(0, "Un.");
  await bring(revised);
  await write(1, "Deux.");
  expect((await readImport(platform, editor, slugs)).import?.isLate).toBe(true);
  expect(await adoptImport(platform, editor, slugs)).toMatchObject({ outcome: "aside", edition: 2 });
  expect(JSON.stringify((await working()).body)).toContain("Deux.");
  const asides = await platform.db.textAside.findMany({ where: { ficheId: fiche.id } });
  expect(JSON.stringify(asides.map(({ body }) => body))).toContain("toutes les données");
});

test("whoever confirms twice at once brings it in once", async () => {
  const { platform, heard, fiche, editor, slugs, bring } = await arrange();
  await bring(revised);
  const outcomes = await Promise.allSettled([1, 2].map(() => adoptImport(platform, editor, slugs)));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(heard).toHaveLength(1);
  expect(await platform.db.textAside.count({ where: { ficheId: fiche.id } })).toBe(0);
});

test("a file brought later takes the place of the one that waits, and one may let go", async () => {
  const { platform, editor, slugs, bring } = await arrange();
  await bring(revised);
  await bring("Tout autre chose.\n");
  expect((await readImport(platform, editor, slugs)).import?.blocks).toHaveLength(2);
  await dropImport(platform, editor, slugs);
  expect((await readImport(platform, editor, slugs)).import).toBeNull();
  await expect(adoptImport(platform, editor, slugs)).rejects.toMatchObject({ code: "conflict" });
});

test("a text longer than a fiche may hold is not kept, and what waited still waits", async () => {
  const { platform, editor, slugs, bring } = await arrange();
  expect(await bring(revised)).toBe("kept");
  expect(await bring("mot ".repeat(longestText + 1))).toBe("too-long");
  expect((await readImport(platform, editor, slugs)).import?.count).toMatchObject({ changed: 1 });
});

test("what nobody decides upon for a week goes when another file comes", async () => {
  const { platform, turnTo, editor, editorHere, slugs, bring } = await arrange();
  await bring(revised);
  turnTo("2030-01-23T10:00Z");
  await bring("Autre chose.\n", await editorHere());
  expect((await readImport(platform, editor, slugs)).import).toBeNull();
});

test("nobody but the editors of the consultation brings anything in", async () => {
  const { platform, consultation, slugs, bring } = await arrange();
  const elsewhere = await holdConsultation(platform);
  const personOf = async (role: "editor" | "moderator", consultationId: string) =>
    (await signedInAs(platform, { grants: [{ role, consultationId }] })).person;
  const stranger = await personOf("editor", elsewhere.id);
  const moderator = await personOf("moderator", consultation.id);
  await expect(bring(revised, stranger)).rejects.toMatchObject({ code: "unknown" });
  await expect(bring(revised, moderator)).rejects.toMatchObject({ code: "forbidden" });
  await expect(readImport(platform, stranger, slugs)).rejects.toMatchObject({ code: "unknown" });
  await expect(adoptImport(platform, stranger, slugs)).rejects.toMatchObject({ code: "unknown" });
});

/** Writes in Markdown from what their page showed, as who has no script. */
async function writeFrom(
  { platform, slugs }: Awaited<ReturnType<typeof arrange>>,
  by: Person,
  change: (markdown: string) => string,
) {
  const { markdown, start } = await readWriting(platform, by, slugs, "working");
  const send = async () => {
    const read = await readFile(aMarkdown(inNotation(change(markdown))));
    if (!read.ok) return expect.fail(read.refusal);
    await keepImport(platform, by, slugs, read, start);
  };
  return { send };
}

test("a text written in Markdown is the working text with one paragraph changed, its question where its line is", async () => {
  const house = await arrange();
  const { platform, editor, slugs, working } = house;
  const { send } = await writeFrom(house, editor, (text) => text.replace("suit les", "suit toutes les"));
  await send();
  const { import: waiting } = await readImport(platform, editor, slugs);
  expect(waiting).toMatchObject({ findings: [], count: { kept: 2, changed: 1, added: 0, gone: 0 } });
  expect(await adoptImport(platform, editor, slugs)).toEqual({ outcome: "kept", edition: 1 });
  const expected = JSON.stringify(ficheNode(...blocks).toJSON()).replace("suit les", "suit toutes les");
  expect(await working()).toMatchObject({ body: JSON.parse(expected), questions: [asked] });
});

test("who wrote in Markdown while another text was kept is told, and theirs is set aside whole", async () => {
  const house = await arrange();
  const { platform, fiche, editor, editorHere, slugs, write, working } = house;
  const second = await editorHere();
  const { send } = await writeFrom(house, second, (text) =>
    text.replace("va disparaître", "doit disparaître"),
  );
  await write(0, "Ce que la première a écrit.");
  await send();
  expect((await readImport(platform, second, slugs)).import?.isLate).toBe(true);
  expect(await adoptImport(platform, second, slugs)).toMatchObject({ outcome: "aside", edition: 1 });
  expect(JSON.stringify((await working()).body)).toContain("Ce que la première a écrit.");
  const [aside] = await platform.db.textAside.findMany({ where: { ficheId: fiche.id } });
  const expected = JSON.stringify(ficheNode(...blocks).toJSON()).replace(
    "va disparaître",
    "doit disparaître",
  );
  expect(aside?.body).toEqual(JSON.parse(expected));
  expect(editor.accountId).not.toBe(second.accountId);
});

test("a question whose line is taken out is told before it goes; what waits may be written on", async () => {
  const house = await arrange();
  const { platform, editor, slugs, bring } = house;
  const { send } = await writeFrom(house, editor, (text) => text.replace(/\{\{question.*\}\}/, "Une suite."));
  await send();
  const { import: waiting } = await readImport(platform, editor, slugs);
  expect(waiting?.findings).toEqual([{ code: "removed-questions", count: 1, excerpts: [] }]);
  expect((await readWriting(platform, editor, slugs, "waiting")).markdown).toContain("Une suite.");
  await bring(inNotation((await readWriting(platform, editor, slugs, "working")).markdown));
  expect((await readImport(platform, editor, slugs)).import?.findings).toEqual([]);
});
