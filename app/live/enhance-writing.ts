import { countCharacters } from "./writing/count-characters";
import { keepDraft } from "./writing/keep-draft";
import { eraseCopies } from "./writing/local-copy";
import { offerRichEditor } from "./writing/offer-rich-editor";

/** What a script adds where somebody writes: saving by itself, counting, a visual editor. */
export function enhanceWriting(page: Document): void {
  const form = page.querySelector<HTMLFormElement>(".writing form.form:has(input[name=edition])");
  if (form) {
    countCharacters(form);
    keepDraft(form);
    offerRichEditor(form);
  }
  page.addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement && new URL(target.action).pathname === "/deconnexion")
      eraseCopies();
  });
}
