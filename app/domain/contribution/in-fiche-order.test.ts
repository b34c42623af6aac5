import { expect, test } from "vitest";
import { inFicheOrder } from "./in-fiche-order";

const consultation = (slug: string, day: string) => ({
  ...{ slug, title: slug, demonstration: null },
  createdAt: new Date(day),
});
const older = consultation("ancienne", "2029-01-01");
const newer = consultation("nouvelle", "2030-01-01");
const on = (of: typeof older, order: number, name: string, block: number | null = null, offset = 0) => ({
  name,
  fiche: { order, slug: `fiche-${order}`, label: `Fiche ${order}`, title: "Titre", consultation: of },
  place: { block, offset },
});

test("writings come as one reads: latest consultation, fiches in order, words in order, the whole fiche last", () => {
  const groups = inFicheOrder([
    on(older, 1, "ancien"),
    on(newer, 2, "deuxième fiche", 0),
    on(newer, 1, "avis"),
    on(newer, 1, "loin", 7),
    on(newer, 1, "plus loin dans le paragraphe", 3, 12),
    on(newer, 1, "près", 3, 4),
  ]);
  const told = groups.map(({ slug, fiches }) => [
    slug,
    fiches.map(({ label, items }) => [label, items.map(({ name }) => name)]),
  ]);
  expect(told).toEqual([
    [
      "nouvelle",
      [
        ["Fiche 1", ["près", "plus loin dans le paragraphe", "loin", "avis"]],
        ["Fiche 2", ["deuxième fiche"]],
      ],
    ],
    ["ancienne", [["Fiche 1", ["ancien"]]]],
  ]);
});

test("who wrote nothing has no group", () => {
  expect(inFicheOrder([])).toEqual([]);
});
