import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { aDocx, aRawDocx, packed, rawParagraph, rawRun, withPart } from "../../../tests/factories/docx";
import { aMarkdown, aPage, importOf } from "../../../tests/factories/outline";
import { Paragraph } from "docx";

const named = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === "string" ? strToU8(content) : content,
});
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.codePointAt(0) ?? 0));
const ole = (inside: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(inside, "utf16le")]);
const zip = (parts: Record<string, string>) => packed(parts);
const odtType = { mimetype: "application/vnd.oasis.opendocument.text" };

test.each([
  ["nothing", named("a.docx", ""), "empty"],
  ["a .docx that is text", named("a.docx", "Bonjour"), "not-docx"],
  ["an .odt that is text", named("a.odt", "Bonjour"), "not-odt"],
  ["a .docx locked by a password", named("a.docx", ole("EncryptedPackage")), "encrypted"],
  ["a Word of before 2007", named("a.docx", ole("WordDocument")), "old-word"],
  ["a PDF by another name", named("a.docx", "%PDF-1.7"), "pdf"],
  ["an RTF by another name", named("a.md", "{\\rtf1 Bonjour}"), "rtf"],
  ["a workbook", named("a.docx", zip({ "xl/workbook.xml": "<x/>" })), "other-document"],
  [
    "an .odt locked by a password",
    named("a.odt", zip({ ...odtType, "META-INF/manifest.xml": "<manifest:encryption-data/>" })),
    "encrypted",
  ],
  ["a file without ending", named("texte", "Bonjour"), "unknown-format"],
  ["bytes that are no text", named("a.md", new Uint8Array([66, 0, 1, 2])), "not-text"],
  ["a .docx cut in two", named("a.docx", zip({ "word/document.xml": "<x/>" }).subarray(0, 40)), "damaged"],
  ["a .docx without a document", named("a.docx", zip({ "word/document.xml": "<x/>" })), "damaged"],
  ["XML that is not", named("a.docx", zip({ "word/document.xml": "<w:p><w:r></w:p>" })), "damaged"],
  ["a page without a word", aPage("<p> </p><script>x</script>"), "no-text"],
  [
    "entities from elsewhere",
    aRawDocx(rawParagraph(rawRun("&x;")), {}, '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    "declared-entities",
  ],
  ["a nesting without end", aPage("<div>".repeat(5_000) + "x"), "too-deep"],
  [
    "the same in Word",
    aRawDocx(`${"<w:sdt><w:sdtContent>".repeat(500)}${"</w:sdtContent></w:sdt>".repeat(500)}`),
    "too-deep",
  ],
  ["a book", aMarkdown("Une phrase de plus. ".repeat(40_000)), "too-long"],
  [
    "a ZIP that swells",
    named("a.docx", zip({ "word/document.xml": " ".repeat(60_000_000) })),
    "too-much-inside",
  ],
  [
    "a ZIP of crumbs",
    named(
      "a.docx",
      zip(Object.fromEntries(Array.from({ length: 4_000 }, (_, at) => [`word/${String(at)}`, ""]))),
    ),
    "too-much-inside",
  ],
])("%s is refused: its sentence is another for each", async (_, file, refusal) => {
  expect((await importOf(file)).refusal).toBe(refusal);
});

test("macros are left where they are, and said so", async () => {
  const file = withPart(await aDocx([new Paragraph("Un texte.")]), "word/vbaProject.bin", strToU8("Sub x"));
  const { lines, found } = await importOf({ ...file, name: "texte.docm" });
  expect(lines).toEqual(["paragraph Un texte."]);
  expect([...found.keys()]).toEqual(["macros"]);
});

test("a file is read for what it holds, whatever its name says", async () => {
  const { lines, found } = await importOf({
    ...(await aDocx([new Paragraph("Un texte.")])),
    name: "texte.odt",
  });
  expect(lines).toEqual(["paragraph Un texte."]);
  expect([...found.keys()]).toEqual(["other-format"]);
});

test("of a page that runs something the words stay, and nothing runs", async () => {
  const html = `<p onclick="x()">Un <a href="javascript:x()">lien</a><script>alert(1)</script></p><iframe src="x"></iframe><img src=x onerror=x() alt="Un plan">`;
  const { lines, body, found } = await importOf(aPage(html));
  expect(lines).toEqual(["paragraph Un lien"]);
  expect(JSON.stringify(body)).not.toMatch(/script|onclick|alert/);
  expect([...found.keys()].sort()).toEqual(["dead-links", "embedded", "images", "scripts"]);
});

test("the HTML in a Markdown goes the same way", async () => {
  const { lines, found } = await importOf(
    aMarkdown("Un <b>gras</b>\n\n<script>alert(1)</script>\n\n<div><p>Deux</p></div>\n"),
  );
  expect(lines).toEqual(["paragraph Un gras", "paragraph Deux"]);
  expect([...found.keys()]).toEqual(["scripts"]);
});

test.each([
  ["without saying so", "<p>L'été déjà</p>"],
  ["and says so", '<meta charset="iso-8859-1"><p>L\'été déjà</p>'],
])("a page in Windows-1252 is read %s, with a word about it", async (_, html) => {
  const { lines, found } = await importOf({ name: "a.html", bytes: latin(html) });
  expect(lines).toEqual(["paragraph L'été déjà"]);
  expect([...found.keys()]).toEqual(["encoding"]);
});

test("a byte order mark says how a text is written", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from("L’été", "utf16le")]);
  expect((await importOf({ name: "a.md", bytes })).lines).toEqual(["paragraph L’été"]);
});

test("names that every object has are names like others", async () => {
  const { lines } = await importOf(
    aPage("<constructor><p>Un</p></constructor><__proto__>deux</__proto__><toString>trois</toString>"),
  );
  expect(lines[0]).toBe("paragraph Un");
});
