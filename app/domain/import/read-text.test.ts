import { expect, test } from "vitest";
import { aMarkdown, aPage, importOf } from "../../../tests/factories/outline";

test("a Markdown becomes a fiche: its title aside, headings from 2, lists numbered as shown, notes at the end", async () => {
  const text = `# Un titre

## Enjeux

Un **gras** et un [lien](https://a.fr) sur le CO<sub>2</sub>.[^1]

3. trois
4. quatre
   - dessous

> cité

[^1]: La note.
`;
  const { lines, found } = await importOf(aMarkdown(text));
  expect(lines).toEqual([
    ...["heading2 Enjeux", "paragraph Un gras et un lien sur le CO₂.￼", "list", "  item [3.]"],
    ...["    paragraph trois", "  item [4.]", "    paragraph quatre", "    list", "      item"],
    ...["        paragraph dessous", "quote", "  paragraph cité", "note [1]", "  paragraph La note."],
  ]);
  expect([...found.keys()]).toEqual(["title"]);
});

test("headings keep their order, three levels deep; deeper ones are told", async () => {
  const { lines, found } = await importOf(aPage("<h1>A</h1><h3>B</h3><h4>C</h4><h6>D</h6><h1>E</h1>"));
  expect(lines).toEqual(["heading2 A", "heading3 B", "heading4 C", "heading4 D", "heading2 E"]);
  expect(found.get("levels")).toBe(1);
});

test("a page that Word wrote has its notes, wherever their links stand", async () => {
  const html = `<p>Un<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>
    <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> La note.</p><p>La suite.</p></div>`;
  expect((await importOf(aPage(html))).lines).toEqual([
    ...["paragraph Un￼.", "note [1]", "  paragraph La note.", "  paragraph La suite."],
  ]);
});

test("a link to another place of the page is a cross-reference, whose words stay", async () => {
  const { lines, found } = await importOf(
    aPage(`<p id="a">Voir <a href="#b">plus bas</a>.</p><p id="b">Ici.</p>`),
  );
  expect(lines).toEqual(["paragraph Voir plus bas.", "paragraph Ici."]);
  expect([...found.keys()]).toEqual(["cross-references"]);
});

test("a number typed at the beginning is the block’s, and of an item the item’s", async () => {
  const { lines } = await importOf(
    aPage("<h2>I. Enjeux</h2><p><b>Article 3</b> – Objet</p><ul><li>a) un</li></ul>"),
  );
  expect(lines).toEqual([
    ...["heading2 [I.] Enjeux", "paragraph [Article 3] Objet", "list", "  item [a)]", "    paragraph un"],
  ]);
});

test("tables keep their merged cells; one in another is read as paragraphs", async () => {
  const html = `<table><caption>Effets</caption><tr><th colspan=2>A</th></tr><tr><td rowspan=9>b</td><td><table><tr><td>c</td><td>d</td></tr></table></td></tr></table>`;
  const { lines, body, found } = await importOf(aPage(html));
  expect(lines.filter((line) => line.includes("paragraph")).map((line) => line.trim())).toEqual([
    ...["paragraph A", "paragraph b", "paragraph c", "paragraph d"],
  ]);
  expect(JSON.stringify(body)).toContain('"colspan":2');
  expect(found.get("nested-tables")).toBe(1);
  expect(found.get("broken-tables")).toBe(1);
});

test("what was struck is taken back, and what is hidden is not read", async () => {
  const { lines, found } = await importOf(
    aPage(`<p>Un <del>deux</del><s>trois</s></p><p style="display:none">x</p>`),
  );
  expect(lines).toEqual(["paragraph Un"]);
  expect([...found]).toEqual([
    ["struck", 2],
    ["hidden", 1],
  ]);
});
