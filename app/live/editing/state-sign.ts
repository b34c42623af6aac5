import type { Action } from "../writing/state-line";
import { make, makeButton } from "./make";

/** What became of the last words: shown at all times, and spoken only when there is something to do about it. */
export type StateSign = {
  show: (sentence: string) => void;
  /** Nothing, once there is nothing left to do. What was said is not said again. */
  tell: (sentence: string, ...actions: Action[]) => void;
};

export function makeStateSign(): { sign: StateSign; element: HTMLElement } {
  const quiet = make("p", { class: "editor-state", "data-state": "" });
  const spoken = make("p", { class: "editor-problem", role: "status" });
  let said = "";
  const element = make("div", { class: "editor-states" }, quiet, spoken);
  return {
    element,
    sign: {
      show: (sentence) => {
        quiet.textContent = sentence;
      },
      tell: (sentence, ...actions) => {
        if (said === sentence) return;
        said = sentence;
        const buttons = actions.flatMap(({ label, act }) => [" ", makeButton(label, act)]);
        spoken.replaceChildren(sentence, ...buttons);
      },
    },
  };
}
