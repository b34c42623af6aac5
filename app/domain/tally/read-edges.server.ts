import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { BlockEdge } from "../passage/highlight";

const rows = z.tuple([z.object({ edges: z.string() })]);
const edges = z.array(z.tuple([z.string(), z.number()]));

/**
 * Where the highlights of a version begin and end: as many as there are places that people spoke of, thousands on a
 * text that is much commented; hence one value rather than as many rows, which would each be read apart.
 */
export async function readEdges(db: Database, versionId: string): Promise<BlockEdge[]> {
  const [found] = rows.parse(
    await db.$queryRaw(sql`
      SELECT coalesce(json_agg(json_build_array(key, value)), '[]')::text AS edges
      FROM counter WHERE owner_id = ${versionId}::uuid AND basis = 'published' AND facet = 'edge' AND value <> 0`),
  );
  return edges.parse(JSON.parse(found.edges)).map(edgeOf);
}

/** The key of an edge is « block:offset »; a block's id may hold a colon itself. */
function edgeOf([key, step]: [string, number]): BlockEdge {
  const colon = key.lastIndexOf(":");
  return { blockId: key.slice(0, colon), at: Number(key.slice(colon + 1)), step };
}
