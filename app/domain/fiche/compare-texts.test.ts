import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ficheNode,
  heading,
  item,
  list,
  paragraph,
  question,
  table,
} from "../../../tests/factories/fiche-text";
import { anOutline } from "../../../tests/factories/block";
import { blocksOf } from "./block";
import { compareTexts, isChanged, type Leaf, type Row } from "./compare-texts";
import type { Question } from "./question";

const textOf = (...nodes: Parameters<typeof ficheNode>) => ({
  blocks: blocksOf(ficheNode(...nodes)),
  questions: [],
});
const stepsOf = (rows: readonly Row[]) =>
  rows.map((row) => [row.step, "later" in row ? row.later.blockId : row.former.blockId]);

test("a block keeps its id: what changed in it is told word by word", () => {
  const rows = compareTexts(
    textOf(paragraph("p1", "Le délai est de un mois.")),
    textOf(paragraph("p1", "Le délai est de deux mois.")),
  );
  expect(rows).toMatchObject([
    {
      step: "kept",
      words: [{ kept: "Le délai est de " }, { removed: "un", added: "deux" }, { kept: " mois." }],
    },
  ]);
});

test("what came, what went and what moved are each said where they stand", () => {
  const rows = compareTexts(
    textOf(
      heading("h", 2, "Titre"),
      paragraph("a", "Un."),
      paragraph("b", "Deux."),
      paragraph("c", "Trois."),
    ),
    textOf(
      heading("h", 2, "Titre"),
      paragraph("c", "Trois."),
      paragraph("a", "Un."),
      paragraph("d", "Neuf."),
    ),
  );
  expect(stepsOf(rows)).toEqual([
    ["kept", "h"],
    ["arrived", "c"],
    ["kept", "a"],
    ["removed", "b"],
    ["left", "c"],
    ["added", "d"],
  ]);
});

test("a block that lost its id is known by its words, or by its place and most of them", () => {
  const rows = compareTexts(
    textOf(paragraph("a", "Les accès sont gratuits."), paragraph("b", "La redevance est fixée par arrêté.")),
    textOf(paragraph("x", "Les accès sont gratuits."), paragraph("y", "La redevance est fixée par décret.")),
  );
  expect(rows.map(({ step }) => step)).toEqual(["kept", "kept"]);
  expect(rows.map(isChanged)).toEqual([false, true]);
});

test("a cell is told by its row and its column, an item by its paragraph", () => {
  const grid = (value: string) =>
    textOf(
      table("t", "Tarifs", [
        ["Accès", "Prix"],
        ["Simple", value],
      ]),
      list("l", item("i", paragraph("p", "Premier point."))),
    );
  const changed = compareTexts(grid("10 euros"), grid("12 euros")).filter(isChanged);
  expect(changed).toMatchObject([{ later: { place: { cell: { row: 2, column: 2 }, paragraph: 1 } } }]);
  const inList = compareTexts(grid("10"), grid("10")).find(
    (row) => "later" in row && row.later.blockId === "p",
  );
  expect(inList).toMatchObject({ later: { place: { within: "item", paragraph: 2, cell: null } } });
});

const asked: Question = {
  key: "q",
  type: "choice",
  wording: "Quel scénario ?",
  options: [
    { key: "a", label: "Le premier" },
    { key: "b", label: "Le second" },
  ],
};

test("a question tells what changed of its wording and of its options", () => {
  const text = textOf(question("q"));
  const next = {
    ...asked,
    wording: "Quel scénario retenir ?",
    options: [
      { key: "b", label: "Le deuxième" },
      { key: "c", label: "Aucun" },
    ],
  };
  const [row] = compareTexts({ ...text, questions: [asked] }, { ...text, questions: [next] });
  expect(row && isChanged(row)).toBe(true);
  expect(row?.question?.options).toMatchObject([
    { step: "kept", words: [{ kept: "Le " }, { removed: "second", added: "deuxième" }] },
    { step: "added" },
    { step: "removed" },
  ]);
  const [same] = compareTexts({ ...text, questions: [asked] }, { ...text, questions: [asked] });
  expect(same && isChanged(same)).toBe(false);
});

const words = fc
  .array(fc.constantFrom("le", "accès", "données", "santé,", "soins.", "\n", "  ", "é", "👩‍👩‍👧", "1°"), {
    maxLength: 12,
  })
  .map((parts) => parts.join(" "));
/** Blocks drawn from few ids, so that many are in both texts, at other places and with other words. */
const anyText = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), words), { selector: ([id]) => id, maxLength: 10 })
  .map((drawn) => ({
    blocks: anOutline(...drawn.map(([, text]) => text)).map((block, at) => ({
      ...block,
      blockId: `b${drawn[at]?.[0] ?? 0}`,
    })),
    questions: [],
  }));

const readFormer = (row: Row): string[] => {
  if (row.step === "added" || row.step === "arrived") return [];
  if (row.step !== "kept") return [row.former.text];
  return [row.words.map((stretch) => ("kept" in stretch ? stretch.kept : stretch.removed)).join("")];
};
const readLater = (row: Row): string[] => {
  if (row.step === "removed" || row.step === "left") return [];
  if (row.step === "added") return [row.later.text];
  return [row.words.map((stretch) => ("kept" in stretch ? stretch.kept : stretch.added)).join("")];
};
const textsOf = ({ blocks }: { blocks: readonly { text: string | null }[] }) =>
  blocks.map(({ text }) => text);

describe("for any two texts", () => {
  test("both can be read back from their comparison, each in its order", () => {
    fc.assert(
      fc.property(anyText, anyText, (from, to) => {
        const rows = compareTexts(from, to);
        expect(rows.flatMap(readFormer)).toEqual(textsOf(from));
        expect(rows.flatMap(readLater)).toEqual(textsOf(to));
      }),
    );
  });

  test("a text compared with itself has no change", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(compareTexts(text, text).filter(isChanged)).toEqual([]);
      }),
    );
  });

  test("what left arrived elsewhere, once", () => {
    fc.assert(
      fc.property(anyText, anyText, (from, to) => {
        const rows = compareTexts(from, to);
        const idsOf = (step: Row["step"]): Leaf["blockId"][] =>
          rows.flatMap((row) => (row.step === step && "later" in row ? [row.later.blockId] : []));
        expect(idsOf("left").toSorted()).toEqual(idsOf("arrived").toSorted());
      }),
    );
  });
});
