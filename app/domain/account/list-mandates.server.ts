import type { Platform } from "~/platform.server";
import type { Actor } from "../policy/actor";
import { mayOpenMandates } from "../policy/moderating";
import { demand } from "../policy/verdict";
import { mandateActsFor } from "./mandate";

export const mandatesPageSize = 30;

const whose = {
  organisation: { select: { name: true } },
  contributor: { select: { declaredName: true, account: { select: { email: true } } } },
} as const;

/**
 * A page of mandates, the latest declared first: those that wait to be verified, or all. For moderators of the
 * site, who need the address to ask for a proof.
 */
export async function listMandates(
  { db }: Platform,
  reader: Actor,
  { waiting, after }: { waiting: boolean; after: string | null },
) {
  demand(mayOpenMandates(reader), "mandats");
  const found = await db.mandate.findMany({
    where: {
      contributor: { erasedAt: null },
      ...(waiting ? { state: { in: ["declared", "contested"] } } : {}),
    },
    include: whose,
    orderBy: [{ declaredAt: "desc" }, { id: "desc" }],
    take: mandatesPageSize + 1,
    ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
  });
  const page = found.slice(0, mandatesPageSize);
  return {
    mandates: page.map(({ id, state, declaredAt, reason, organisation, contributor }) => ({
      ...{ id, state, declaredAt, reason, acts: mandateActsFor(state) },
      organisation: organisation.name,
      person: contributor.declaredName ?? "",
      email: contributor.account?.email ?? null,
    })),
    next: found.length > mandatesPageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

export type ListedMandate = Awaited<ReturnType<typeof listMandates>>["mandates"][number];
