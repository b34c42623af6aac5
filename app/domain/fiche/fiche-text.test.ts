import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aFicheText,
  block,
  item,
  list,
  type NodeJson,
  paragraph,
  words,
} from "../../../tests/factories/fiche-text";
import { jsonOf } from "~/editor/node-json";
import { blocksOf } from "./block";
import { ficheTextOf } from "./fiche-text";

const counter = () => {
  let count = 0;
  return () => `new${String((count += 1))}`;
};
const idsOf = (...blocks: NodeJson[]) =>
  blocksOf(ficheTextOf(aFicheText(...blocks), counter())).map(({ blockId }) => blockId);

test("every block has an id of its own; the first holder of one keeps it", () => {
  expect(idsOf(paragraph("p1", "Un"), paragraph("p1", "Deux"), paragraph("p2", "Trois"))).toEqual([
    "p1",
    "new1",
    "p2",
  ]);
  const bare = { type: "paragraph", content: [words("Un")] };
  expect(idsOf(bare, list("l1", item("l1", bare)))).toEqual(["new1", "l1", "new2", "new3"]);
});

test.each(["", "a b", '"><script>', "é", "x".repeat(65)])("« %s » is no id of a block", (id) => {
  expect(idsOf(paragraph(id, "Un"))).toEqual(["new1"]);
});

const note = (id: string, label: string) =>
  block("note", id, [paragraph(`${id}-p`, "Une source.")], { label });
const call = (target: string, label: string): NodeJson => ({ type: "noteCall", attrs: { target, label } });
const textOf = (...blocks: NodeJson[]) => {
  const [first] = ficheTextOf(aFicheText(...blocks), counter()).children;
  return first ? jsonOf(first).content : null;
};

test("a note is called once; other calls stay as the number that they show", () => {
  const calls = [words("Un"), call("n1", "1"), words(" deux"), call("n1", "1"), call("n9", "9")];
  expect(textOf(block("paragraph", "p1", calls), note("n1", "1"))).toEqual([
    words("Un"),
    { type: "noteCall", attrs: { target: "n1", label: "1" } },
    words(" deux19"),
  ]);
});

test("words are cleaned and in NFC; those of which nothing is left go", () => {
  expect(textOf(block("paragraph", "p1", [words("e\u0301te\u0301\u0000"), words("\u0007")]))).toEqual([
    words("été"),
  ]);
});

test("of a link that could run something the words stay", () => {
  expect(textOf(block("paragraph", "p1", [words("ici", { href: "javascript:alert(1)" })]))).toEqual([
    words("ici"),
  ]);
  expect(
    JSON.stringify(textOf(block("paragraph", "p1", [words("ici", { href: "https://a.fr" })]))),
  ).toContain("https://a.fr");
});

test.each([
  ["a text of something else", { type: "doc", content: [{ type: "video" }] }],
  ["a text inside out", { type: "doc", content: [{ type: "listItem" }] }],
  ["nothing", { type: "doc", content: [] }],
  ["a paragraph alone", { type: "paragraph" }],
])("%s is no fiche", (_, body) => {
  expect(() => ficheTextOf(body, counter())).toThrow();
});

test("what was admitted once is admitted as it is", () => {
  const ids = fc.constantFrom("a", "b", "c", "");
  const texts = fc.string({ unit: "binary", minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, texts), { minLength: 1 }), (told) => {
      const once = ficheTextOf(aFicheText(...told.map(([id, text]) => paragraph(id, text))), counter());
      const twice = ficheTextOf(jsonOf(once), () => expect.fail("a new id"));
      expect(twice.toJSON()).toEqual(once.toJSON());
    }),
  );
});
