import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf } from "./word-changes";

test.each([
  ["the same", "un texte", "un texte", [{ kept: "un texte" }]],
  [
    "neighbouring words change together",
    "un format anonymisé privilégié, ici",
    "un contrôle renforcé des résultats, ici",
    [
      { kept: "un " },
      { removed: "format anonymisé privilégié", added: "contrôle renforcé des résultats" },
      { kept: ", ici" },
    ],
  ],
  [
    "a word is added",
    "un texte",
    "un long texte",
    [{ kept: "un " }, { removed: "", added: "long " }, { kept: "texte" }],
  ],
  [
    "words come before a space that stays",
    "le devis avant tout",
    "le devis, sous un mois, avant tout",
    [{ kept: "le devis" }, { removed: "", added: ", sous un mois," }, { kept: " avant tout" }],
  ],
  ["nothing is left", "un", "", [{ removed: "un", added: "" }]],
  ["a space at the end stays", "un ", "deux ", [{ removed: "un", added: "deux" }, { kept: " " }]],
])("%s", (_, current, proposed, stretches) => {
  expect(changesOf(current, proposed)).toEqual(stretches);
});

const anyText = fc.string({ unit: fc.constantFrom("a", "b", ",", " ", "\u00a0", "\n"), maxLength: 30 });

test("both texts can be read back from their changes, and nothing is no change", () => {
  fc.assert(
    fc.property(anyText, anyText, (current, proposed) => {
      const stretches = changesOf(current, proposed);
      const read = (side: "removed" | "added") =>
        stretches.map((stretch) => ("kept" in stretch ? stretch.kept : stretch[side])).join("");
      expect([read("removed"), read("added")]).toEqual([current, proposed]);
      for (const stretch of stretches) expect(Object.values(stretch).join("")).not.toBe("");
    }),
  );
});
