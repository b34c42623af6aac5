import { z } from "zod";
import type { Json } from "~/lib/canonical-json";
import type { Block } from "./block";
import { isFinished, type Question } from "./question";

export const longestNote = 1_000;

/** What an editor says of what they publish. */
export const publishing = z.object({
  /** The edition of the working text that the gate showed. */
  edition: z.number().int().min(1),
  note: z.string().trim().max(longestNote),
  reason: z.string().trim().max(longestNote),
});
export type Publishing = z.infer<typeof publishing>;

/** Why a working text is not published: nothing to publish, nothing left in it, or nothing said of it. */
export const gateRefusals = [
  "unchanged",
  "empty",
  "unfinished-question",
  "stale",
  "note",
  "reason",
  "changed",
] as const;
export type GateRefusal = (typeof gateRefusals)[number];

type Text = { blocks: readonly Block[]; questions: readonly Question[]; hash: string };
type Published = { hash: string; questions: readonly Question[] } | null;

/**
 * The first thing that the text itself holds against its publication. A fiche without a word would leave nothing to
 * consult upon, and all its passages removed: it is refused, and nothing is lost.
 */
export function problemOfText({ blocks, questions, hash }: Text, last: Published): GateRefusal | null {
  if (blocks.every(({ text }) => (text ?? "").trim() === "") && questions.length === 0) return "empty";
  if (!questions.every(isFinished)) return "unfinished-question";
  const isSame = last?.hash === hash && sameQuestions(last.questions, questions);
  return isSame ? "unchanged" : null;
}

/** What is missing of what an editor has to say. */
export function problemOfSaying(
  { note, reason }: Pick<Publishing, "note" | "reason">,
  { isFirst, isOpen }: { isFirst: boolean; isOpen: boolean },
): GateRefusal | null {
  if (!isFirst && note === "") return "note";
  return !isFirst && isOpen && reason === "" ? "reason" : null;
}

const sameQuestions = (one: readonly Question[], other: readonly Question[]) =>
  JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));

const plain = ({ key, type, wording, options }: Question): Json => ({
  ...{ key, type, wording },
  options: options.map((option) => ({ key: option.key, label: option.label })),
});
