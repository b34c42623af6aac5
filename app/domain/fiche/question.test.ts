import { expect, test } from "vitest";
import { type DraftQuestion, isFinished, questionsInOrder } from "./question";

const option = (key: string, label: string) => ({ key, label });
const asked = (change: Partial<DraftQuestion>): DraftQuestion => ({
  ...{ key: "q", type: "choice", wording: "Qui ?", options: [option("a", "Lui"), option("b", "Elle")] },
  ...change,
});

test.each([
  ["with a wording and two choices", asked({}), true],
  ["free, with a wording", asked({ type: "text", options: [] }), true],
  ["without a wording", asked({ wording: "  " }), false],
  ["with a choice that says nothing", asked({ options: [option("a", "Lui"), option("b", "")] }), false],
  ["with a single choice", asked({ options: [option("a", "Lui")] }), false],
])("a question %s may be published or not", (_, one, may) => {
  expect(isFinished(one)).toBe(may);
});

test("questions come in the order of the text; what nobody worded is empty, what was taken out is not there", () => {
  const keys = ["new", "q"];
  expect(questionsInOrder(keys, [asked({}), asked({ key: "gone" })])).toEqual([
    { key: "new", type: "text", wording: "", options: [] },
    asked({}),
  ]);
});
