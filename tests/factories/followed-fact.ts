import type { FollowedFact } from "~/domain/register/follow-facts.server";
import type { Journal, Listener } from "../../server/live/journal";

/** A fact as nodes hear it, about nothing unless told. */
export function aFollowedFact(told: Partial<FollowedFact> & Pick<FollowedFact, "type">): FollowedFact {
  return { consultationId: null, ficheId: null, contributionId: null, accountId: null, ...told };
}

/** A journal that is read when a test says so, and holds what it says. */
export function anEar(clock: () => Date) {
  const listeners: Listener[] = [];
  const journal: Pick<Journal, "begin" | "join"> = {
    begin: () => Promise.resolve(),
    join: (listener) => void listeners.push(listener),
  };
  const tell = async (...facts: FollowedFact[]) => {
    for (const { hear } of listeners) await hear(facts, clock().getTime());
  };
  return { journal, tell };
}
