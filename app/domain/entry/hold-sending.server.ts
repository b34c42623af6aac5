import { sql } from "~/db/database.server";
import type { Act } from "../act.server";
import { Failure } from "../failure";

/**
 * A sending that staff entered, with its row held until the end of the act: those who admit, correct or cancel it at once
 * wait for each other here, before any of its contributions is held.
 */
export async function holdSending({ tx }: Act, id: string) {
  await tx.$queryRaw(sql`SELECT 1 FROM sending WHERE id = ${id}::uuid FOR UPDATE`);
  const sending = await tx.sending.findUnique({ where: { id } });
  if (sending?.enteredById == null) throw new Failure("unknown", "envoi");
  return sending;
}
