import { z } from "zod";
import type { Database } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import type { Actor } from "../policy/actor";
import { mayReadJournal } from "../policy/journal";
import { demand } from "../policy/verdict";
import { changeOf } from "./change-of";
import { countFacts, findFacts, type FoundFact } from "./find-facts.server";
import type { JournalCursor, JournalFilter } from "./journal";
import { nameFacts } from "./name-facts.server";
import { readSealing } from "./read-sealing.server";

export const journalPageSize = 30;
/** As many people as the form offers; anybody else is reached from a fact of theirs. */
const mostActors = 200;

/** A page of the journal, the latest first, with people as they are called today. For administrators only. */
export async function listJournal(
  { db, clock }: Platform,
  reader: Actor,
  filter: JournalFilter,
  after: JournalCursor | null,
) {
  demand(mayReadJournal(reader), "journal");
  const now = clock();
  const [found, count, sealing, choices] = await Promise.all([
    findFacts(db, filter, after, journalPageSize + 1),
    countFacts(db, filter),
    readSealing(db),
    readChoices(db, filter),
  ]);
  const page = found.slice(0, journalPageSize);
  const last = found.length > journalPageSize ? page.at(-1) : undefined;
  return {
    ...{ count, now, sealing, choices, entries: await entriesOf(db, page) },
    next: last ? { at: last.at, sequence: last.sequence } : null,
  };
}

export type JournalEntry = Awaited<ReturnType<typeof entriesOf>>[number];
export type JournalChoices = Awaited<ReturnType<typeof readChoices>>;

const texts = z.array(z.string());

async function entriesOf(db: Database, facts: readonly FoundFact[]) {
  const names = await nameFacts(db, facts);
  return facts.map((fact) => {
    const { sequence, type, at, actorKind, actorId, payload, sealed } = fact;
    return {
      ...{ sequence: String(sequence), type, at, sealed, about: names.about(fact) },
      actor: { kind: actorKind, accountId: actorId, ...names.actor(fact) },
      ground: typeof payload.ground === "string" ? payload.ground : null,
      field: typeof payload.field === "string" ? payload.field : null,
      filters: texts.safeParse(payload.filters).data ?? [],
      change: changeOf(type, payload),
    };
  });
}

/** What the form offers: consultations, staff, and whoever is already chosen. */
async function readChoices(db: Database, { actor }: JournalFilter) {
  const chosen = actor?.kind === "person" ? [{ id: actor.accountId }] : [];
  const [consultations, people] = await Promise.all([
    db.consultation.findMany({
      select: { slug: true, shortTitle: true },
      orderBy: { createdAt: "desc" },
    }),
    db.account.findMany({
      where: { OR: [{ roles: { some: {} } }, ...chosen] },
      select: { id: true, name: true, email: true },
      ...{ orderBy: [{ name: "asc" }, { id: "asc" }], take: mostActors },
    }),
  ]);
  return {
    consultations,
    people: people.map(({ id, name, email }) => ({ accountId: id, name: name ?? email })),
  };
}
