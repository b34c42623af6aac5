import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type pg from "pg";
import { z } from "zod";
import { cleanText } from "~/lib/door";

const argumentRows = z.array(z.looseObject({ text: z.string() }));
const longest = 9_000;

/**
 * Texts to write contributions with: the column `text` of a CSV, when a path is given, else what the demonstration
 * holds. Empty ones are left out, and what is longer than a contribution may be is cut.
 */
export async function readWords(client: pg.Client, path: string | null): Promise<string[]> {
  const texts = path === null ? await textsOfDemonstration(client) : await textsIn(path);
  const words = texts.map((text) => cleanText(text).trim().slice(0, longest).toWellFormed());
  const told = words.filter((text) => text !== "");
  if (told.length === 0) throw new Error("There is no text to write contributions with.");
  return told;
}

async function textsIn(path: string): Promise<string[]> {
  const rows = argumentRows.parse(parse(await readFile(path), { columns: true, bom: true }));
  return rows.map(({ text }) => text);
}

async function textsOfDemonstration(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ plain: string }>(
    "SELECT plain FROM revision_text ORDER BY revision_id",
  );
  return rows.map(({ plain }) => plain);
}
