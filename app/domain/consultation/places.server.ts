import { type Sql, sql, type Transaction } from "~/db/database.server";

export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

type Placed = { id: string; order: number };

/** Lists whose rows have a place each, told apart within a consultation. */
const tables = { theme: sql`theme`, fiche: sql`fiche` } satisfies Record<string, Sql>;

/** Where it stood and stands in the list, from 1. */
type Move = { before: number; after: number };

/**
 * Moves one of a list by one place; null when there is nowhere to go. Two rows never share a place, so one of them
 * stands aside for a moment.
 */
export async function moveByOne(
  tx: Transaction,
  list: keyof typeof tables,
  rows: readonly Placed[],
  id: string,
  direction: Direction,
): Promise<Move | null> {
  const ordered = rows.toSorted((a, b) => a.order - b.order);
  const at = ordered.findIndex((row) => row.id === id);
  const to = direction === "up" ? at - 1 : at + 1;
  const [moved, other] = [ordered[at], ordered[to]];
  if (!moved || !other || at === -1) return null;
  const put = (row: Placed, order: number) =>
    tx.$executeRaw(sql`UPDATE ${tables[list]} SET "order" = ${order} WHERE id = ${row.id}::uuid`);
  await put(moved, -1);
  await put(other, moved.order);
  await put(moved, other.order);
  return { before: at + 1, after: to + 1 };
}

/** Behind the last one. */
export const nextPlace = (rows: readonly { order: number }[]) =>
  rows.reduce((next, { order }) => Math.max(next, order + 1), 0);

/** The same address part with a number behind when it is taken: « axe », « axe-2 »… */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  let [slug, count] = [wanted, 1];
  while (taken.includes(slug)) slug = `${wanted}-${String((count += 1))}`;
  return slug;
}
