import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { system } from "../policy/actor";
import { difference } from "./difference";
import { countAll, nameOfFigure } from "./keep-count.server";
import { authorMark, type AuthorMark, mark, type Mark, marksOf } from "./marks.server";

/** Figures that a recount would change, and by how much. Whoever counts meanwhile waits. */
export function findDrifts(platform: Platform): Promise<Mark[]> {
  return perform(platform, system, async ({ tx }) => {
    await holdCounters(tx);
    return difference(nameOfFigure, await readKept(tx), await countAgain(tx));
  });
}

/** Counts everything again, and puts what is found in the place of what was kept. */
export function recount(platform: Platform): Promise<void> {
  return perform(platform, system, async (act) => {
    await holdCounters(act.tx);
    await act.tx.counter.deleteMany();
    await act.tx.authorCounter.deleteMany();
    await countAll(act);
  });
}

/** Acts that have counted are committed first; those that have not will count after us. */
async function holdCounters(tx: Transaction): Promise<void> {
  await tx.$executeRaw`LOCK TABLE counter, author_counter IN EXCLUSIVE MODE`;
}

async function readKept(tx: Transaction): Promise<Mark[]> {
  const rows = await tx.$queryRaw(sql`
    SELECT owner_id AS "ownerId", scope::text, key, measure::text, sum(value)::int AS value
    FROM counter GROUP BY 1, 2, 3, 4`);
  const people = await tx.$queryRaw(sql`
    SELECT owner_id AS "ownerId", scope::text, measure::text, author_id AS "authorId", value
    FROM author_counter WHERE value <> 0`);
  return [...z.array(mark).parse(rows), ...z.array(authorMark).parse(people).map(asFigure)];
}

/** How much an author has, among the figures: by their id, which says nothing of who they are. */
const asFigure = ({ authorId, ...of }: AuthorMark): Mark => ({ ...of, key: `author ${authorId}` });

async function countAgain(tx: Transaction): Promise<Mark[]> {
  const { figures, authors } = await marksOf(tx, null);
  const people = authors.map(({ ownerId, scope, measure }): Mark => ({
    ownerId,
    scope,
    measure,
    key: "",
    value: 1,
  }));
  return difference(nameOfFigure, [], [...figures, ...people, ...authors.map(asFigure)]);
}
