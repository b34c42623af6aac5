import { expect, test } from "vitest";
import { wishesWord } from "./journal-wishes";

test.each([
  [["from=2030-01-01", "to=2030-01-31"], "premier jour : 1er janvier 2030 ; dernier jour : 31 janvier 2030"],
  [["type=session.opened", "actor=job"], "fait : Session ouverte ; auteur du fait : Tâche automatique"],
  [["actor=0198a2b4-0000-7000-8000-000000000001"], "auteur du fait"],
  [
    ["kind=opinion", "theme=soins", "words"],
    "nature : Avis sur la fiche ; thème : soins ; mots cherchés (non conservés)",
  ],
  [["unheard=of"], "unheard : of"],
])("%j reads « %s »", (filters, words) => {
  expect(wishesWord(filters).replaceAll("\u00a0", " ")).toBe(words);
});
