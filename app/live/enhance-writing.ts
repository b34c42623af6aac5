import { countCharacters } from "./writing/count-characters";
import { keepDraft } from "./writing/keep-draft";
import { eraseCopies, eraseSentCopy } from "./writing/local-copy";
import { offerRichEditor } from "./writing/offer-rich-editor";

/** What a script adds where somebody writes: saving by itself, counting, a visual editor. */
export function enhanceWriting(page: Document): void {
  if (page.querySelector("main.writing")) eraseSentCopy();
  const form = page.querySelector<HTMLFormElement>("form[data-draft]");
  if (form) {
    countCharacters(form);
    keepDraft(form);
    offerRichEditor(form);
  }
  // The answer clears this browser as well, but it may never come, and older browsers do not obey it.
  page.addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement && new URL(target.action).pathname === "/deconnexion")
      eraseCopies();
  });
}
