import {
  BorderStyle,
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { expect, test } from "vitest";
import { aDocx, aRawDocx, rawParagraph, rawRun } from "../../../tests/factories/docx";
import { importOf } from "../../../tests/factories/outline";

const numbers = {
  reference: "plan",
  levels: [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1" },
    { level: 1, format: LevelFormat.DECIMAL, text: "%2°" },
    { level: 2, format: LevelFormat.LOWER_LETTER, text: "%3)" },
  ],
};
const articles = {
  reference: "articles",
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "Article %1 – " }],
};
const at = (reference: string, level: number, text: string) =>
  new Paragraph({ text, numbering: { reference, level } });

test("the numbers that Word shows become labels, counted as Word counts them", async () => {
  const blocks = [
    new Paragraph({
      text: "Enjeux",
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: "plan", level: 0 },
    }),
    at("plan", 1, "Premier"),
    at("plan", 2, "Une lettre"),
    at("plan", 2, "Une autre"),
    at("plan", 1, "Deuxième"),
    at("plan", 2, "De nouveau"),
    at("articles", 0, "Objet"),
    at("articles", 0, "Portée"),
  ];
  const { lines } = await importOf(await aDocx(blocks, { numbering: [numbers, articles] }));
  expect(lines).toEqual([
    ...["heading2 [I] Enjeux", "list", "  item [1°]", "    paragraph Premier", "    list"],
    ...["      item [a)]", "        paragraph Une lettre", "      item [b)]", "        paragraph Une autre"],
    ...[
      "  item [2°]",
      "    paragraph Deuxième",
      "    list",
      "      item [a)]",
      "        paragraph De nouveau",
    ],
    ...["paragraph [Article 1] Objet", "paragraph [Article 2] Portée"],
  ]);
});

const numbering = (levels: string, nums: string) => ({
  "word/numbering.xml": `<w:x><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:x>`,
});
const level = (index: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const num = (id: number, override = "") =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="0"/>${override}</w:num>`;
const numbered = (text: string, id: number, index: number) =>
  rawParagraph(
    rawRun(text),
    `<w:numPr><w:ilvl w:val="${String(index)}"/><w:numId w:val="${String(id)}"/></w:numPr>`,
  );
const labelsOf = (lines: readonly string[]) => lines.flatMap((line) => /\[(.*)\]/.exec(line)?.[1] ?? []);

test("a list that begins again, a level that never does, and legal numbers are shown as they are", async () => {
  const levels =
    level(0, "upperRoman", "%1.") +
    level(1, "decimal", "%1.%2", "<w:isLgl/>") +
    level(2, "lowerRoman", "(%3)", '<w:lvlRestart w:val="0"/>');
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const body = [
    [numbered("a", 1, 0), numbered("b", 1, 1), numbered("c", 1, 2), numbered("d", 1, 0)],
    [numbered("e", 1, 1), numbered("f", 1, 2), numbered("g", 2, 0), numbered("h", 1, 0)],
  ].flat();
  const file = aRawDocx(body.join(""), numbering(levels, num(1) + num(2, restart)));
  const { lines } = await importOf(file);
  expect(labelsOf(lines)).toEqual(["I.", "1.1", "(i)", "II.", "2.1", "(ii)", "V.", "VI."]);
});

test("changes are accepted: what was inserted stays, what was deleted never reappears, what moved stands once", async () => {
  const by = { author: "a", date: "2030-01-01T00:00:00Z" };
  const kept = new Paragraph({
    children: [
      new TextRun("Un"),
      new InsertedTextRun({ text: " inséré", id: 1, ...by }),
      new DeletedTextRun({ text: " supprimé", id: 2, ...by }),
    ],
  });
  const first = await importOf(await aDocx([kept]));
  expect(first.lines).toEqual(["paragraph Un inséré"]);
  const moved = [
    rawParagraph(`<w:moveFrom w:id="1">${rawRun("Déplacé.")}</w:moveFrom>`, "<w:rPr><w:moveFrom/></w:rPr>"),
    rawParagraph(rawRun("Entre.")),
    rawParagraph(`<w:moveTo w:id="2">${rawRun("Déplacé.")}</w:moveTo>`),
    rawParagraph(rawRun("Début, "), "<w:rPr><w:del/></w:rPr>"),
    rawParagraph(rawRun("fin."), '<w:pPrChange><w:pPr><w:pStyle w:val="Titre1"/></w:pPr></w:pPrChange>'),
  ];
  const second = await importOf(aRawDocx(moved.join("")));
  expect(second.lines).toEqual(["paragraph Entre.", "paragraph Déplacé.", "paragraph Début, fin."]);
  expect(second.found.get("tracked-changes")).toBeGreaterThan(0);
});

test("deleted words are not even quoted in the report", async () => {
  const deleted = `<w:del w:id="1"><w:r><w:delText>secret</w:delText></w:r></w:del>`;
  const file = aRawDocx(rawParagraph(rawRun("Un") + deleted) + rawParagraph(rawRun("caché", "<w:vanish/>")));
  const { body, found } = await importOf(file);
  expect(JSON.stringify(body)).not.toMatch(/secret|caché/);
  expect([...found.keys()].sort()).toEqual(["hidden", "tracked-changes"]);
});

test("notes, links, merged cells, heads and frames come through", async () => {
  const side = { style: BorderStyle.SINGLE, size: 1, color: "auto" };
  const cell = (text: string, spans = {}) => new TableCell({ ...spans, children: [new Paragraph(text)] });
  const blocks = [
    new Paragraph({ children: [new TextRun("Un"), new FootnoteReferenceRun(1)] }),
    new Paragraph({
      children: [new ExternalHyperlink({ link: "https://a.fr", children: [new TextRun("lien")] })],
    }),
    new Paragraph({ text: "À retenir", border: { top: side, bottom: side, left: side, right: side } }),
    new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell("tête", { columnSpan: 2 })] }),
        new TableRow({ children: [cell("haut", { rowSpan: 2 }), cell("x")] }),
        new TableRow({ children: [cell("y")] }),
      ],
    }),
  ];
  const { lines, body, found } = await importOf(await aDocx(blocks, { footnotes: { 1: "La note." } }));
  expect(lines.slice(0, 4)).toEqual(["paragraph Un￼", "paragraph lien", "callout", "  paragraph À retenir"]);
  expect(lines.slice(-2)).toEqual(["note [1]", "  paragraph La note."]);
  const told = JSON.stringify(body);
  for (const words of ['"href":"https://a.fr"', '"colspan":2', '"rowspan":2', '"tableHeader"', '"noteCall"'])
    expect(told).toContain(words);
  expect([...found.keys()]).toEqual(["unnamed-tables"]);
});

test("comments, images, cross-references, text boxes and equations are listed", async () => {
  const field = `<w:fldSimple w:instr=" REF _Ref1 \\h ">${rawRun("l’article 3")}</w:fldSimple>`;
  const box = `<w:r><w:pict><w:txbxContent>${rawParagraph(rawRun("Dans la boîte"))}</w:txbxContent></w:pict></w:r>`;
  const body =
    rawParagraph(
      rawRun("Voir ") + field + `<w:r><w:commentReference w:id="1"/></w:r><w:r><w:drawing/></w:r>`,
    ) + rawParagraph(rawRun("Avant") + box);
  const { lines, found } = await importOf(aRawDocx(body));
  expect(lines).toEqual([
    "paragraph Voir l’article 3",
    "paragraph Avant",
    "callout",
    "  paragraph Dans la boîte",
  ]);
  expect([...found.keys()]).toEqual(["comments", "images", "text-boxes", "cross-references"]);
});

test("a broken table is made even, and said so", async () => {
  const cell = (text: string, more = "") =>
    `<w:tc><w:tcPr>${more}</w:tcPr>${rawParagraph(rawRun(text))}</w:tc>`;
  const merged = "<w:vMerge/>";
  const rows = `<w:tr>${cell("a")}${cell("b")}</w:tr><w:tr></w:tr><w:tr>${cell("c")}</w:tr><w:tr>${cell("d", merged)}${cell("e")}${cell("f")}</w:tr>`;
  const { lines, found } = await importOf(aRawDocx(`<w:tbl>${rows}</w:tbl>`));
  expect(lines.filter((line) => line === "  row")).toHaveLength(3);
  expect(lines.filter((line) => line.startsWith("    cell"))).toHaveLength(8);
  expect(found.get("broken-tables")).toBe(1);
});

test("words struck twice are taken back, as those struck once", async () => {
  const text = rawRun("Un texte ") + rawRun("retiré", "<w:dstrike/>") + rawRun("court.");
  const { lines, found } = await importOf(aRawDocx(rawParagraph(text)));
  expect(lines).toEqual(["paragraph Un texte court."]);
  expect([...found]).toEqual([["struck", 1]]);
});

test("headers and footers that hold words are listed, each once; page numbers are not", async () => {
  const part = (text: string) =>
    `<w:x>${rawParagraph(rawRun(text) + "<w:r><w:instrText>PAGE</w:instrText></w:r>")}</w:x>`;
  const { body, found } = await importOf(
    aRawDocx(rawParagraph(rawRun("Un texte.")), {
      ...{ "word/header1.xml": part("Document de travail"), "word/header2.xml": part("Document de travail") },
      ...{ "word/footer1.xml": part("Page 3 sur 12"), "word/footer2.xml": part("Ne pas diffuser") },
    }),
  );
  expect([...found]).toEqual([["margins", 2]]);
  expect(JSON.stringify(body)).not.toMatch(/travail|diffuser/);
});

test("a note that somebody marked keeps its mark, and the numbers of the others do not count it", async () => {
  const call = (id: number, more = "") => `<w:footnoteReference w:id="${String(id)}" ${more}/>`;
  const text =
    rawRun("Un") +
    `<w:r>${call(2)}</w:r>` +
    rawRun(" deux") +
    `<w:r>${call(3, 'w:customMarkFollows="1"')}<w:t>*</w:t></w:r>` +
    rawRun(" trois") +
    `<w:r>${call(4)}</w:r>`;
  const note = (id: number, words: string) =>
    `<w:footnote w:id="${String(id)}">${rawParagraph(rawRun(words))}</w:footnote>`;
  const notes = `<w:x>${note(2, "Première.")}${note(3, "* Marquée.")}${note(4, "Suivante.")}</w:x>`;
  const { lines } = await importOf(aRawDocx(rawParagraph(text), { "word/footnotes.xml": notes }));
  expect(lines).toEqual([
    ...["paragraph Un\ufffc deux\ufffc trois\ufffc", "note [1]", "  paragraph Première.", "note [*]"],
    ...["  paragraph Marquée.", "note [2]", "  paragraph Suivante."],
  ]);
});
