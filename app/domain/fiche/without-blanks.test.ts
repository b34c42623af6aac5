import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFiche } from "../../../tests/factories/any-fiche";
import { block, ficheNode, heading, item, list, paragraph, words } from "../../../tests/factories/fiche-text";
import { ficheSchema } from "~/editor/fiche-schema";
import { blocksOf } from "./block";
import { withoutBlanks } from "./without-blanks";

const blank = (id: string) => block("paragraph", id, []);
const idsOf = (text: Node) => blocksOf(text).map(({ blockId }) => blockId);
const left = (...blocks: Parameters<typeof ficheNode>) => idsOf(withoutBlanks(ficheNode(...blocks)));

test("paragraphs and headings without words go, also those of spaces or breaks alone", () => {
  const spaces = block("paragraph", "s", [words("\u00a0 ")]);
  const breaks = block("paragraph", "b", [{ type: "hardBreak" }]);
  const title = block("heading", "t", [], { level: 2 });
  expect(left(blank("a"), heading("h", 2, "Titre"), spaces, breaks, title, paragraph("p", "Mot."))).toEqual([
    ...["h", "p"],
  ]);
});

test("a number, the call of a note and a question are something to read", () => {
  const numbered = block("paragraph", "n", [], { label: "3°" });
  const call = block("paragraph", "c", [{ type: "noteCall", attrs: { target: "x", label: "1" } }]);
  expect(left(numbered, call, { type: "question", attrs: { id: "q" } })).toEqual(["n", "c", "q"]);
});

test("what holds nothing else goes with it; an item that leads to a list keeps its line", () => {
  const inner = list("l2", item("i3", paragraph("p3", "Dessous.")));
  expect(
    left(
      list(
        "l1",
        item("i1", blank("p1")),
        item("i2", blank("p2"), inner),
        item("i4", paragraph("p4", "Un."), blank("p5")),
      ),
      block("callout", "c", [blank("p6")]),
      block("blockquote", "k", [blank("p7"), paragraph("p8", "Cité.")]),
    ),
  ).toEqual(["l1", "i2", "p2", "l2", "i3", "p3", "i4", "p4", "k", "p8"]);
});

test("an empty cell stays, and so does the only line of a text", () => {
  const cells = [
    block("tableCell", "c1", [blank("p1"), blank("p2")]),
    block("tableCell", "c2", [paragraph("p3", "Deux")]),
  ];
  expect(left(block("table", "t", [block("tableRow", "r", cells)]))).toEqual([
    ...["t", "r", "c1", "p1", "c2", "p3"],
  ]);
  expect(left(blank("a"), blank("b"))).toEqual(["a"]);
});

test("whatever a text holds, every word stays, in a text that is right and has no more blanks", () => {
  const anyBlanks = fc.array(fc.nat(99), { maxLength: 6 });
  fc.assert(
    fc.property(anyFiche, anyBlanks, (text, places) => {
      const blocks = places.reduce(
        (all, place, at) => all.toSpliced(place % (all.length + 1), 0, blankNode(at)),
        [...text.children.filter(({ type }) => type.name !== "note")],
      );
      const notes = text.children.filter(({ type }) => type.name === "note");
      const clean = withoutBlanks(text.type.create(null, [...blocks, ...notes]));
      clean.check();
      expect(clean.toJSON()).toEqual(withoutBlanks(text).toJSON());
      expect(clean.textContent).toBe(text.textContent);
      expect(withoutBlanks(clean).eq(clean)).toBe(true);
    }),
  );
});

const blankNode = (at: number) => ficheSchema.node("paragraph", { id: `blank-${String(at)}` });
