import type { Database, Transaction } from "~/db/database.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayEdit, mayOpenEditing } from "../policy/editing";
import { demand } from "../policy/verdict";

export type FicheSlugs = { consultation: string; fiche: string };

/** A fiche that its reader may write on, announced or not, with its consultation; « unknown » beyond their reach. */
export async function findEditedFiche(
  db: Pick<Database, "fiche">,
  reader: Actor,
  { consultation, fiche: slug }: FicheSlugs,
) {
  demand(mayOpenEditing(reader), "fiche");
  const fiche = await db.fiche.findFirst({
    where: { slug, consultation: { slug: consultation } },
    include: {
      consultation: { select: { slug: true, title: true, shortTitle: true, demonstration: true } },
      _count: { select: { versions: true } },
    },
  });
  if (!fiche) throw new Failure("unknown", "fiche");
  demand(mayEdit(reader, fiche.consultationId), "fiche");
  return fiche;
}

export type EditedFiche = Awaited<ReturnType<typeof findEditedFiche>>;

/** The names of those who wrote; null of an account that was erased, or of nobody. */
export async function namesOf(db: Pick<Transaction, "account">, ids: readonly (string | null)[]) {
  const known = ids.filter((id) => id !== null);
  const rows = await db.account.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id: string | null) => (id === null ? null : (names.get(id) ?? null));
}
