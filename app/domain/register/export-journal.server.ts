import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import type { Person } from "../policy/actor";
import { mayReadJournal } from "../policy/journal";
import { demand } from "../policy/verdict";
import { findFacts, type FoundFact } from "./find-facts.server";
import type { JournalFilter, WantedActor } from "./journal";
import { codesOfWishes } from "./wishes";

const factsAtOnce = 1_000;

/**
 * Everything that a filter gives, the latest first, page by page: whoever reads slowly is waited for, whoever leaves
 * ends it. People stay ids: a file outlives the erasure of a name. That it was taken away, and under which filter, is
 * a fact, which comes after those it holds.
 */
export async function exportJournal(
  platform: Platform,
  reader: Person,
  filter: JournalFilter,
): Promise<AsyncGenerator<FoundFact>> {
  demand(mayReadJournal(reader), "journal");
  const first = await findFacts(platform.db, filter, null, factsAtOnce);
  await perform(platform, reader, ({ record }) => {
    record({ type: "journal.exported", filters: codesOf(filter) });
    return Promise.resolve();
  });
  return following(platform, filter, first);
}

/** Of people, the id. */
const codesOf = ({ actor, ...wishes }: JournalFilter) =>
  codesOfWishes({ ...wishes, actor: actor && codeOf(actor) });

const codeOf = (actor: WantedActor) => (actor.kind === "person" ? actor.accountId : actor.kind);

async function* following({ db }: Platform, filter: JournalFilter, first: FoundFact[]) {
  for (let page = first; ;) {
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < factsAtOnce) return;
    page = await findFacts(db, filter, last, factsAtOnce);
  }
}
