import type { DraftContent } from "./draft";
import { emptyBody } from "./text";

/** Nothing written yet. */
export function blankContent(kind: DraftContent["kind"]): DraftContent {
  return {
    ...{ kind, passage: null, proposal: [], position: "none", language: "fr", body: emptyBody },
    ...{ answers: [], parentId: null, revises: null, erasesFormer: false },
  };
}
