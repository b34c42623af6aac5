import { z } from "zod";
import { factTypes } from "~/content/journal";
import type { JournalCursor, JournalFilter, WantedActor } from "~/domain/register/journal";
import { cursorOf, wordOf } from "./cursor";
import { slug } from "./fields";

/** `2025-05-12T08:04:00.000Z~1234`: the last fact of the page before. */
const cursor = cursorOf(z.tuple([z.iso.datetime(), z.string().regex(/^-?\d{1,18}$/)])).transform(
  ([at, sequence]): JournalCursor => ({ at: new Date(at), sequence: BigInt(sequence) }),
);

const others = { tache: { kind: "job" }, serveur: { kind: "system" } } as const;

/** People by id: a name has no place in an address. */
const actor = z.union([
  z.enum(["tache", "serveur"]).transform((word): WantedActor => others[word]),
  z.uuid().transform((accountId): WantedActor => ({ kind: "person", accountId })),
]);

const wishes = {
  du: z.iso.date().optional(),
  au: z.iso.date().optional(),
  nature: z.enum(factTypes).optional(),
  concertation: slug().optional(),
  acteur: actor.optional(),
};

type Wishes = z.infer<z.ZodObject<typeof wishes>>;

const filterOf = ({ du, au, nature, concertation, acteur }: Wishes): JournalFilter => ({
  ...{ from: du, to: au, type: nature, consultation: concertation, actor: acteur },
});

/** What the journal may be asked, in the words of its address. */
export const journalQuery = z
  .strictObject({ ...wishes, suite: cursor.optional() })
  .transform(({ suite, ...asked }) => ({ filter: filterOf(asked), after: suite ?? null }));

/** The file gives everything at once. */
export const journalFileQuery = z.strictObject(wishes).transform(filterOf);

/** A filter as the parameters of an address. */
export function journalQueryOf(filter: JournalFilter, after: JournalCursor | null = null) {
  const { from, to, type, consultation, actor: whose } = filter;
  return {
    ...{ du: from, au: to, nature: type, concertation: consultation, acteur: whose && actorWord(whose) },
    suite: after ? wordOf(after.at, after.sequence) : undefined,
  };
}

/** How an address names whose facts are wanted. */
export function actorWord(actor: WantedActor): string {
  if (actor.kind === "person") return actor.accountId;
  return actor.kind === "job" ? "tache" : "serveur";
}
