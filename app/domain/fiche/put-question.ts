import { Fragment, type Node } from "@tiptap/pm/model";
import { ficheSchema } from "~/editor/fiche-schema";
import { blocksOf } from "./block";
import type { DraftQuestion } from "./question";

/** The keys of the questions that stand in a text, in its order. */
export const questionKeysIn = (text: Node): string[] =>
  blocksOf(text)
    .filter(({ kind }) => kind === "question")
    .map(({ blockId }) => blockId);

/** A text with a question: where it stands already, or at the end, before the notes. Its words go with those of the others. */
export function putQuestion(
  { text, questions }: { text: Node; questions: readonly DraftQuestion[] },
  question: DraftQuestion,
): { text: Node; questions: DraftQuestion[] } {
  const isKnown = questions.some(({ key }) => key === question.key);
  const changed = questions.map((one) => (one.key === question.key ? question : one));
  return { text: withPlaceFor(text, question.key), questions: isKnown ? changed : [...questions, question] };
}

function withPlaceFor(text: Node, key: string): Node {
  if (questionKeysIn(text).includes(key)) return text;
  const firstNote = text.children.findIndex(({ type }) => type.name === "note");
  const end = firstNote === -1 ? text.childCount : firstNote;
  const place = ficheSchema.node("question", { id: key });
  return text.copy(Fragment.from(text.children.toSpliced(end, 0, place)));
}
