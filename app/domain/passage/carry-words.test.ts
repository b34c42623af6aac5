import { expect, test } from "vitest";
import { blocksIn, marked, type Texts } from "../../../tests/factories/marked-texts";
import { placePassages } from "./place";
import type { PlacementState } from "./placement";

const health = "Les données de santé sont accessibles aux chercheurs habilités.";
const duration = "L’accès vaut pour une durée de trois ans au plus, dans un espace sûr.";

test.each<[string, PlacementState, Texts, Texts]>([
  [
    "a lone word of it stands far away",
    "reworded",
    { a: "Il [publie le bilan annuel des accès et des refus de chaque organisme]." },
    {
      a: "Il [publie le bilan annuel des accès et des refus]. Le reste du chapitre traite sans aucun rapport des sanctions, des délais, des recours, des frais et du secrétariat, puis des moyens, du calendrier et des correspondants propres à un organisme.",
    },
  ],
  [
    "a sentence was put before its last word, which kept its neighbour",
    "reworded",
    { a: "L’accès ne peut [être refusé que pour un motif grave. Ce] refus est écrit." },
    {
      a: "L’accès ne peut [être refusé que pour un motif grave. Un délai de dix jours court alors. Ce] refus est écrit.",
    },
  ],
  [
    "its last word lost its full stop and a sentence came before the rest",
    "reworded",
    { a: "Il vaut pour la recherche [médicale. En tout autre cas, un accord exprès est demandé.]" },
    {
      a: "Il vaut pour la recherche médicale menée par un établissement public de santé. [En tout autre cas, un accord exprès est demandé.]",
    },
  ],
  [
    "its first clause was moved away",
    "reworded",
    {
      a: "Il comprend [le nom de chaque organisme demandeur. La décision est motivée et notifiée sans délai aux parties.]",
    },
    {
      a: "Il est public. [La décision est motivée et notifiée sans délai aux parties.] Elle indique, outre la date et la durée, le nom de chaque organisme demandeur.",
    },
  ],
  [
    "an article with a number much like its own took its place",
    "removed",
    { a: "Les données visées à l’article L. [1461-2] sont protégées." },
    { a: "Les données visées à l’article L. 1461-7 sont protégées." },
  ],
  [
    "it was moved and one word of its sixteen changed",
    "reworded",
    {
      a: `[Chaque trimestre et sur la demande du ministre, le comité rend un avis public et motivé.] ${health} ${duration}`,
    },
    {
      a: `${health} ${duration} [Chaque trimestre et sur la demande du préfet, le comité rend un avis public et motivé.]`,
    },
  ],
  [
    "it was moved and two words of its sixteen changed",
    "removed",
    {
      a: `[Chaque trimestre et sur la demande du ministre, le comité rend un avis public et motivé.] ${health} ${duration}`,
    },
    {
      a: `${health} ${duration} Chaque trimestre et sur la demande du préfet, le comité rend un avis public et détaillé.`,
    },
  ],
  [
    "its end was deleted, and the full stop before it stays with its word",
    "reworded",
    { a: "La demande [est adressée sans délai au préfet. Copie] en est gardée." },
    { a: "La demande [est adressée sans délai au préfet.] On en garde trace." },
  ],
  [
    "two words of its five are left",
    "removed",
    { a: "Il tient un [registre public des accès refusés] chaque année." },
    { a: "Il tient un registre complet de ses accès chaque année." },
  ],
])("when %s, it is %s, in the range that keeps most of it", (_, state, from, to) => {
  const [outcome] = placePassages(blocksIn(from), blocksIn(to), [{ segments: marked(from) }]);
  expect(outcome?.state).toBe(state);
  expect(outcome?.segments).toEqual(marked(to));
});

test("a reworded passage is as sure as the share of its words that is left", () => {
  const from = { a: "Il tient un [registre public des accès] chaque année." };
  const to = { a: "Il tient un [registre complet des accès] chaque année." };
  const [outcome] = placePassages(blocksIn(from), blocksIn(to), [{ segments: marked(from) }]);
  expect(outcome?.score).toBeCloseTo(0.9 * 0.75);
});
