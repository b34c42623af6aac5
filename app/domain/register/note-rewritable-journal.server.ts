import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { system } from "../policy/actor";

const answer = z.tuple([z.object({ rewritable: z.boolean() })]);

/**
 * Where one database role does everything, nothing but good behaviour keeps the journal from being
 * rewritten: the journal says so itself, once a start.
 */
export async function noteRewritableJournal(platform: Platform): Promise<void> {
  const rows = await platform.db.$queryRaw(sql`SELECT has_table_privilege('fact', 'UPDATE') AS rewritable`);
  if (!answer.parse(rows)[0].rewritable) return;
  await perform(platform, system, ({ record }) => {
    record({ type: "append-only.unenforced" });
    return Promise.resolve();
  });
}
