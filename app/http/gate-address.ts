import type { GateWish } from "~/domain/fiche/read-gate.server";
import { endWord } from "~/domain/passage/choose";
import type { Place } from "~/domain/passage/follow-places";

/** Which passages the gate lists, as its address says it; the list of all needs no word. */
const wordOf = {
  ...{ exact: "inchanges", moved: "deplaces", reworded: "reecrits", removed: "disparus" },
  ...{ stale: "a-revoir", all: undefined },
} as const satisfies Record<GateWish["state"], string | undefined>;

export const stateWord = (state: GateWish["state"]) => wordOf[state];

/** A place in the words of an address: the number of its version and its two ends. */
export const placeQuery = (number: number, { start, end }: Place) => ({
  ...{ version: number, de: endWord(start), a: endWord(end) },
});
