import type { Node } from "@tiptap/pm/model";
import { type DraftQuestion, questionsInOrder } from "~/domain/fiche/question";

/** The wording and options of the questions of a text, by the id of their node; they are rows, and no part of the text. */
export type Questions = {
  of: (key: string) => DraftQuestion;
  change: (key: string, change: Partial<DraftQuestion>) => void;
  /** Those of a text in its order, then those whose node was taken out: it may come back. */
  inOrder: (text: Node) => DraftQuestion[];
  replace: (all: readonly DraftQuestion[]) => void;
  whenChanged: (listener: () => void) => void;
};

export function holdQuestions(given: readonly DraftQuestion[]): Questions {
  let known = new Map(given.map((one) => [one.key, one]));
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const of = (key: string): DraftQuestion =>
    known.get(key) ?? { key, type: "text", wording: "", options: [] };
  return {
    of,
    change: (key, change) => {
      known.set(key, { ...of(key), ...change });
      tell();
    },
    inOrder: (text) => {
      const present = keysOf(text);
      const absent = [...known.values()].filter(({ key }) => !present.includes(key));
      return [...questionsInOrder(present, [...known.values()]), ...absent];
    },
    replace: (all) => {
      known = new Map(all.map((one) => [one.key, one]));
      tell();
    },
    whenChanged: (listener) => void listeners.push(listener),
  };
}

const keysOf = (text: Node): string[] =>
  text.children.flatMap(({ type, attrs }) => (type.name === "question" ? [String(attrs.id)] : []));
