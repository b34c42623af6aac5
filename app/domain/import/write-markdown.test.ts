import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFiche } from "../../../tests/factories/any-fiche";
import {
  block,
  ficheNode,
  type NodeJson,
  paragraph,
  question,
  words,
} from "../../../tests/factories/fiche-text";
import { aMarkdown, importOf } from "../../../tests/factories/outline";
import { idOf } from "../fiche/block";
import { ficheTextOf } from "../fiche/fiche-text";
import { adoptWritten } from "./adopt-written";
import { inNotation } from "./notation";
import { readFile } from "./read-file.server";
import { writeMarkdown } from "./write-markdown";

const counter = () => {
  let count = 0;
  return () => `new-${String((count += 1))}`;
};

/** A text as it comes back from who wrote it in Markdown. */
async function readBack(existing: Node, markdown: string) {
  const read = await readFile(aMarkdown(inNotation(markdown)));
  if (!read.ok) return expect.fail(`${read.refusal}: ${markdown}`);
  const written = ficheTextOf(read.body, counter());
  return { findings: read.findings, ...adoptWritten(existing, written, counter()) };
}

/** Each case reads up to some thousand characters three times over, nearly all of them signs. */
const cases = process.env.LONG === "1" ? 2_000 : 30;

test(
  "whatever a fiche holds, what nobody changed comes back to the letter, with its ids, and nothing to report",
  { timeout: cases * 2_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyFiche, async (text) => {
        const back = await readBack(text, writeMarkdown(text));
        expect(back.findings).toEqual([]);
        expect(back.unknown).toEqual([]);
        expect(back.text.toJSON()).toEqual(text.toJSON());
      }),
      { numRuns: cases },
    );
  },
);

const call = (label: string): NodeJson => ({ type: "noteCall", attrs: { target: `n${label}`, label } });
const merged = block(
  "table",
  "effets",
  [
    block("tableRow", "r1", [
      block("tableHeader", "c1", [block("paragraph", "cp1", [words("Coût"), call("2")])], { colspan: 2 }),
    ]),
    block("tableRow", "r2", [
      block("tableCell", "c2", [paragraph("cp2", "Un")]),
      block("tableCell", "c3", [paragraph("cp3", "Deux")]),
    ]),
  ],
  { caption: "Effets" },
);
const noteOf = (label: string, text: string) =>
  block("note", `n${label}`, [paragraph(`np${label}`, text)], { label });
const fiche = ficheNode(
  block("heading", "h1", [words("Enjeux")], { level: 2, label: "I." }),
  block("paragraph", "p1", [words("Le comité suit les données du registre."), call("12")], {
    label: "Article 3",
  }),
  block("orderedList", "l1", [block("listItem", "i1", [paragraph("ip1", "Un élément")], { label: "a)" })]),
  merged,
  question("avis"),
  noteOf("12", "La première."),
  noteOf("2", "La seconde."),
);

test("a fiche is written in plain signs; what Markdown cannot hold is a line that stands for it", () => {
  expect(writeMarkdown(fiche)).toBe(`## {I.} Enjeux

{Article 3} Le comité suit les données du registre.[^12]

1. {a)} Un élément

{{tableau 1 #fets}}

{{question 1 #avis}}

[^12]: La première.
`);
});

test("lines that were left empty are not written, and do not keep what holds them from being written", () => {
  const blank = (id: string) => block("paragraph", id, []);
  const list = block("bulletList", "l1", [
    block("listItem", "i1", [paragraph("ip1", "Un élément"), blank("b1")]),
  ]);
  const quote = block("blockquote", "k1", [blank("b2"), paragraph("kp1", "Cité.")]);
  const title = block("heading", "h1", [], { level: 2 });
  expect(writeMarkdown(ficheNode(blank("b3"), title, list, quote, blank("b4")))).toBe(
    "- Un élément\n\n> Cité.\n",
  );
});

test("words that look like signs are escaped, never set apart", () => {
  const looks = [
    "~~barré~~",
    "www.exemple.fr",
    "a@b.fr",
    "https://exemple.fr",
    "*x*",
    "_x_",
    "<b>",
    "[x](y)",
    "[^1]",
  ];
  const lines = [
    "- a",
    "1. a",
    "# a",
    "> a",
    "a | b",
    "{1°} a",
    "&amp;",
    "***",
    "[!NOTE]",
    "Article 3 – Objet",
  ];
  const texts = [...looks.map((look) => `Un mot ${look}`), ...lines].map((text, at) =>
    paragraph(`p${String(at)}`, `${text} et la suite`),
  );
  expect(writeMarkdown(ficheNode(...texts))).not.toContain("{{");
});

test("a paragraph that changed keeps its id and number; the others, notes included, stay as they are", async () => {
  const written = writeMarkdown(fiche).replace("suit les données", "suit toutes les données");
  const { text, unknown } = await readBack(fiche, written);
  expect(unknown).toEqual([]);
  const before = JSON.stringify(fiche.toJSON());
  expect(JSON.stringify(text.toJSON())).toBe(before.replace("suit les données", "suit toutes les données"));
});

test("lines that stand for blocks are moved or taken out; one that stands for nothing stays words, and is told", async () => {
  const { text, unknown } = await readBack(
    fiche,
    "{{question 1 #avis}}\n\nUn texte.\n\n{{tableau 1 #effets}}\n\n{{tableau 1 #effets}}\n\nMot.[^9]\n",
  );
  expect(text.children.map((node) => [node.type.name, idOf(node)])).toEqual([
    ["question", "avis"],
    ["paragraph", expect.any(String)],
    ["table", "effets"],
    ["paragraph", expect.any(String)],
    ["paragraph", expect.any(String)],
    ["note", "n2"],
  ]);
  expect(unknown).toEqual(["{{tableau 1 #effets}}", "[^9]"]);
});

test("in another’s Markdown braces are words, and numbers are what they look like", async () => {
  const { lines } = await importOf(aMarkdown("{x} Un\n\nArticle 3 – Objet\n\n> [!NOTE]\n> À retenir.\n"));
  expect(lines).toEqual([
    ...["paragraph {x} Un", "paragraph [Article 3] Objet", "callout", "  paragraph À retenir."],
  ]);
});
