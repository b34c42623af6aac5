import type { Node } from "@tiptap/pm/model";
import { idOf } from "../fiche/block";
import { questionKeysIn } from "../fiche/put-question";
import { type DraftQuestion, isFinished, questionsInOrder } from "../fiche/question";
import { tablesIn } from "../fiche/table-shape";
import { shorten } from "./finding";

/** What a line of Markdown stands for and a form of its own writes; `line` is null inside of another block. */
export type WrittenApart = {
  questions: { key: string; wording: string; isFinished: boolean; line: string | null }[];
  tables: { id: string; title: string; line: string | null }[];
};

/** The questions of a text, and the tables in the blocks that lines stand for; `lines` are by the id of such a block. */
export function writtenApart(
  text: Node,
  questions: readonly DraftQuestion[],
  lines: ReadonlyMap<string, string>,
): WrittenApart {
  const tables = text.children.filter((block) => lines.has(idOf(block))).flatMap(tablesIn);
  return {
    questions: questionsInOrder(questionKeysIn(text), questions).map((question) => ({
      ...{ key: question.key, wording: question.wording, isFinished: isFinished(question) },
      line: lines.get(question.key) ?? null,
    })),
    tables: tables.map((table) => ({
      ...{ id: idOf(table), title: titleOf(table), line: lines.get(idOf(table)) ?? null },
    })),
  };
}

const titleOf = (table: Node): string =>
  String(table.attrs.caption) || shorten(table.textBetween(0, table.content.size, " ", " "));
