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
  ["nothing is left", "un", "", [{ removed: "un", added: "" }]],
  ["a space at the end stays", "un ", "deux ", [{ removed: "un", added: "deux" }, { kept: " " }]],
])("%s", (_, current, proposed, stretches) => {
  expect(changesOf(current, proposed)).toEqual(stretches);
});

test("both texts can be read back from their changes", () => {
  const current = "Les établissements supportent seuls cet effort.";
  const proposed = "L’État et les établissements partagent, à parts égales, cet effort.";
  const stretches = changesOf(current, proposed);
  const read = (side: "removed" | "added") =>
    stretches.map((stretch) => ("kept" in stretch ? stretch.kept : stretch[side])).join("");
  expect([read("removed"), read("added")]).toEqual([current, proposed]);
});
