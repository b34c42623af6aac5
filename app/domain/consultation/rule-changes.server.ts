import type { Database } from "~/db/database.server";

/** Rules that became stricter after the opening, as everybody reads them. */
export function listRuleChanges(db: Database, { id: consultationId }: { id: string }) {
  return db.ruleChange.findMany({
    where: { consultationId },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    omit: { decidedById: true },
  });
}
