import { type Sql, sql } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import type { Act } from "../act.server";
import type { Person } from "../policy/actor";
import { maySendAs } from "../policy/contributing";
import type { Sending } from "./record-sendings.server";

/** In whose name somebody wishes to speak. */
export type Wish =
  | { kind: "person"; named: boolean }
  | { kind: "organisation"; organisationId: string; typeId: string; typeNote: string | null };

type Voice = Pick<Sending, "contributorId" | "named" | "organisation">;

/** A mandate that ended or is contested gives no right to speak. */
export const mandateInForce: Prisma.EnumMandateStateFilter = { in: ["declared", "verified"] };

/** The person declared behind an account. */
export type Declared = { id: string; declaredName: string | null };

/** For each account, the columns of its declared person, or nulls: `p.id`, `p.declared_name`. */
export const declaredBy = (accountId: Sql): Sql => sql`
  LEFT JOIN LATERAL (
    SELECT id, declared_name FROM contributor WHERE account_id = ${accountId} AND erased_at IS NULL
    ORDER BY created_at LIMIT 1) AS p ON true`;

/**
 * The contributor and the body of a sending, as they are copied into it; or why they may not be.
 * @param declared the person declared behind the account; made when signing up made none
 */
export async function findVoice(
  act: Act,
  author: Person,
  { consultationId, declared, wish }: { consultationId: string; declared: Declared | null; wish: Wish },
): Promise<Voice | { because: "voice" | "nameless" }> {
  const contributor = declared ?? (await declare(act, author));
  const sending = maySendAs(contributor.declaredName);
  if (!sending.allowed) return { because: sending.because };
  if (wish.kind === "person") {
    return { contributorId: contributor.id, named: wish.named, organisation: null };
  }
  const { organisationId, typeId } = wish;
  if (typeId === "") return { because: "voice" };
  const { accountId } = author;
  const mandate = await act.tx.mandate.findFirst({
    where: { organisationId, state: mandateInForce, contributor: { accountId } },
    include: { organisation: true },
  });
  const type = await act.tx.organisationType.findFirst({ where: { id: typeId, consultationId } });
  const typeNote = wish.typeNote?.trim() ?? "";
  if (!mandate || !type || (type.open && typeNote === "")) return { because: "voice" };
  const { id, name } = mandate.organisation;
  const organisation = { id, name, typeId, typeNote: type.open ? typeNote : null };
  return { contributorId: mandate.contributorId, named: false, organisation };
}

async function declare({ tx, now, newId }: Act, { accountId }: Person): Promise<Declared> {
  const { name } = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  return tx.contributor.create({
    data: { id: newId(), accountId, declaredName: name ?? "", createdAt: now },
  });
}

/** What the preview offers: one's name, the bodies one may speak for, and the types of this consultation. */
export async function listVoices({ db }: Platform, { accountId }: Person, consultationId: string) {
  const [account, mandates, types, last] = await Promise.all([
    db.account.findUniqueOrThrow({ where: { id: accountId } }),
    db.mandate.findMany({
      where: { state: mandateInForce, contributor: { accountId } },
      include: { organisation: { select: { id: true, name: true } } },
      orderBy: { declaredAt: "asc" },
    }),
    db.organisationType.findMany({ where: { consultationId }, orderBy: { order: "asc" } }),
    db.contribution.findFirst({
      where: { consultationId, contributor: { accountId }, organisationId: { not: null } },
      orderBy: { submittedAt: "desc" },
    }),
  ]);
  return {
    name: account.name,
    bodies: mandates.map(({ organisation, state }) => ({ ...organisation, mandate: state })),
    types: types.map(({ id, label, open }) => ({ id, label, open })),
    last: last && { typeId: last.organisationTypeId, typeNote: last.organisationTypeNote },
  };
}

export type Voices = Awaited<ReturnType<typeof listVoices>>;
