import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { ficheTextOf } from "~/domain/fiche/fiche-text";
import { type NodeJson, words } from "./fiche-text";

const signs = [
  ...["le", "la santé", "Article 3 –", "1°", "a)", "II.", "l’accès", "« oui »", "www.exemple.fr", "a@b.fr"],
  ...[
    "https://exemple.fr",
    "*",
    "**",
    "_",
    "`",
    "~~",
    "<b>",
    "</p>",
    "&amp;",
    "[x]",
    "[^1]",
    "(y)",
    "!",
    "|",
    "\\",
  ],
  ...[
    "{",
    "}",
    "{}",
    "{1°}",
    "{{tableau 1 #x}}",
    "#",
    "##",
    "- ",
    "+ ",
    "1. ",
    "2) ",
    ">",
    "> [!NOTE]",
    "---",
    "===",
  ],
  ...[
    "\u00a0:",
    "\u202f;",
    "😀",
    "é",
    "e\u0301",
    "  ",
    " ",
    "\t",
    ".",
    ",",
    ":",
    "::",
    "$",
    "=",
    "<!-- x -->",
  ],
];
const someWords = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 5 })
  .chain((parts) => fc.constantFrom("", " ").map((glue) => parts.join(glue)));
const anAddress = fc.constantFrom({ href: "https://exemple.fr/é?a=(b)&c=_d_" }, { href: "mailto:a@b.fr" });
const aLink = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anAddress });
const aRun = fc
  .tuple(someWords, aLink, fc.subarray(["bold", "italic"]))
  .map(([text, link, marks]) => words(text, ...(link ? [link] : []), ...marks));
const aPiece = fc.oneof(
  { weight: 8, arbitrary: aRun },
  { weight: 1, arbitrary: fc.constant<NodeJson>({ type: "hardBreak" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("n1", "n2", "n3").map((target): NodeJson => {
      return { type: "noteCall", attrs: { target, label: target.slice(1) } };
    }),
  },
);
/** Begins by a word, so that there is something to read. */
const aLine = fc
  .tuple(aRun, fc.array(aPiece, { maxLength: 4 }))
  .map(([first, rest]) => [words("Mot"), first, ...rest]);
const aMistakableLine = fc
  .tuple(fc.constantFrom(...signs), aLine)
  .map(([sign, line]) => [words(sign), ...line]);
const content = fc.oneof(aLine, aMistakableLine);
const aLabel = fc.constantFrom(
  null,
  null,
  null,
  "1°",
  "I.",
  "a)",
  "Article 3",
  "Critère 3.4",
  "légende",
  "{",
  "*",
  "§ 2",
);

const aParagraph = fc
  .tuple(content, aLabel)
  .map(([line, label]): NodeJson => ({ type: "paragraph", attrs: { label }, content: line }));
const aPlainParagraph = content.map((line): NodeJson => ({ type: "paragraph", content: line }));
const aHeading = fc
  .tuple(content, aLabel, fc.constantFrom(2, 3, 4))
  .map(([line, label, level]): NodeJson => ({ type: "heading", attrs: { label, level }, content: line }));
const aQuestion = fc.constant<NodeJson>({ type: "question" });

const { aList } = fc.letrec<{ aList: NodeJson; anItem: NodeJson }>((tie) => ({
  anItem: fc
    .tuple(
      aPlainParagraph,
      aLabel,
      fc.array(fc.oneof({ maxDepth: 2, depthSize: "small" }, aParagraph, tie("aList")), { maxLength: 2 }),
    )
    .map(([first, label, rest]): NodeJson => ({
      type: "listItem",
      attrs: { label },
      content: [first, ...rest],
    })),
  aList: fc
    .tuple(
      fc.constantFrom("bulletList", "orderedList"),
      fc.integer({ min: 1, max: 12 }),
      fc.array(tie("anItem"), { minLength: 1, maxLength: 3 }),
    )
    .map(([type, start, items]): NodeJson => ({
      ...{ type, content: items },
      ...(type === "orderedList" ? { attrs: { start } } : {}),
    })),
}));

const aCell = (type: string) =>
  fc
    .tuple(
      fc.array(fc.oneof({ weight: 9, arbitrary: aPlainParagraph }, { weight: 1, arbitrary: aList }), {
        minLength: 1,
        maxLength: 1,
      }),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(([blocks, span]): NodeJson => ({
      ...{ type, content: blocks },
      attrs: { colspan: span > 11 ? 2 : 1 },
    }));
const aRow = (type: string) =>
  fc
    .array(aCell(type), { minLength: 2, maxLength: 2 })
    .map((cells): NodeJson => ({ type: "tableRow", content: cells }));
const aTable = fc
  .tuple(
    fc.constantFrom("", "Effets attendus", "Coûts | délais *"),
    fc.constantFrom("tableHeader", "tableHeader", "tableCell"),
    fc.array(aRow("tableCell"), { maxLength: 3 }),
  )
  .chain(([caption, head, rows]) =>
    aRow(head).map((first): NodeJson => ({ type: "table", attrs: { caption }, content: [first, ...rows] })),
  );
const aQuote = fc
  .array(fc.oneof(aParagraph, aList, aQuestion), { minLength: 1, maxLength: 3 })
  .filter((blocks) => blocks.some(({ type }) => type !== "question"))
  .map((blocks): NodeJson => ({ type: "blockquote", content: blocks }));
const aCallout = fc
  .array(fc.oneof(aParagraph, aList), { minLength: 1, maxLength: 3 })
  .map((blocks): NodeJson => ({ type: "callout", content: blocks }));
const aNote = fc
  .tuple(fc.constantFrom("n1", "n2", "n3"), fc.array(aPlainParagraph, { minLength: 1, maxLength: 2 }))
  .map(([id, blocks]): NodeJson => ({ type: "note", attrs: { id, label: id.slice(1) }, content: blocks }));

/** A text of a fiche with all that one may hold, and with words that a notation takes for signs. */
export const anyFiche: fc.Arbitrary<Node> = fc
  .tuple(
    fc.array(fc.oneof(aParagraph, aParagraph, aHeading, aList, aTable, aQuote, aCallout, aQuestion), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.uniqueArray(aNote, { selector: (note) => JSON.stringify(note.attrs), maxLength: 3 }),
  )
  .map(([blocks, notes]) => {
    let count = 0;
    return ficheTextOf(
      { type: "doc", content: [...blocks, ...notes] },
      () => `block-${String((count += 1))}`,
    );
  });
