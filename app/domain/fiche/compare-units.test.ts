import fc from "fast-check";
import { expect, test } from "vitest";
import {
  block,
  ficheNode,
  heading,
  item,
  list,
  paragraph,
  table,
  words,
} from "../../../tests/factories/fiche-text";
import { compareUnits, takeUnits } from "./compare-units";

const textOf = (...blocks: Parameters<typeof ficheNode>) => ({ text: ficheNode(...blocks), questions: [] });
const kinds = (...texts: Parameters<typeof compareUnits>) =>
  compareUnits(...texts).map(({ id, kind }) => `${id} ${kind}`);

const theirs = textOf(heading("h", 2, "Titre"), paragraph("a", "Un."), paragraph("b", "Deux."));

test("words that were changed, added or taken out are told, in the order in which they stand", () => {
  const mine = textOf(heading("h", 2, "Titre"), paragraph("c", "Entre."), paragraph("b", "Deux, et demi."));
  expect(kinds(theirs, mine)).toEqual(["h same", "a missing", "c added", "b changed"]);
});

test("the same words set otherwise are told as such, and a move is no change of words", () => {
  const bold = block("paragraph", "a", [words("Un.", "bold")]);
  expect(kinds(theirs, textOf(paragraph("b", "Deux."), heading("h", 2, "Titre"), bold)).toSorted()).toEqual([
    ...["a form", "b same", "h same"],
  ]);
});

test("the words of a list or a table are those of its items and cells, line by line", () => {
  const long = textOf(
    list("l", item("i", paragraph("ip", "un")), item("j", paragraph("jp", "deux"))),
    table("t", "Délais", [["a", "b"]]),
  );
  expect(compareUnits(long, long).map(({ theirs: told }) => told)).toEqual(["un\ndeux", "Délais\na\nb"]);
});

test("what is taken stands where it stood, and notes stay at the end", () => {
  const note = block("note", "n", [paragraph("np", "Source.")], { label: "1" });
  const mine = textOf(paragraph("c", "Avant."), heading("h", 2, "Titre"), paragraph("d", "Après."), note);
  const { blocks } = takeUnits(theirs, mine, new Set(["c", "d", "n", "a"]));
  expect(blocks.map(({ attrs }): unknown => attrs.id)).toEqual(["c", "h", "d", "b", "n"]);
});

test("taking every difference gives the other text, whatever they are", () => {
  const some = fc.uniqueArray(
    fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.constantFrom("x", "y")),
    {
      minLength: 1,
      selector: ([id]) => id,
    },
  );
  const sorted = some.map((told) => told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  fc.assert(
    fc.property(sorted, sorted, (one, other) => {
      const [a, b] = [one, other].map((told) => textOf(...told.map(([id, text]) => paragraph(id, text))));
      if (!a || !b) return expect.fail();
      const all = new Set(compareUnits(a, b).map(({ id }) => id));
      const { blocks } = takeUnits(a, b, all);
      expect(blocks.map((node): unknown => node.toJSON())).toEqual(
        b.text.children.map((node): unknown => node.toJSON()),
      );
    }),
  );
});
