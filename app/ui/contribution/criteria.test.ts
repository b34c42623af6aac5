import { expect, test } from "vitest";
import type { Filter } from "~/domain/contribution/filter";
import { criteriaOf } from "./criteria";

const choices = {
  fiches: [{ slug: "9-redevances", label: "Fiche 9", title: "Redevances" }],
  themes: [{ slug: "gouvernance", title: "Gouvernance" }],
  organisationTypes: [{ key: "editeurs", label: "Éditeurs de logiciel" }],
  languages: ["fr", "en"],
};
const told = (filter: Filter, names: { organisation?: string; question?: string } = {}) =>
  criteriaOf({ organisation: null, question: null, filter, choices, ...names }).map((words) =>
    words.replaceAll("\u00a0", " "),
  );

const id = "0198a2b4-0000-7000-8000-000000000001";

test.each<[Filter, string]>([
  [{ fiche: "9-redevances" }, "Fiche 9, Redevances"],
  [{ theme: "gouvernance" }, "Thème : Gouvernance"],
  [{ kind: "amendment" }, "Nature : Proposition de rédaction"],
  [{ position: "reserved" }, "Position : Avec réserves"],
  [{ organisationType: "particulier" }, "Type d’organisme : Particulier"],
  [{ language: "en" }, "Langue : anglais"],
  [{ words: "redevances" }, "Mots recherchés : « redevances »"],
  [{ fiche: "99-absente" }, "Fiche : 99-absente"],
  [{ organisationId: id }, "Organisme : aucun de ceux qui ont contribué ici"],
  [{ questionId: id }, "Question : aucune de celles qui sont posées ici"],
])("what narrows a list is said in words: %o", (filter, words) => {
  expect(told(filter)).toEqual([words]);
});

test("a body and a question are called by their names, beside all the rest", () => {
  const filter = { fiche: "9-redevances", position: "opposed", organisationId: id, questionId: id } as const;
  expect(told(filter, { organisation: "Institut de la Lande", question: "Qui paie ?" })).toEqual([
    "Fiche 9, Redevances",
    "Position : Défavorable",
    "Organisme : Institut de la Lande",
    "Question : « Qui paie ? »",
  ]);
});

test("a list that nothing narrows has nothing to say", () => {
  expect(told({})).toEqual([]);
});
