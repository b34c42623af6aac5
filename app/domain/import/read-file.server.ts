import type { NodeJson } from "~/editor/node-json";
import { decodeText } from "./decode-text";
import { readDocx } from "./docx/read-docx.server";
import { ficheFromMarkup } from "./fiche-from-markup";
import { type Finding, type Findings, openFindings } from "./finding";
import { formatOf, type ImportFormat } from "./format";
import type { Tag } from "./markup";
import { readOdt } from "./odt/read-odt";
import { readHtml } from "./read-html";
import { readMarkdown } from "./read-markdown";
import { isInHouseNotation } from "./read-notation";
import { type Refusal, Unreadable } from "./refusal";

/** A file on its way in. */
export type GivenFile = { name: string; bytes: Uint8Array };

/**
 * The text of a file with what was not understood of it, or why there is none. `isWriting`: it is in the notation that fiches
 * are written in, so that its lines may stand for blocks.
 */
export type ReadFile =
  | { ok: true; format: ImportFormat; isWriting: boolean; body: NodeJson; findings: Finding[] }
  | { ok: false; refusal: Refusal };

/** Reads a file of any of the formats; nothing that it holds makes this throw, but a fault of ours. */
export async function readFile({ name, bytes }: GivenFile): Promise<ReadFile> {
  const findings = openFindings();
  try {
    const { format, isExpected } = formatOf(bytes, name);
    if (!isExpected) findings.note("other-format", format);
    const root = await readers[format](bytes, findings);
    const body = ficheFromMarkup(root, findings);
    return { ok: true, format, isWriting: isInHouseNotation(root), body, findings: findings.list() };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return { ok: false, refusal: thrown.refusal };
    throw thrown;
  }
}

const readers: Record<ImportFormat, (bytes: Uint8Array, findings: Findings) => Tag | Promise<Tag>> = {
  docx: readDocx,
  odt: readOdt,
  markdown: (bytes, findings) => readMarkdown(decodeText(bytes, findings)),
  html: (bytes, findings) => readHtml(decodeText(bytes, findings)),
};
