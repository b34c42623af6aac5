import { expect, test } from "vitest";
import {
  block,
  ficheNode,
  heading,
  item,
  list,
  paragraph,
  question,
  table,
  words,
} from "../../../tests/factories/fiche-text";
import { blocksOf } from "./block";

const text = ficheNode(
  heading("h1", 2, "Contexte"),
  paragraph("p1", "Un."),
  list("l1", item("i1", paragraph("p2", "Deux."), list("l2", item("i2", paragraph("p3", "Trois."))))),
  block("blockquote", "q1", [paragraph("p4", "Quatre.")], { label: "a)" }),
  heading("h2", 3, "Impacts"),
  table("t1", "Effets", [["Critère"], ["Coût"]]),
  question("scenario"),
  paragraph("p5", "Cinq."),
);
const blocks = blocksOf(text);
const find = (id: string) => blocks.find(({ blockId }) => blockId === id);

test("blocks come in reading order", () => {
  expect(blocks.map(({ blockId }) => blockId)).toEqual([
    ...["h1", "p1", "l1", "i1", "p2", "l2", "i2", "p3", "q1", "p4", "h2"],
    ...["t1", "t1-0", "t1-0-0", "t1-0-0-p", "t1-1", "t1-1-0", "t1-1-0-p", "scenario", "p5"],
  ]);
  expect(blocks.map(({ order }) => order)).toEqual(blocks.map((_, index) => index));
});

test("top-level blocks are numbered from 1, but headings, questions and what lies inside others", () => {
  const numbered = blocks.flatMap(({ blockId, displayNumber }) =>
    displayNumber === null ? [] : [[displayNumber, blockId]],
  );
  expect(numbered).toEqual([
    [1, "p1"],
    [2, "l1"],
    [3, "q1"],
    [4, "t1"],
    [5, "p5"],
  ]);
});

test("a block knows the one it lies in", () => {
  expect(["p1", "i1", "p3", "t1-1-0-p"].map((id) => find(id)?.parentId)).toEqual([
    null,
    "l1",
    "i2",
    "t1-1-0",
  ]);
});

test("paragraphs and headings have a text, containers have none", () => {
  expect(["h1", "p3", "t1-0-0-p"].map((id) => find(id)?.text)).toEqual(["Contexte", "Trois.", "Critère"]);
  expect(["l1", "i1", "q1", "t1", "t1-0", "t1-0-0", "scenario"].map((id) => find(id)?.text)).toEqual(
    Array(7).fill(null),
  );
});

test("a block keeps its kind, a heading its level, and all of them the label of their source", () => {
  expect(["l1", "i1", "t1-0", "t1-0-0", "t1-1-0", "scenario"].map((id) => find(id)?.kind)).toEqual([
    ...["list", "item", "row", "cell", "cell", "question"],
  ]);
  expect([find("h1")?.level, find("h2")?.level, find("p1")?.level]).toEqual([2, 3, null]);
  expect([find("q1")?.label, find("p1")?.label]).toEqual(["a)", null]);
});

test("a line break counts for one character, marks for none", () => {
  const [drawn] = blocksOf(
    ficheNode(
      block("paragraph", "p1", [words("Un ", "bold"), { type: "hardBreak" }, words("deux", "italic")]),
    ),
  );
  expect(drawn?.text).toBe("Un \ndeux");
});

test("a block without an id is refused: nobody could comment on it", () => {
  expect(() => blocksOf(ficheNode({ type: "paragraph", content: [words("Un.")] }))).toThrow(/no id/);
  expect(() => blocksOf(ficheNode(paragraph("", "Un.")))).toThrow(/no id/);
});
