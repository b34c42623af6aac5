export type StateLine = { say: (sentence: string, ...actions: Action[]) => void };
export type Action = { label: string; act: () => void };

/**
 * One line under the form: what became of the last words, and what may be done about it. It takes the place
 * of what the page said of an earlier save.
 */
export function addStateLine(form: HTMLFormElement): StateLine {
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  line.className = "draft-state";
  form.append(line);
  return {
    say: (sentence, ...actions) => {
      document.querySelector("[data-saved-before]")?.remove();
      line.replaceChildren(sentence, ...actions.flatMap((action) => [" ", buttonOf(action)]));
    },
  };
}

function buttonOf({ label, act }: Action): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "link-button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}
