import { editor as words } from "~/content/editor";
import { Question } from "~/editor/fiche-nodes";
import { make } from "./make";
import type { Questions } from "./questions";

/** Where a question stands in the text, with its wording, which is written beside it. */
export const questionNode = (questions: Questions) =>
  Question.extend({
    addNodeView:
      () =>
      ({ node }) => {
        const dom = make("div", { class: "question-place", "data-question": "" });
        const show = () => {
          const { wording } = questions.of(String(node.attrs.id));
          dom.textContent = words.questionPlace(wording === "" ? words.unworded : wording);
        };
        questions.whenChanged(show);
        show();
        return { dom };
      },
  });
