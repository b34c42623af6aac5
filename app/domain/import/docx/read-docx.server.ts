import mammoth from "mammoth";
import { type Archive, openArchive, packArchive } from "../archive";
import { captionTables } from "../caption-tables";
import type { Findings } from "../finding";
import { childTags, findChild, type Tag, tag, tagsUnder, wordsOf } from "../markup";
import { noteMargins } from "../note-margins";
import { romanOf } from "../number-format";
import { readHtml } from "../read-html";
import { Unreadable } from "../refusal";
import { writeXml } from "../write-xml";
import type { Document } from "./document";
import { readMarks } from "./marks";
import { numberingIn } from "./numbering";
import { simplifyBlocks } from "./simplify";
import { stylesIn } from "./styles";
import { declared, readPart } from "./xml";

const isWanted = (path: string) =>
  /^(word\/)?[^/]+\.xml$|\.rels$/.test(path) &&
  !/(theme|glossary)\d*\.xml|(header|footer)\d*\.xml\.rels/.test(path);

/**
 * A .docx as Word shows it with all changes accepted. mammoth reads it, after `simplify` has written into it what mammoth
 * does not look at: numbers, moved text, hidden words, frames.
 */
export async function readDocx(bytes: Uint8Array, findings: Findings): Promise<Tag> {
  const archive = openArchive(bytes, isWanted);
  if (archive.paths.some((path) => /vbaProject\.bin$/i.test(path))) findings.note("macros");
  const main = mainPathOf(archive);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const partOf = (path: string) => {
    const part = archive.parts.get(path);
    return part ? childTags(readPart(part))[0] : undefined;
  };
  const body = findChild(partOf(main), "w:body");
  if (!body) throw new Unreadable("damaged");
  const styles = stylesIn(partOf(`${folder}styles.xml`));
  const numbering = numberingIn(partOf(`${folder}numbering.xml`));
  const doc = { styles, numbering, findings, noteMarks: new Map<string, string>() };
  const simplified = simplifyBlocks(body.children, doc);
  const parts = {
    "word/document.xml": write("w:document", [tag("w:body", {}, simplified)]),
    "word/_rels/document.xml.rels": linksOf(partOf(relationsOf(main))),
    ...notesOf("footnotes", "footnote", partOf(`${folder}footnotes.xml`), doc),
    ...notesOf("endnotes", "endnote", partOf(`${folder}endnotes.xml`), doc),
    "word/_rels/footnotes.xml.rels": linksOf(partOf(relationsOf(`${folder}footnotes.xml`))),
    "word/_rels/endnotes.xml.rels": linksOf(partOf(relationsOf(`${folder}endnotes.xml`))),
  };
  const margins = archive.paths.filter((path) => /\/(header|footer)\d*\.xml$/.test(`/${path}`));
  noteMargins(
    margins.map((path) => printedIn(partOf(path))),
    findings,
  );
  return treeOf(await htmlOf(packArchive({ ...around, ...parts })), doc.noteMarks);
}

/** The words of a part, without what was deleted from it or says how to compute them. */
function printedIn(part: Tag | undefined): string {
  const words = part ? [...tagsUnder(part)].filter(({ name }) => name === "w:t" || name === "w:p") : [];
  return words.map((one) => (one.name === "w:p" ? " " : wordsOf(one))).join("");
}

/** The document of a package is named by its relations; usually word/document.xml. */
function mainPathOf({ parts }: Archive): string {
  const part = parts.get("_rels/.rels");
  const relations = part ? childTags(readPart(part)).flatMap(childTags) : [];
  const main = relations.find(({ attributes }) => attributes.Type?.endsWith("/officeDocument"));
  return (main?.attributes.Target ?? "word/document.xml").replace(/^\//, "");
}

function relationsOf(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

const packageUri = "http://schemas.openxmlformats.org/package/2006";
const shapes = ["text", "title", "caption", "quote", "callout", "h1", "h2", "h3", "h4", "h5", "h6"];

const write = (name: string, children: Tag[]) => writeXml(tag(name, declared, children));

/** What makes a package of our parts. */
const around = {
  "[Content_Types].xml": writeXml(tag("Types", { xmlns: `${packageUri}/content-types` })),
  "_rels/.rels": writeXml(tag("Relationships", { xmlns: `${packageUri}/relationships` })),
  "word/styles.xml": write(
    "w:styles",
    shapes.map((shape) => {
      const own = { "w:type": "paragraph", "w:styleId": `fiche-${shape}` };
      return tag("w:style", own, [tag("w:name", { "w:val": `fiche-${shape}` })]);
    }),
  ),
};

/** Links only: nothing else of the document is followed. */
function linksOf(relations: Tag | undefined): string {
  const links = (relations ? childTags(relations) : []).filter(({ attributes }) =>
    attributes.Type?.endsWith("/hyperlink"),
  );
  return writeXml(tag("Relationships", { xmlns: `${packageUri}/relationships` }, links));
}

function notesOf(name: string, one: string, part: Tag | undefined, doc: Document): Record<string, string> {
  if (!part) return {};
  const notes = childTags(part)
    .filter((note) => note.name === `w:${one}` && note.attributes["w:type"] === undefined)
    .map((note) => {
      const mark = doc.noteMarks.get(`${one}-${note.attributes["w:id"] ?? ""}`);
      const blocks = simplifyBlocks(note.children, doc);
      if (mark !== undefined) takeOff(mark, blocks);
      return tag(note.name, note.attributes, blocks);
    });
  return { [`word/${name}.xml`]: write(`w:${name}`, notes) };
}

/** A note repeats the mark that somebody chose for it; the number that Word gives is no word. Changes the tree. */
function takeOff(mark: string, blocks: readonly Tag[]): void {
  const first = blocks
    .flatMap((block) => [...tagsUnder(block)])
    .find((one) => one.name === "w:t" && wordsOf(one).trim() !== "");
  const words = first ? wordsOf(first).trimStart() : "";
  if (first && words.startsWith(mark)) first.children = [words.slice(mark.length).trimStart()];
}

const styleMap = [
  "p[style-name='fiche-title'] => p.title:fresh",
  "p[style-name='fiche-caption'] => p.caption:fresh",
  "p[style-name='fiche-quote'] => blockquote > p:fresh",
  "p[style-name='fiche-callout'] => div.callout > p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((rank) => `p[style-name='fiche-h${rank}'] => h${rank}:fresh`),
];

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const options = { styleMap, includeDefaultStyleMap: false, externalFileAccess: false };
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return value;
  } catch {
    throw new Unreadable("damaged"); // mammoth trips over what no office software writes
  }
}

/** Footnotes are 1, 2, 3 and endnotes i, ii, iii, those with a mark of their own not counted; mammoth counts them together. */
function asWordNumbers(noteMarks: ReadonlyMap<string, string>): (call: Tag) => string {
  const count = { footnote: 0, endnote: 0 };
  return ({ attributes: { href } }) => {
    const own = noteMarks.get(href?.slice(1) ?? "");
    if (own !== undefined) return own;
    if (!href?.startsWith("#endnote")) return String((count.footnote += 1));
    return romanOf((count.endnote += 1)).toLowerCase();
  };
}

function treeOf(html: string, noteMarks: ReadonlyMap<string, string>): Tag {
  const root = readHtml(html, asWordNumbers(noteMarks));
  readMarks(root);
  for (const one of tagsUnder(root)) {
    if (one.name !== "p" || one.attributes.class !== "title") continue;
    Object.assign(one, { name: "h1", attributes: { ...one.attributes, "data-rank": "0" } });
  }
  captionTables(root);
  return root;
}
