import { expect, test } from "vitest";
import { answersApart } from "./answers-apart";
import type { Question } from "./question";

const asked: Question = {
  ...{ key: "q1", type: "choice", wording: "Lequel ?" },
  options: [
    { key: "a", label: "Le premier" },
    { key: "b", label: "Le second" },
  ],
};
const apart = (next: readonly Question[], answered = 3) =>
  answersApart([{ ...asked, countedId: "first", answered }], next);

test.each<[string, readonly Question[], string]>([
  ["taken out", [], "removed"],
  ["in other words", [{ ...asked, wording: "Lequel des deux ?" }], "reworded"],
  ["answered otherwise", [{ ...asked, type: "scale" }], "reworded"],
  ["with a choice less", [{ ...asked, options: asked.options.slice(1) }], "choices"],
  [
    "with a choice in other words",
    [{ ...asked, options: [{ key: "a", label: "Un" }, ...asked.options.slice(1)] }],
    "choices",
  ],
])("answers to a question %s stand apart", (_, next, because) => {
  expect(apart(next)).toEqual([{ questionId: "first", wording: "Lequel ?", answered: 3, because }]);
  expect(apart(next, 0), "where there are some").toEqual([]);
});

test("answers follow a question asked in the same words, with a choice more", () => {
  const more = [...asked.options, { key: "c", label: "Le troisième" }];
  expect(apart([{ ...asked, wording: "Lequel\u00a0?", options: more }])).toEqual([]);
});
