import type { Database } from "~/db/database.server";
import { particulier } from "../contribution/filter";

/** What figures call a type of body: its id, or « person »; null when there is none of this key. */
export async function findTypeKey(db: Database, consultationId: string, key: string): Promise<string | null> {
  if (key === particulier) return "person";
  const where = { consultationId, key };
  return (await db.organisationType.findFirst({ where, select: { id: true } }))?.id ?? null;
}
