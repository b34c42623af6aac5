import type { Block } from "~/domain/fiche/block";
import type { Segment } from "~/domain/passage/passage";
import { aBlock } from "./block";

/** Texts by id. The passage is between [ and ]; so is the place where it is expected. */
export type Texts = Record<string, string>;

const bare = (text: string) => text.replace(/[[\]]/gu, "");

export const blocksIn = (texts: Texts): Block[] =>
  Object.entries(texts).map(([blockId, text], order) => aBlock({ blockId, order, text: bare(text) }));

/** The segments between the brackets; none when there are no brackets. */
export function marked(texts: Texts): Segment[] {
  let isInside = false;
  return Object.entries(texts).flatMap(([blockId, text]) => {
    const from = isInside ? 0 : text.indexOf("[");
    if (from === -1) return [];
    const close = text.indexOf("]");
    isInside = close === -1;
    const to = isInside ? bare(text).length : close - (text.includes("[") ? 1 : 0);
    return from < to ? [{ blockId, from, to }] : [];
  });
}
