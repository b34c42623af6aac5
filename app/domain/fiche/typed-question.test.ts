import { expect, test } from "vitest";
import { ficheNode, paragraph, question } from "../../../tests/factories/fiche-text";
import { putQuestion, questionKeysIn } from "./put-question";
import { mostOptions } from "./question";
import { problemsOf, questionFrom } from "./typed-question";

const typed = (wording: string, ...options: string[]) => ({ wording, type: "choice" as const, options });
const former = {
  ...{ key: "avis", type: "choice" as const, wording: "Faut-il ?" },
  options: [
    { key: "a", label: "Oui" },
    { key: "b", label: "Non" },
    { key: "c", label: "Peut-être" },
  ],
};
const ids = () => {
  let count = 0;
  return () => `neuf-${String((count += 1))}`;
};
const optionsFrom = (...options: string[]) =>
  questionFrom(typed("Faut-il ?", ...options), former, ids()).options.map(({ key, label }) => [key, label]);

test.each([
  ["whole", typed("Faut-il ?", "Oui", "Non"), { wording: null, options: null }],
  ["without a wording", typed("", "Oui", "Non"), { wording: "missing", options: null }],
  ["with a wording too long", typed("a".repeat(501), "Oui", "Non"), { wording: "too-long", options: null }],
  ["with one choice", typed("Faut-il ?", "Oui"), { wording: null, options: "too-few" }],
  [
    "with too many choices",
    typed("Faut-il ?", ...Array.from({ length: mostOptions + 1 }, (_, at) => String(at))),
    { wording: null, options: "too-many" },
  ],
  [
    "with a choice too long",
    typed("Faut-il ?", "Oui", "n".repeat(501)),
    { wording: null, options: "too-long" },
  ],
  [
    "a free answer with choices",
    { ...typed("Pourquoi ?", "Oui"), type: "text" as const },
    { wording: null, options: "of-free-answer" },
  ],
  ["a free answer", { ...typed("Pourquoi ?"), type: "text" as const }, { wording: null, options: null }],
])("a question %s", (_, one, problems) => {
  expect(problemsOf(one)).toEqual(problems);
});

test("an option keeps its key wherever it stands, and a new one has its own", () => {
  expect(optionsFrom("Peut-être", "Jamais", "Oui", "Non")).toEqual([
    ["c", "Peut-être"],
    ["neuf-1", "Jamais"],
    ["a", "Oui"],
    ["b", "Non"],
  ]);
});

test("an option whose words are corrected in its place keeps its key, but not when another may be meant", () => {
  expect(optionsFrom("Oui", "Non merci", "Peut-être")).toEqual([
    ["a", "Oui"],
    ["b", "Non merci"],
    ["c", "Peut-être"],
  ]);
  expect(optionsFrom("Oui", "Plutôt non", "Plutôt oui", "Peut-être").map(([key]) => key)).toEqual([
    ...["a", "neuf-1", "neuf-2", "c"],
  ]);
});

test("a key goes to one option only", () => {
  expect(optionsFrom("Oui", "Oui", "Non").map(([key]) => key)).toEqual(["a", "neuf-1", "b"]);
});

test("a question stays where it stands; a new one is put at the end, and the other words stay", () => {
  const text = ficheNode(question("avis"), paragraph("p1", "Un."));
  const changed = putQuestion({ text, questions: [former] }, { ...former, wording: "Faudrait-il ?" });
  expect(changed.text.toJSON()).toEqual(text.toJSON());
  expect(changed.questions).toEqual([{ ...former, wording: "Faudrait-il ?" }]);
  const added = putQuestion({ text, questions: [former] }, { ...former, key: "autre" });
  expect(questionKeysIn(added.text)).toEqual(["avis", "autre"]);
  expect(added.text.lastChild?.attrs.id).toBe("autre");
  expect(added.questions.map(({ key }) => key)).toEqual(["avis", "autre"]);
});
