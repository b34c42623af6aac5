export const questionTypes = ["choice", "scale", "text"] as const;
export type QuestionType = (typeof questionTypes)[number];

/** A question of a version. Keys stay from version to version; a scale's options are its values in order. */
export type Question = {
  key: string;
  type: QuestionType;
  wording: string;
  options: readonly { key: string; label: string }[];
};
