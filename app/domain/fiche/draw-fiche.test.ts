import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ficheExtensions } from "~/editor/fiche-schema";
import {
  block,
  ficheNode,
  heading,
  item,
  list,
  type NodeJson,
  paragraph,
  question,
  table,
  words,
} from "../../../tests/factories/fiche-text";
import { wordsOf } from "../../../tests/factories/html";
import { stretchesOf } from "../../../tests/factories/ranges";
import { blockText } from "../passage/block-text";
import { drawBlock } from "./draw-fiche";

const draw = (told: NodeJson) => drawBlock(ficheNode(told).child(0));

test.each([
  ["a paragraph", paragraph("p1", "Un & deux <b>"), `<p id="p1">Un &amp; deux &lt;b&gt;</p>`],
  ["a heading", heading("h1", 3, "Scénario A"), `<h3 id="h1">Scénario A</h3>`],
  [
    "a list",
    list("l1", item("i1", paragraph("p1", "Un"))),
    `<ul id="l1"><li id="i1"><p id="p1">Un</p></li></ul>`,
  ],
  [
    "a quotation",
    block("blockquote", "q1", [paragraph("p1", "Un")]),
    `<blockquote id="q1"><p id="p1">Un</p></blockquote>`,
  ],
  [
    "the number of its source",
    block("paragraph", "p1", [words("Un")], { label: "1°" }),
    `<p id="p1"><span class="block-label">1° </span>Un</p>`,
  ],
  [
    "an item that has a number",
    list("l1", block("listItem", "i1", [paragraph("p1", "Un")], { label: "a)" })),
    `<ul id="l1"><li id="i1" class="labelled"><span class="block-label">a) </span><p id="p1">Un</p></li></ul>`,
  ],
  [
    "a call-out",
    block("callout", "c1", [paragraph("p1", "Un")]),
    `<div id="c1" class="callout" role="note"><p id="p1">Un</p></div>`,
  ],
  [
    "the call of a note",
    block("paragraph", "p1", [words("Un"), { type: "noteCall", attrs: { target: "n1", label: "3" } }]),
    `<p id="p1">Un<sup class="note-call"><a id="appel-n1" href="#n1" role="doc-noteref">3</a></sup></p>`,
  ],
  ["a question", question("scenario"), ""],
  ["a line break", block("paragraph", "p1", [words("Un"), { type: "hardBreak" }]), `<p id="p1">Un<br></p>`],
  [
    "marks, the first outside",
    block("paragraph", "p1", [words("Un", "bold", "italic")]),
    `<p id="p1"><strong><em>Un</em></strong></p>`,
  ],
  ["an id that is not one", paragraph(`"><script>`, "Un"), `<p id="&quot;&gt;&lt;script&gt;">Un</p>`],
])("%s is drawn", (_, told, html) => {
  expect(draw(told)).toBe(html);
});

test("a note is drawn with the number that leads back to its call", () => {
  const note = block("note", "n1", [paragraph("p2", "Source.")], { label: "3" });
  expect(drawBlock(ficheNode(paragraph("p1", "Un"), note).child(1))).toBe(
    `<div id="n1" class="note" role="doc-footnote"><a class="block-label" href="#appel-n1" role="doc-backlink">3</a><p id="p2">Source.</p></div>`,
  );
});

test("a numbered list begins at its number, and says so only when it is not 1", () => {
  const numbered = (start: number) =>
    draw(block("orderedList", "l1", [item("i1", paragraph("p1", "Un"))], { start }));
  expect(numbered(4)).toContain(`<ol id="l1" start="4">`);
  expect(numbered(1)).toContain(`<ol id="l1">`);
});

test("a table has its caption, its head, and a region that a keyboard reaches", () => {
  const html = draw(table("t1", "Effets « A » & <B>", [["Critère"], ["Coût"]]));
  expect(html).toBe(
    `<div class="table-region" role="region" aria-label="Effets « A » &amp; &lt;B&gt;" tabindex="0">` +
      `<table id="t1" class="ds-table"><caption>Effets « A » &amp; &lt;B&gt;</caption>` +
      `<thead><tr id="t1-0"><th id="t1-0-0" scope="col"><p id="t1-0-0-p">Critère</p></th></tr></thead>` +
      `<tbody><tr id="t1-1"><td id="t1-1-0"><p id="t1-1-0-p">Coût</p></td></tr></tbody></table></div>`,
  );
});

const link = (href: string) => draw(block("paragraph", "p1", [words("ici", { href })]));

test.each(["https://exemple.fr/?a=1&b=2", "http://exemple.fr", "HTTPS://EXEMPLE.FR", "mailto:a@b.example"])(
  "a link to %s is a link",
  (href) => {
    const address = href.replace("&", "&amp;");
    expect(link(href)).toBe(`<p id="p1"><a href="${address}" rel="nofollow noopener">ici</a></p>`);
  },
);

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "//exemple.fr",
  "",
])("of a link to %j only the words stay", (href) => {
  expect(link(href)).toBe(`<p id="p1">ici</p>`);
});

/** The fiche's schema with all that a starter kit brings: what a careless editor would let in. */
const careless = getSchema([StarterKit.configure({ document: false }), ...ficheExtensions.slice(1)]);

test("an unknown node has no way in", () => {
  expect(() => drawBlock(careless.node("horizontalRule"))).toThrow(/no drawing for a horizontalRule/);
});

test("an unknown mark has no way in", () => {
  const struck = careless.text("Un", [careless.mark("strike")]);
  expect(() => drawBlock(careless.node("paragraph", { id: "p1" }, struck))).toThrow(
    /no drawing for the mark strike/,
  );
});

test("a block without an id is not drawn", () => {
  expect(() => draw({ type: "paragraph", content: [words("Un")] })).toThrow(/no id/);
});

const anyLink = fc.constantFrom([], [{ href: "https://exemple.fr" }], [{ href: "javascript:x" }]);
const anyText = fc.string({
  unit: fc.constantFrom("a", "b", "<", ">", "&", '"', "'", "é", "😀", " "),
  minLength: 1,
});
const anyWords = fc
  .tuple(anyText, anyLink, fc.subarray(["bold", "italic"]))
  .map(([text, link, marks]) => words(text, ...link, ...marks));

const anyPiece = fc.oneof(
  { weight: 5, arbitrary: anyWords },
  { weight: 1, arbitrary: fc.constant<NodeJson>({ type: "hardBreak" }) },
);
const anyParagraph = fc
  .array(anyPiece, { maxLength: 6 })
  .map((pieces) => ficheNode(block("paragraph", "p1", pieces)).child(0));
const anyRanges = fc.array(
  fc.record({
    from: fc.nat(20),
    size: fc.integer({ min: 1, max: 12 }),
    weight: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 5 },
);

const stretchesIn = (node: Node, ranges: { from: number; size: number; weight: number }[]) => {
  const { length } = blockText(node);
  const inside = ranges.map(({ from, size, weight }) => ({
    from: Math.min(from, length),
    to: Math.min(from + size, length),
    weight,
  }));
  return stretchesOf(inside.filter(({ from, to }) => from < to));
};

test("highlights and marks leave the text as it is", () => {
  fc.assert(
    fc.property(anyParagraph, anyRanges, (node, ranges) => {
      const html = drawBlock(node, new Map([["p1", stretchesIn(node, ranges)]]));
      expect(wordsOf(html)).toBe(blockText(node));
    }),
  );
});

test("the words in the spans are those that were commented on", () => {
  fc.assert(
    fc.property(anyParagraph, anyRanges, (node, ranges) => {
      const stretches = stretchesIn(node, ranges);
      const html = drawBlock(node, new Map([["p1", stretches]]));
      const spans = [...html.matchAll(/<span class="passage passage-\d">(.*?)<\/span>/gs)];
      const commented = stretches.map(({ from, to }) => blockText(node).slice(from, to)).join("");
      expect(spans.map(([, inner]) => wordsOf(inner ?? "")).join("")).toBe(commented.replaceAll("\n", ""));
    }),
  );
});

test("no address runs anything, whatever the marks and the highlights", () => {
  fc.assert(
    fc.property(anyParagraph, anyRanges, (node, ranges) => {
      const html = drawBlock(node, new Map([["p1", stretchesIn(node, ranges)]]));
      expect(html).not.toMatch(/href="(?!https:)/);
    }),
  );
});

test("a highlight of another block changes nothing", () => {
  const node = ficheNode(paragraph("p1", "Un")).child(0);
  expect(drawBlock(node, new Map([["p2", [{ from: 0, to: 2, density: 1 }]]]))).toBe(drawBlock(node));
});
