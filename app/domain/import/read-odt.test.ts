import { expect, test } from "vitest";
import { packed } from "../../../tests/factories/docx";
import { importOf } from "../../../tests/factories/outline";

const spaces = [
  ...["office", "text", "table", "style"].map((name) => [
    name,
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  ]),
  ["draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["xlink", "http://www.w3.org/1999/xlink"],
]
  .map(([prefix = "", uri = ""]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

/** An .odt with this text; `styles` are those that LibreOffice makes by itself. */
function anOdt(text: string, styles = "", margins = "") {
  const content = `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const outline = `<office:document-styles ${spaces}><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I"/></text:outline-style></office:styles><office:master-styles><style:master-page>${margins}</style:master-page></office:master-styles></office:document-styles>`;
  const mimetype = "application/vnd.oasis.opendocument.text";
  return { name: "texte.odt", bytes: packed({ mimetype, "content.xml": content, "styles.xml": outline }) };
}

const plan = `<text:list-style style:name="L1">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="°"/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>`;
const item = (text: string, inner = "") =>
  `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;

test("headings, lists and their numbers are those that LibreOffice shows", async () => {
  const inner = `<text:list>${item("Une lettre")}${item("Une autre")}</text:list>`;
  const text = `<text:h text:outline-level="1">Enjeux</text:h>
    <text:list text:style-name="L1" xml:id="a">${item("Premier", inner)}</text:list>
    <text:p>Entre deux.</text:p>
    <text:list text:style-name="L1" text:continue-list="a" xml:id="b">${item("Deuxième")}</text:list>
    <text:list text:style-name="L2">${item("Une puce")}</text:list>
    <text:h text:outline-level="1">Impacts</text:h>`;
  const { lines } = await importOf(anOdt(text, plan));
  expect(lines).toEqual([
    ...["heading2 [I] Enjeux", "list", "  item [1°]", "    paragraph Premier", "    list"],
    ...["      item [a)]", "        paragraph Une lettre", "      item [b)]", "        paragraph Une autre"],
    ...["paragraph Entre deux.", "list", "  item [2°]", "    paragraph Deuxième"],
    ...["list", "  item", "    paragraph Une puce", "heading2 [II] Impacts"],
  ]);
});

test("deletions stand apart from the text, and do not reappear", async () => {
  const deleted = `<text:tracked-changes><text:changed-region><text:deletion><text:p>secret</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
  const text = `${deleted}<text:p>Un <text:change text:change-id="x"/>texte<office:annotation><text:p>remarque</text:p></office:annotation>.</text:p>`;
  const { lines, body, found } = await importOf(anOdt(text));
  expect(lines).toEqual(["paragraph Un texte."]);
  expect(JSON.stringify(body)).not.toMatch(/secret|remarque/);
  expect([...found.keys()]).toEqual(["tracked-changes", "comments"]);
});

test("notes, marks, links, merged cells, captions, images and hidden words", async () => {
  const styles = `<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="F" style:family="paragraph"><style:paragraph-properties fo:background-color="#eeeeee"/></style:style>
    <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Caption"/><style:style style:name="Caption" style:family="paragraph"/>`;
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body></text:note>`;
  const cell = (text: string, more = "") =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const table = `<table:table><table:table-header-rows><table:table-row>${cell("tête", 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>${cell("a")}${cell("b")}</table:table-row></table:table>`;
  const text = `<text:p><text:span text:style-name="B">Gras</text:span>${note} <text:a xlink:href="https://a.fr">lien</text:a><text:span text:style-name="H">caché</text:span><draw:frame><draw:image/></draw:frame></text:p>
    <text:p text:style-name="F">À retenir</text:p><text:p text:style-name="P1">Effets</text:p>${table}`;
  const { lines, body, found } = await importOf(anOdt(text, styles));
  expect(lines.slice(0, 3)).toEqual(["paragraph Gras￼ lien", "callout", "  paragraph À retenir"]);
  expect(lines.slice(-2)).toEqual(["note [1]", "  paragraph La note."]);
  for (const words of ['"caption":"Effets"', '"colspan":2', '"bold"', '"https://a.fr"', '"tableHeader"'])
    expect(JSON.stringify(body)).toContain(words);
  expect([...found.keys()]).toEqual(["hidden", "images"]);
});

test("headers and footers that hold words are listed; a note keeps the mark that somebody gave it", async () => {
  const margins = `<style:header><text:p>Document de travail</text:p></style:header>
    <style:footer><text:p>Page <text:page-number>3</text:page-number></text:p></style:footer>`;
  const note = `<text:note><text:note-citation text:label="*">*</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body></text:note>`;
  const { lines, found } = await importOf(anOdt(`<text:p>Un texte.${note}</text:p>`, "", margins));
  expect(lines).toEqual(["paragraph Un texte.\ufffc", "note [*]", "  paragraph La note."]);
  expect([...found]).toEqual([["margins", 1]]);
});
