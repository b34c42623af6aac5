import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Slugs } from "../fiche/read-fiche-page.server";
import { blocksWithin, rootOf, sentenceChoices } from "../passage/choose";
import { type End, findPassage } from "../passage/passage";
import type { Actor } from "../policy/actor";
import { readGround } from "./begin-draft.server";

/** What is asked of the page where a passage is chosen: a block, or two ends already chosen. */
export type PassageWish = { version?: number | undefined } & ({ blockId: string } | { start: End; end: End });

/**
 * The sentences of a paragraph to choose from, or the passage chosen, with the paragraphs that it may go on to.
 * Ends that make no passage of this version are « malformed ».
 */
export async function readPassageChoice(platform: Platform, reader: Actor, slugs: Slugs, wish: PassageWish) {
  const ground = await readGround(platform, reader, slugs, wish.version);
  const { blocks } = ground.version;
  const passage = "start" in wish ? findPassage(blocks, wish.start, wish.end) : null;
  if ("start" in wish && !passage) throw new Failure("malformed", "passage");
  const root = rootOf(blocks, passage ? passage.start.blockId : "blockId" in wish ? wish.blockId : "");
  if (!root) throw new Failure("unknown", "paragraphe");
  const last = passage && rootOf(blocks, passage.end.blockId);
  const later = blocks
    .filter(
      ({ parentId, displayNumber, order }) =>
        parentId === null && displayNumber !== null && order > (last ?? root).order,
    )
    .map(({ blockId, displayNumber }) => ({ blockId, number: displayNumber ?? 0, words: wordsOf(blockId) }));
  function wordsOf(blockId: string): string {
    return blocksWithin(blocks, blockId)
      .map(({ text }) => text ?? "")
      .join(" ")
      .trim()
      .slice(0, 60);
  }
  return { ...ground, blocks, root, passage, later, sentences: sentenceChoices(blocks, root.blockId) };
}

export type PassageChoice = Awaited<ReturnType<typeof readPassageChoice>>;
