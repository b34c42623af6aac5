import { sql, type Transaction } from "~/db/database.server";
import type { Act } from "../act.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";

/**
 * The consultation whose settings an editor changes, its row held until the end of the act: two editors wait for each
 * other here, and for what is being sent (see `holdRules`).
 */
export async function holdSetting({ tx }: Pick<Act, "tx">, author: Author, consultationId: string) {
  demand(mayEdit(author, consultationId), "concertation");
  await tx.$queryRaw(sql`SELECT 1 FROM consultation WHERE id = ${consultationId}::uuid FOR NO KEY UPDATE`);
  const held = await tx.consultation.findUnique({
    where: { id: consultationId },
    include: { periods: { orderBy: { number: "asc" } } },
  });
  if (!held) throw new Failure("unknown", "concertation");
  return held;
}

export type HeldSetting = Awaited<ReturnType<typeof holdSetting>>;

/** Addresses and prefixes are chosen one after the other, so that who comes second is told and nobody fails. */
export async function holdAddresses({ tx }: Pick<Act, "tx">): Promise<void> {
  await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('consultation.address'))`);
}

/** Which of them another consultation has already. */
export async function findTaken(
  tx: Transaction,
  { id, slug, referencePrefix }: { id: string | null; slug: string; referencePrefix: string },
): Promise<"taken-slug" | "taken-prefix" | null> {
  const others = await tx.consultation.findMany({
    where: { OR: [{ slug }, { referencePrefix }], ...(id === null ? {} : { id: { not: id } }) },
    select: { slug: true },
  });
  if (others.length === 0) return null;
  return others.some((other) => other.slug === slug) ? "taken-slug" : "taken-prefix";
}

/** The opaque id that a row keeps of who decided. */
export const deciderOf = (author: Author) => (author.kind === "person" ? author.accountId : null);
