import { expect, test } from "vitest";
import { ficheNode, table } from "../../../tests/factories/fiche-text";
import { blocksIn, marked, type Texts } from "../../../tests/factories/marked-texts";
import { blocksOf } from "../fiche/block";
import { placePassages } from "./place";
import type { PlacementState } from "./placement";

function place(from: Texts, to: Texts) {
  const [outcome] = placePassages(blocksIn(from), blocksIn(to), [{ segments: marked(from) }]);
  if (!outcome) throw new Error("no placement");
  return outcome;
}

const formula = "dans les conditions prévues par décret";
const health = "Les données de santé sont accessibles aux chercheurs habilités.";

test.each<[string, PlacementState, Texts, Texts]>([
  ["nothing changed", "exact", { a: "Un [mot] ici." }, { a: "Un [mot] ici." }],
  [
    "words were put before it",
    "exact",
    { a: "Un [mot choisi] ici." },
    { a: "D’abord, un [mot choisi] ici." },
  ],
  ["a block was put before it", "exact", { a: "Un [mot] ici." }, { z: "Un préambule.", a: "Un [mot] ici." }],
  [
    "its block was split before it",
    "exact",
    { a: "Une phrase. La [suite du texte]." },
    { a: "Une phrase.", b: "La [suite du texte]." },
  ],
  [
    "its block was split inside it",
    "exact",
    { a: "Une [phrase. La suite] du texte." },
    { a: "Une [phrase.", b: "La suite] du texte." },
  ],
  [
    "two blocks were merged",
    "exact",
    { a: "Une phrase.", b: "La [suite du texte]." },
    { a: "Une phrase. La [suite du texte]." },
  ],
  [
    "the blocks it covers were merged",
    "exact",
    { a: "Une [phrase.", b: "La suite] du texte." },
    { a: "Une [phrase. La suite] du texte." },
  ],
  [
    "every id changed",
    "exact",
    { a: "Avant.", b: `[${health}]`, c: "Après." },
    { x: "Avant.", y: `[${health}]`, z: "Après." },
  ],
  [
    "articles were renumbered",
    "exact",
    { a: "Article 3. L’accès est [gratuit pour tous]." },
    { b: "Article 4. L’accès est [gratuit pour tous]." },
  ],
  [
    "its number changed",
    "reworded",
    { a: "Il dispose d’un [délai de deux mois pour répondre] à la demande." },
    { a: "Il dispose d’un [délai de trois mois pour répondre] à la demande." },
  ],
  [
    "a misprint was corrected",
    "reworded",
    { a: "Les [donées personnelles] du patient." },
    { a: "Les [données personnelles] du patient." },
  ],
  [
    "the misprint was the whole passage",
    "reworded",
    { a: "Les [donées] du patient." },
    { a: "Les [données] du patient." },
  ],
  [
    "words were put inside it",
    "reworded",
    { a: "Le [patient accède à son dossier] librement." },
    { a: "Le [patient majeur accède sans délai à son dossier] librement." },
  ],
  [
    "its block was moved with its id",
    "moved",
    {
      a: `[${health}]`,
      b: "Le second paragraphe est bien plus long que le premier, il reste donc en place.",
    },
    {
      b: "Le second paragraphe est bien plus long que le premier, il reste donc en place.",
      a: `[${health}]`,
    },
  ],
  [
    "its sentence was moved to another block",
    "moved",
    {
      a: `${health} Un bilan est publié.`,
      b: "[Le comité se réunit chaque trimestre] à Paris. Il rend un avis public et motivé sur chaque demande d’accès.",
    },
    {
      a: `[Le comité se réunit chaque trimestre] à Paris. ${health} Un bilan est publié.`,
      b: "Il rend un avis public et motivé sur chaque demande d’accès.",
    },
  ],
  [
    "it was deleted",
    "removed",
    { a: "Une phrase gardée. [Une autre à supprimer.]" },
    { a: "Une phrase gardée." },
  ],
  [
    "its block was deleted",
    "removed",
    { a: `[${health}]`, b: "Le reste demeure." },
    { b: "Le reste demeure." },
  ],
  [
    "everything was rewritten",
    "removed",
    { a: `[${health}]` },
    { a: "Il n’existe plus aucune règle sur ce point particulier." },
  ],
  ["the fiche was emptied", "removed", { a: `[${health}]` }, {}],
  ["its block was emptied", "removed", { a: `[${health}]`, b: "Fin." }, { a: "", b: "Fin." }],
  [
    "a formula was deleted here, and stands elsewhere for another sentence",
    "removed",
    { a: `L’accès est ouvert [${formula}]. Suite.`, b: `Le refus est motivé ${formula}. Fin.` },
    { a: "L’accès est ouvert. Suite.", b: `Le refus est motivé ${formula}. Fin.` },
  ],
  [
    "its instance of a formula stays when the first goes",
    "exact",
    { a: `L’accès est ouvert ${formula}.`, b: `Le refus est motivé [${formula}]. Fin.` },
    { a: "L’accès est ouvert.", b: `Le refus est motivé [${formula}]. Fin.` },
  ],
  [
    "it was made of two blocks that are apart now",
    "reworded",
    { a: "Le [premier alinéa demeure.", b: "Le second aussi] demeure." },
    { a: "Le [premier alinéa demeure.", z: "Un ajout.", b: "Le second aussi] demeure." },
  ],
  [
    "accents were decomposed",
    "exact",
    { a: "Une [règle générale] ici." },
    { a: `Une [${"règle générale".normalize("NFD")}] ici.` },
  ],
  [
    "spaces were made non-breaking",
    "exact",
    { a: "Est-ce [« possible » ?] Oui." },
    { a: "Est-ce [«\u00a0possible\u00a0»\u202f?] Oui." },
  ],
  [
    "a missing space was put before a sign",
    "exact",
    { a: "Est-ce [vraiment possible?] Oui." },
    { a: "Est-ce [vraiment possible\u202f?] Oui." },
  ],
  [
    "apostrophes were made curly",
    "exact",
    { a: "Selon [l'article d'hier] et d'aujourd'hui." },
    { a: "Selon [l’article d’hier] et d’aujourd’hui." },
  ],
  [
    "its case changed",
    "reworded",
    { a: "Le [comité de pilotage] décide." },
    { a: "Le [Comité de Pilotage] décide." },
  ],
  [
    "a note stands inside it",
    "exact",
    { a: "Un [mot\ufffc noté] ici." },
    { a: "Bref, un [mot\ufffc noté] ici." },
  ],
  [
    "it ends within a word",
    "exact",
    { a: "Une [inter]opérabilité réelle." },
    { a: "Enfin une [inter]opérabilité réelle." },
  ],
  [
    "an emoji beside it changed",
    "exact",
    { a: "Un avis [très clair] 👩‍👩‍👧 ici." },
    { a: "Un avis [très clair] 👩‍👧 ici." },
  ],
  [
    "a copy beside it was deleted, it or the other",
    "moved",
    { a: "Un vrai [mot clé] puis mot clé enfin." },
    { a: "Un vrai [mot clé] enfin." },
  ],
  [
    "nothing around it is left, and it stands once",
    "moved",
    { a: "La règle [singulière] vaut ici." },
    { a: "Cette norme [singulière] vaudra partout." },
  ],
  [
    "both its neighbours were replaced, and it stands elsewhere too",
    "moved",
    { a: "Ces [données de santé] sont chiffrées.", b: "Certaines données de santé restent secrètes." },
    { a: "Les [données de santé] deviennent chiffrées.", b: "Certaines données de santé restent secrètes." },
  ],
  [
    "nothing around it is left, and it stands elsewhere too",
    "removed",
    { a: "La règle [commune] vaut ici.", b: "Toute règle commune reste valable demain matin." },
    { a: "Cette norme commune vaudra partout.", b: "Toute règle commune reste valable demain matin." },
  ],
  [
    "an empty block inside it was filled",
    "reworded",
    { a: "[Un début", b: "", c: "et une fin] ici." },
    { a: "[Un début", b: "Tout autre chose.", c: "et une fin] ici." },
  ],
  [
    "a word in eight is left",
    "removed",
    { a: "Il doit [informer sans retard chaque patient concerné par l’accès]." },
    { a: "Il doit chaque année publier un rapport complet sur ses comptes." },
  ],
])("when %s, the passage is %s", (_, state, from, to) => {
  const outcome = place(from, to);
  expect(outcome.state).toBe(state);
  expect(outcome.segments).toEqual(marked(to));
});

test("a passage over a list of equal cells stays in its own", () => {
  const text = ficheNode(
    table("t1", "", [
      ["Critère", "Réponse"],
      ["Coût", "Oui"],
      ["Délai", "Oui"],
    ]),
  );
  const without = ficheNode(
    table("t1", "", [
      ["Critère", "Réponse"],
      ["Coût", "Oui"],
    ]),
  );
  const segments = (row: number) => [{ blockId: `t1-${row}-1-p`, from: 0, to: 3 }];
  const passages = [{ segments: segments(1) }, { segments: segments(2) }];
  expect(placePassages(blocksOf(text), blocksOf(without), passages).map(({ state }) => state)).toEqual([
    "exact",
    "removed",
  ]);
});

test("overlapping passages and the same one twice are each placed", () => {
  const [from, to] = [{ a: "Un mot choisi ici." }, { a: "Enfin un mot choisi ici." }];
  const passages = [
    [3, 6],
    [3, 13],
    [3, 6],
  ].map(([start = 0, end = 0]) => {
    return { segments: [{ blockId: "a", from: start, to: end }] };
  });
  const outcomes = placePassages(blocksIn(from), blocksIn(to), passages);
  expect(outcomes.map(({ segments }) => segments[0]?.to)).toEqual([12, 19, 12]);
});

test("a passage that names an unknown block, or nothing, is removed", () => {
  const passages = [{ segments: [{ blockId: "absent", from: 0, to: 3 }] }, { segments: [] }];
  const outcomes = placePassages(blocksIn({ a: "Un mot." }), blocksIn({ a: "Un mot." }), passages);
  expect(outcomes.map(({ state }) => state)).toEqual(["removed", "removed"]);
});
