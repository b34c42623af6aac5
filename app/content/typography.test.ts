import { expect, test } from "vitest";
import { counted, countedUpTo, numberWord, quoted } from "./typography";

const spaced = (words: string) => words.replaceAll("~", "\u00a0").replaceAll("_", "\u202f");

test.each([
  [0, "0~contribution"],
  [1, "1~contribution"],
  [1.5, "1,5~contribution"],
  [2, "2~contributions"],
  [219, "219~contributions"],
  [1234, "1_234~contributions"],
])("%d is counted « %s »", (count, words) => {
  expect(counted(count, "contribution")).toBe(spaced(words));
});

test("a word whose plural is its own keeps it", () => {
  expect(counted(1, "avis", "avis")).toBe(spaced("1~avis"));
  expect(counted(3, "avis", "avis")).toBe(spaced("3~avis"));
});

test.each([
  [0, "0~résultat"],
  [999, "999~résultats"],
  [1000, "1_000~résultats"],
  [1001, "plus de 1_000~résultats"],
])("up to 1 000, %i is counted « %s »", (count, words) => {
  expect(countedUpTo(count, 1000, "résultat")).toBe(spaced(words));
});

test("thousands stand apart without letting a line break between them", () => {
  expect(numberWord(1_234_567)).toBe(spaced("1_234_567"));
});

test("quotation marks hold on to what they quote", () => {
  expect(quoted("hôpital")).toBe(spaced("«~hôpital~»"));
});
