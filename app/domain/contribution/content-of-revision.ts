import { blankContent } from "./blank-content";
import { type DraftContent, draftContent } from "./draft";
import type { SentContribution } from "./record-sendings.server";
import { emptyBody } from "./text";

/** What is read of a contribution and of one of its revisions to write it again. */
type Written = {
  contribution: {
    kind: SentContribution["kind"];
    parentId: string | null;
    question: { key: string } | null;
  };
  revision: {
    position: string;
    language: string;
    /** Null once it was erased. */
    text: { body: unknown; proposal: string[] } | null;
    passages: readonly {
      startBlockId: string;
      startOffset: number;
      endBlockId: string;
      endOffset: number;
    }[];
    choices: readonly { option: { key: string } }[];
  };
};

/** A revision as what was written to make it: what the next one begins with. */
export function contentOfRevision({ contribution, revision }: Written): DraftContent {
  const { kind, parentId, question } = contribution;
  const { passages, text, position, language, choices } = revision;
  const [passage] = passages;
  const body = text?.body ?? emptyBody;
  const options = choices.map(({ option }) => option.key);
  return draftContent.parse({
    ...blankContent(kind === "answer" ? "answers" : kind),
    ...{ position, language, body, proposal: text?.proposal ?? [], parentId },
    answers: question ? [{ question: question.key, options, body, position }] : [],
    passage: passage
      ? {
          start: { blockId: passage.startBlockId, offset: passage.startOffset },
          end: { blockId: passage.endBlockId, offset: passage.endOffset },
        }
      : null,
  });
}
