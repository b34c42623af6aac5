import type { Block } from "../fiche/block";
import { findPassage, type Passage, segmentsBetween } from "../passage/passage";
import type { NoRevision } from "../policy/contributing";
import { contributionKindOf, type DraftAnswer, type DraftContent } from "./draft";
import type { SentContribution } from "./record-sendings.server";
import { bodyOf, lengthOf, longestText, readBody } from "./text";

/** What a draft is written on. */
export type Ground = {
  ficheId: string;
  versionId: string;
  blocks: readonly Block[];
  questions: readonly {
    id: string;
    key: string;
    options: readonly { id: string; key: string }[];
  }[];
};

/** Why a draft cannot be sent as it is. */
export type Problem =
  "empty" | "too-long" | "malformed" | "passage" | "unchanged" | "across-cells" | "options";

export type Submitted =
  /** `repeated`: it had been sent before; its references are the same. */
  | { sent: true; references: string[]; repeated: boolean }
  | { sent: false; because: NoRevision | Problem | "changed" | "terms" | "voice" | "nameless" }
  /** The same person answered the same question before, in the same name: that answer is to be edited. */
  | { sent: false; because: "answered"; reference: string };

export function passageOf({ passage }: DraftContent, blocks: readonly Block[]): Passage | null {
  return passage && findPassage(blocks, passage.start, passage.end);
}

/** The text of each textblock of a passage, which an amendment starts from. */
export function textsOfPassage({ passage }: DraftContent, blocks: readonly Block[]) {
  const textOf = new Map(blocks.map(({ blockId, text }) => [blockId, text ?? ""]));
  const segments = passage ? segmentsBetween(blocks, passage.start, passage.end) : [];
  return segments.map(({ blockId, from, to }) => ({
    blockId,
    text: textOf.get(blockId)?.slice(from, to) ?? "",
  }));
}

/** The first thing that keeps a draft from being sent, or null. */
export function findProblem(content: DraftContent, ground: Ground): Problem | null {
  if (content.kind === "answers") return problemOfAnswers(content.answers, ground);
  const needsPassage = content.kind === "comment" || content.kind === "amendment";
  if (needsPassage && !passageOf(content, ground.blocks)) return "passage";
  if (content.kind === "amendment") {
    return problemOfProposal(content, ground.blocks) ?? problemOfBody(content.body, true);
  }
  return problemOfBody(content.body, false);
}

function problemOfBody(body: unknown, mayBeEmpty: boolean): Problem | null {
  const read = readBody(body);
  if (!read.ok) return "malformed";
  if (lengthOf(read.text) > longestText) return "too-long";
  return mayBeEmpty || hasWords(body) ? null : "empty";
}

export function hasWords(body: unknown): boolean {
  const read = readBody(body);
  return read.ok && read.text.textContent.trim() !== "";
}

function problemOfProposal(content: DraftContent, blocks: readonly Block[]): Problem | null {
  const texts = textsOfPassage(content, blocks);
  if (content.proposal.length !== texts.length) return "malformed";
  if (new Set(texts.map(({ blockId }) => cellOf(blocks, blockId))).size > 1) return "across-cells";
  if (texts.every(({ text }, index) => text === content.proposal[index])) return "unchanged";
  return [...content.proposal.join("\n")].length > longestText ? "too-long" : null;
}

/** The table cell that a block stands in, or null. */
function cellOf(blocks: readonly Block[], blockId: string | null): string | null {
  const block = blocks.find((one) => one.blockId === blockId);
  if (!block) return null;
  return block.kind === "cell" ? block.blockId : cellOf(blocks, block.parentId);
}

export const isAnswered = ({ options, body }: DraftAnswer) => options.length > 0 || hasWords(body);

function problemOfAnswers(answers: readonly DraftAnswer[], { questions }: Ground): Problem | null {
  const given = answers.filter(isAnswered);
  if (given.length === 0) return "empty";
  for (const { question, options, body } of given) {
    const asked = questions.find(({ key }) => key === question);
    const known = asked?.options.map(({ key }) => key) ?? [];
    if (!asked || options.length > 1 || !options.every((option) => known.includes(option))) return "options";
    const problem = problemOfBody(body, true);
    if (problem) return problem;
  }
  return null;
}

/** What a draft without problem is sent as: one contribution, or one for each question answered. */
export function contributionsOf(content: DraftContent, ground: Ground): SentContribution[] {
  const { ficheId, versionId, questions } = ground;
  const { kind, language, parentId, passage } = content;
  const common = { ficheId, versionId, language, parentId, kind: contributionKindOf(kind) };
  if (kind !== "answers") {
    const { position, body, proposal } = content;
    const own = { position, body: checked(body), proposal: kind === "amendment" ? proposal : [] };
    const passages = passage && (kind === "comment" || kind === "amendment") ? [passage] : [];
    return [{ ...common, ...own, passages, questionId: null, optionIds: [] }];
  }
  return content.answers.filter(isAnswered).flatMap(({ question, options, body, position }) => {
    const asked = questions.find(({ key }) => key === question);
    if (!asked) return [];
    const optionIds = asked.options.filter(({ key }) => options.includes(key)).map(({ id }) => id);
    const own = { questionId: asked.id, optionIds, position, body: checked(body) };
    return [{ ...common, ...own, proposal: [], passages: [] }];
  });
}

function checked(body: DraftContent["body"]): DraftContent["body"] {
  const read = readBody(body);
  return read.ok ? bodyOf(read.text) : body;
}
