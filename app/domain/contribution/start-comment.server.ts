import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import { blankContent } from "./blank-content";
import type { DraftOwner } from "./draft-owner.server";
import type { PassageChoice } from "./read-passage-choice.server";
import { startWriting } from "./start-writing.server";
import { textsOfPassage } from "./submission";

/** Begins a comment on a passage, or an amendment, which starts from its words. */
export async function startComment(
  platform: Platform,
  owner: DraftOwner,
  { blocks, passage, ...ground }: PassageChoice,
  kind: "comment" | "amendment",
): Promise<string> {
  if (!passage) throw new Failure("malformed", "passage");
  const content = { ...blankContent(kind), passage: { start: passage.start, end: passage.end } };
  const texts = kind === "amendment" ? textsOfPassage(content, blocks) : [];
  const proposal = texts.map(({ text }) => text);
  return startWriting(platform, owner, ground, { ...content, proposal });
}
