import type { Node } from "@tiptap/pm/model";
import type { Database } from "~/db/database.server";
import { ficheSchema } from "~/editor/fiche-schema";
import { sweepByBlock } from "../passage/highlight";
import { readEdges } from "../tally/read-edges.server";
import { idOf } from "./block";
import { drawBlock, type Highlights } from "./draw-fiche";

/** The top-level blocks of a version that hold highlights, drawn with them, by block id. */
export type Highlighted = ReadonlyMap<string, string>;

/** The highlights of a version as they stand after so many changes of them. */
export type HighlightedState = { versionId: string; changes: number };

/** Draws highlights, or remembers them: as long as they did not change, they are the same for every reader. */
export type KeepHighlighted = (
  state: HighlightedState,
  draw: () => Promise<Highlighted>,
) => Promise<Highlighted>;

export const drawEachTime: KeepHighlighted = (_state, draw) => draw();

/** Draws what people spoke of in a version: grows with its length, not with the number of those who wrote. */
export async function drawHighlighted(db: Database, versionId: string): Promise<Highlighted> {
  const edges = await readEdges(db, versionId);
  if (edges.length === 0) return new Map();
  const highlights = sweepByBlock(edges);
  const { body } = await db.version.findUniqueOrThrow({ where: { id: versionId }, select: { body: true } });
  return new Map(
    ficheSchema
      .nodeFromJSON(body)
      .children.filter((block) => holdsSome(block, highlights))
      .map((block) => [idOf(block), drawBlock(block, highlights)]),
  );
}

function holdsSome(block: Node, highlights: Highlights): boolean {
  if (block.isTextblock) return highlights.has(idOf(block));
  return block.children.some((child) => child.isBlock && holdsSome(child, highlights));
}
