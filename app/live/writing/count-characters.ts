import { keeping as words } from "~/content/keeping";
import { numberWord } from "~/content/typography";

/** Longest text that the server takes, in UTF-16 units of the words themselves. */
const limit = 10_000;

/** Counts while typing; an estimate, since signs of formatting do not count on the server. */
export function countCharacters(form: HTMLFormElement): void {
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const place = form.querySelector(`[data-count-of="${CSS.escape(target.name)}"]`);
    if (place) place.textContent = words.limit(numberWord(target.value.length), numberWord(limit));
  });
}
