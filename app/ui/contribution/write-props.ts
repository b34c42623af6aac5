import type { writing as words, WritingWords } from "~/content/writing";
import type { Writing } from "~/domain/contribution/begin-draft.server";
import type { Problem } from "~/domain/contribution/submission";
import type { Refused } from "../kit/refused";
import type { WayBack } from "./writing-frame";

type Saved = { id: string; edition: number; updatedAt: Date };

export type WritePageProps = {
  writing: Writing & {
    problem?: Problem | null;
    /** Begun in confidence, before the opening. */
    hasOpened?: boolean;
  };
  /** The draft as it was last saved; null before the first time. */
  saved: Saved | null;
  notice: keyof typeof words.notices | "enregistre" | "a-corriger" | null;
  isVisitor: boolean;
  /** What was wrong with what was just sent, with what was typed. */
  refused: Refused | null;
  links: WayBack;
  /** Of who writes for themselves, unless told otherwise. */
  own?: WritingWords;
  /** Where a contribution of the writer's stands; null where none is told. */
  ownHref?: ((reference: string) => string) | null;
};

type Texts = Record<string, string>;

export type WriteFieldsProps = {
  writing: Pick<Writing, "content" | "questions" | "passageTexts"> & Partial<Pick<Writing, "ownAnswers">>;
  isSaved: boolean;
  errors: Texts;
  /** What was typed in a form that could not be saved. */
  typed: Texts | null;
  own: WritingWords;
  ownHref?: WritePageProps["ownHref"];
};

export type WriteFormProps = WriteFieldsProps & {
  writing: WritePageProps["writing"];
  edition: number;
  /** Over, a draft is still read and copied, but no longer saved nor sent. */
  mayWrite: boolean;
};
