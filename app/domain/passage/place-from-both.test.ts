import { expect, test } from "vitest";
import { blocksIn, marked, type Texts } from "../../../tests/factories/marked-texts";
import { placeFromBoth } from "./place-from-both";

const health = "Les données de santé sont accessibles aux chercheurs habilités.";

test("what was re-attached by hand is followed from there, unless the words themselves came back", () => {
  const v1 = { a: `[${health}]`, b: "Le bilan est annuel." };
  const v2 = { a: "Rien.", b: "Le [bilan est annuel]." };
  const byHand = { state: "reworded", score: 1, segments: marked(v2) } as const;
  const follow = (v3: Texts) =>
    placeFromBoth(blocksIn(v1), blocksIn(v2), blocksIn(v3), [{ segments: marked(v1), last: byHand }])[0];
  const kept = { a: "Rien.", b: "Désormais, le [bilan est annuel]." };
  expect(follow(kept)).toMatchObject({
    method: "last:words-in-place",
    state: "reworded",
    segments: marked(kept),
  });
  const back = { a: `[${health}]`, b: "Le rapport paraît." };
  expect(follow(back)).toMatchObject({
    method: "original:same-block",
    state: "exact",
    segments: marked(back),
  });
  expect(follow({ a: "Rien." })).toEqual({ state: "removed", score: 0, method: "absent", segments: [] });
});
