import { type ISectionOptions, Document, type INumberingOptions, Packer, Paragraph } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { GivenFile } from "~/domain/import/read-file.server";

type Blocks = ISectionOptions["children"];
type Told = { numbering?: INumberingOptions["config"]; footnotes?: Record<string, string> };

/** A .docx as an office software writes it. */
export async function aDocx(
  children: Blocks,
  { numbering = [], footnotes = {} }: Told = {},
): Promise<GivenFile> {
  const notes = Object.entries(footnotes).map(([id, text]) => [id, { children: [new Paragraph(text)] }]);
  const document = new Document({
    ...{ numbering: { config: numbering }, sections: [{ children }] },
    footnotes: Object.fromEntries(notes),
  });
  return { name: "texte.docx", bytes: new Uint8Array(await Packer.toBuffer(document)) };
}

export const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx with this body and these other parts, in their own XML. */
export function aRawDocx(body: string, parts: Record<string, string> = {}, head = ""): GivenFile {
  const wrapped = Object.entries(parts).map(
    ([path, xml]) => [path, xml.replace("<w:x>", `<w:x ${space}>`)] as const,
  );
  const document = `${head}<w:document ${space}><w:body>${body}</w:body></w:document>`;
  return {
    name: "texte.docx",
    bytes: packed({ "word/document.xml": document, ...Object.fromEntries(wrapped) }),
  };
}

/** A paragraph of raw XML; `properties` go into its `w:pPr`. */
export const rawParagraph = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
export const rawRun = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A file with one more part. */
export const withPart = ({ name, bytes }: GivenFile, path: string, content: Uint8Array): GivenFile => ({
  name,
  bytes: zipSync({ ...unzipSync(bytes), [path]: content }),
});
