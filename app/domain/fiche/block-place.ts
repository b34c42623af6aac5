import type { Block, BlockKind } from "./block";

/** Where a textblock or a question stands in its text, as a reader would say it. */
export type BlockPlace = {
  /** « § 6 »: of the top-level block that holds it; null of headings and questions. */
  paragraph: number | null;
  /** What holds it most closely, if anything. */
  within: BlockKind | null;
  /** In a table, from 1. */
  cell: { row: number; column: number } | null;
  /** The number of the source, its own or that of the item which it begins. */
  label: string | null;
};

/** The place of every block of a text. */
export function placesOf(blocks: readonly Block[]): Map<string, BlockPlace> {
  const byId = new Map(blocks.map((block) => [block.blockId, block]));
  const ranks = ranksOf(blocks);
  const places = new Map<string, BlockPlace>();
  for (const block of blocks) {
    const above = ancestorsOf(block, byId);
    const root = above.at(-1) ?? block;
    const cell = above.find(({ kind }) => kind === "cell");
    const [holder] = above;
    places.set(block.blockId, {
      paragraph: root.displayNumber,
      within: holder?.kind ?? null,
      cell: cell ? cellOf(cell, ranks) : null,
      label: block.label ?? (holder && ranks.get(block.blockId) === 1 ? holder.label : null),
    });
  }
  return places;
}

/** From the nearest to the top. */
function ancestorsOf({ parentId }: Block, byId: ReadonlyMap<string, Block>): Block[] {
  const parent = parentId === null ? undefined : byId.get(parentId);
  return parent ? [parent, ...ancestorsOf(parent, byId)] : [];
}

/** The rank of each block among those of the same parent, from 1. */
function ranksOf(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string | null, number>();
  return new Map(
    blocks.map(({ blockId, parentId }) => {
      const rank = (counts.get(parentId) ?? 0) + 1;
      counts.set(parentId, rank);
      return [blockId, rank];
    }),
  );
}

const cellOf = ({ blockId, parentId }: Block, ranks: ReadonlyMap<string, number>) => ({
  row: ranks.get(parentId ?? "") ?? 1,
  column: ranks.get(blockId) ?? 1,
});
