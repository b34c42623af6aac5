import type { Node } from "@tiptap/pm/model";
import { jsonOf } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import { type FicheSlugs, findEditedFiche } from "../fiche/edited-fiche.server";
import { type FormStart, readFormStart } from "../fiche/form-start.server";
import { admittedText, type KeptText, keepWorkingText } from "../fiche/keep-working-text.server";
import type { Person } from "../policy/actor";
import type { LineProblem } from "./read-line";
import { countLines, findTable, type TypedTable, withTable, writeTable } from "./table-lines";

/** A table of the working text of a fiche as it is written line by line, and who else has the text open. */
export async function readTable(platform: Platform, reader: Person, slugs: FicheSlugs, tableId: string) {
  const { text, page } = await readFormStart(platform, reader, slugs);
  return { ...page, table: writeTable(text, demandTable(text, tableId)) };
}

export type TablePage = Awaited<ReturnType<typeof readTable>>;

/** Kept or set aside as any text; or which of its lines, from 0, hold something that a line has no room for. */
export type KeptTable = KeptText | { outcome: "problems"; problems: ReadonlyMap<number, LineProblem> };

/** Keeps the words that were typed in a table, in the text that its form was filled from. « malformed »: not as many lines. */
export async function keepTable(
  platform: Platform,
  author: Person,
  slugs: FicheSlugs,
  { tableId, typed, start }: { tableId: string; typed: TypedTable; start: FormStart },
): Promise<KeptTable> {
  const { id: ficheId } = await findEditedFiche(platform.db, author, slugs);
  const begun = admittedText(start.body, platform.newId);
  const table = demandTable(begun, tableId);
  if (typed.lines.length !== countLines(table)) throw new Failure("malformed", "tableau");
  const written = withTable(begun, table, typed);
  if (!written.ok) return { outcome: "problems", problems: written.problems };
  const { edition, questions } = start;
  return keepWorkingText(platform, author, { ficheId, edition, body: jsonOf(written.text), questions });
}

function demandTable(text: Node, id: string): Node {
  const table = findTable(text, id);
  if (!table) throw new Failure("unknown", "tableau");
  return table;
}
