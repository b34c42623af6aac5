import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { BlockEdge } from "../passage/highlight";

const rows = z.tuple([z.object({ edges: z.string() })]);

/**
 * Where the highlights of a version begin and end: as many as there are places that people spoke of, thousands on a
 * text that is much commented. Hence one text, a line for each, rather than as many rows or pieces of JSON, which take
 * longer to make and to read than the page itself.
 */
export async function readEdges(db: Database, versionId: string): Promise<BlockEdge[]> {
  const [{ edges }] = rows.parse(
    await db.$queryRaw(sql`
      SELECT coalesce(string_agg(value || ' ' || key, E'\\n'), '') AS edges
      FROM counter WHERE owner_id = ${versionId}::uuid AND basis = 'published' AND facet = 'edge' AND value <> 0`),
  );
  return edges === "" ? [] : edges.split("\n").map(edgeOf);
}

/** « step block:offset »; a block's id may hold a colon or a space itself. */
function edgeOf(line: string): BlockEdge {
  const [space, colon] = [line.indexOf(" "), line.lastIndexOf(":")];
  const step = Number(line.slice(0, space));
  return { blockId: line.slice(space + 1, colon), at: Number(line.slice(colon + 1)), step };
}
