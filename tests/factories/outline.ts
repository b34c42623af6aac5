import { ficheTextOf } from "~/domain/fiche/fiche-text";
import { blocksOf } from "~/domain/fiche/block";
import { type GivenFile, readFile } from "~/domain/import/read-file.server";
import type { FindingCode } from "~/domain/import/finding";

/** A text as lines: what each block is, its number between brackets, its words. */
export function outlineOf(body: Parameters<typeof ficheTextOf>[0]): string[] {
  let count = 0;
  const blocks = blocksOf(ficheTextOf(body, () => `b${String(count++)}`));
  const depths = new Map<string, number>();
  return blocks.map(({ blockId, parentId, kind, level, label, text }) => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1;
    depths.set(blockId, depth);
    const parts = [kind + (level === null ? "" : String(level)), label === null ? null : `[${label}]`, text];
    return "  ".repeat(depth) + parts.filter((part) => part !== null && part !== "").join(" ");
  });
}

/** What a file becomes: its outline, and what was listed; a refusal by its code. */
export async function importOf(file: GivenFile) {
  const read = await readFile(file);
  if (!read.ok) return { refusal: read.refusal, lines: [], body: {}, found: new Map<FindingCode, number>() };
  const found = new Map(read.findings.map(({ code, count }) => [code, count]));
  return { refusal: null, lines: outlineOf(read.body), body: read.body, found };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

export const aPage = (html: string): GivenFile => ({ name: "texte.html", bytes: bytesOf(html) });
export const aMarkdown = (text: string): GivenFile => ({ name: "texte.md", bytes: bytesOf(text) });
