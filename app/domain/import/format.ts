import { openArchive } from "./archive";
import { Unreadable } from "./refusal";

export const importFormats = ["docx", "odt", "markdown", "html"] as const;
export type ImportFormat = (typeof importFormats)[number];

const formatOfEnding: ReadonlyMap<string, ImportFormat> = new Map([
  ...(["docx", "docm", "dotx", "dotm"] as const).map((ending) => [ending, "docx"] as const),
  ...(["odt", "ott"] as const).map((ending) => [ending, "odt"] as const),
  ...(["md", "markdown", "mdown", "txt"] as const).map((ending) => [ending, "markdown"] as const),
  ...(["html", "htm", "xhtml"] as const).map((ending) => [ending, "html"] as const),
]);

/**
 * What a file is, by what it holds rather than by its name. `isExpected`: its name says the same. Throws Unreadable, saying of
 * what it looks like.
 */
export function formatOf(bytes: Uint8Array, fileName: string): { format: ImportFormat; isExpected: boolean } {
  if (bytes.length === 0) throw new Unreadable("empty");
  const expected = formatOfEnding.get(/\.(\w+)$/.exec(fileName.toLowerCase())?.[1] ?? "") ?? null;
  refuseOthers(bytes);
  if (startsWith(bytes, "PK\u0003\u0004")) {
    const format = formatInside(bytes);
    return { format, isExpected: format === expected };
  }
  if (expected === "docx") throw new Unreadable("not-docx");
  if (expected === "odt") throw new Unreadable("not-odt");
  if (expected === null) throw new Unreadable("unknown-format");
  const isPage = /^\W*<(!doctype html|html)\b/i.test(textAt(bytes, 512));
  const format = isPage ? "html" : expected;
  return { format, isExpected: format === expected };
}

const textAt = (bytes: Uint8Array, length: number) =>
  new TextDecoder("windows-1252").decode(bytes.subarray(0, length));
const startsWith = (bytes: Uint8Array, words: string) => textAt(bytes, words.length) === words;

/** Files that have a sentence of their own. */
function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, "%PDF")) throw new Unreadable("pdf");
  if (startsWith(bytes, "{\\rtf")) throw new Unreadable("rtf");
  if (!startsWith(bytes, "ÐÏ\u0011à")) return;
  // The container of Word before 2007, and of files that Word locks with a password.
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    "EncryptedPackage",
    0,
    "utf16le",
  );
  throw new Unreadable(isLocked ? "encrypted" : "old-word");
}

function formatInside(bytes: Uint8Array): ImportFormat {
  const told = ["mimetype", "META-INF/manifest.xml", "[Content_Types].xml"];
  const { parts, paths } = openArchive(bytes, (path) => told.includes(path));
  const read = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  if (read("mimetype").startsWith("application/vnd.oasis.opendocument.text")) {
    if (read("META-INF/manifest.xml").includes("encryption-data")) throw new Unreadable("encrypted");
    return "odt";
  }
  if (
    /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macro/i.test(
      read("[Content_Types].xml"),
    )
  )
    return "docx";
  if (paths.includes("word/document.xml")) return "docx";
  throw new Unreadable("other-document");
}
