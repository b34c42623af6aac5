import type { Act } from "../act.server";

/** Safe to repeat. A mandate that ended or is contested is not declared anew by its holder. */
export async function declareMandate(
  { tx, now, newId, record }: Act,
  contributorId: string,
  organisationId: string,
): Promise<void> {
  const id = newId();
  const { count } = await tx.mandate.createMany({
    data: { id, contributorId, organisationId, declaredAt: now },
    skipDuplicates: true,
  });
  const change = { before: null, after: "declared" as const };
  if (count > 0)
    record({ type: "mandate.declared", mandateId: id, organisationId, contributorId, ...change });
}
