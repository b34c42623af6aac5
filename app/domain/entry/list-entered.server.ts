import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { countedExactly } from "../contribution/filter";
import type { Person } from "../policy/actor";
import { entryReach, mayOpenEntries } from "../policy/entering";
import { demand } from "../policy/verdict";
import type { EnteredFilter } from "./entered";

export const enteredPageSize = 30;

const conditionOf: Record<EnteredFilter, Prisma.SendingWhereInput> = {
  all: {},
  late: { late: true, admittedAt: null, cancelledAt: null },
  admitted: { admittedAt: { not: null }, cancelledAt: null },
  cancelled: { cancelledAt: { not: null } },
};

/** A page of the sendings that staff entered within reach, the last entered first; without names or texts. */
export async function listEntered(
  { db, clock }: Platform,
  reader: Person,
  { filter, after }: { filter: EnteredFilter; after: string | null },
) {
  demand(mayOpenEntries(reader), "envois");
  const now = clock();
  const reach = entryReach(reader);
  const within = reach === "site" ? {} : { consultationId: { in: [...reach] } };
  const where = { enteredById: { not: null }, ...within, ...conditionOf[filter] };
  const [found, count] = await Promise.all([
    db.sending.findMany({
      where,
      select: {
        ...{ id: true, channel: true, receivedAt: true, recordedAt: true, late: true, admittedAt: true },
        cancelledAt: true,
        consultation: { select: { shortTitle: true } },
        contributions: { select: { reference: true }, orderBy: { number: "asc" } },
      },
      orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
      take: enteredPageSize + 1,
      ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
    }),
    db.sending.count({ where, take: countedExactly + 1 }),
  ]);
  const page = found.slice(0, enteredPageSize);
  return {
    ...{ count, now },
    sendings: page.map(({ consultation, contributions, ...sending }) => ({
      ...sending,
      consultation: consultation.shortTitle,
      references: contributions.map(({ reference }) => reference),
    })),
    next: found.length > enteredPageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

export type ListedSending = Awaited<ReturnType<typeof listEntered>>["sendings"][number];
