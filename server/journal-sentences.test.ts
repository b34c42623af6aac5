import { expect, test } from "vitest";
import type { Flaw } from "../app/domain/register/verify-journal.server";
import { outcomeOf, sentenceOf } from "./journal-sentences";

const backDated = {
  what: "fact-back-dated",
  sequence: 5n,
  seal: 1,
  at: String(Date.UTC(2030, 0, 14)),
} as const;
const sealedAt = String(Date.UTC(2030, 0, 15));

test.each<[sentence: string, flaw: Flaw]>([
  ["seal 1 is missing.", { what: "seal-missing", seal: 1 }],
  ["seal 1 is not what it was when it was made.", { what: "seal-altered", seal: 1 }],
  [
    "seal 1 was written again, since the seal after it was made upon another.",
    { what: "seal-replaced", seal: 1 },
  ],
  ["seal 1 holds fact 2, which is missing.", { what: "fact-missing", sequence: 2n, seal: 1 }],
  [
    "seal 1 holds fact 2, which is not what it was when it was sealed.",
    { what: "fact-altered", sequence: 2n, seal: 1 },
  ],
  [
    "seal 1 of 2030-01-15T00:00:00.000Z does not hold fact 5, which bears an earlier date (2030-01-14T00:00:00.000Z): it was added since.",
    { ...backDated, sealedAt },
  ],
  [
    "seal 1 of -9e99 does not hold fact 5, which bears an earlier date (2030-01-14T00:00:00.000Z): it was added since.",
    { ...backDated, sealedAt: "-9e99" },
  ],
])("what was altered is one sentence: %s", (sentence, flaw) => {
  expect(sentenceOf(flaw)).toBe(`The journal was altered: ${sentence}`);
});

test("a journal that holds says how much it holds, and what is not sealed yet", () => {
  const empty = { facts: 0, seals: 0, unsealed: 0, last: null, flaw: null };
  expect(outcomeOf(empty)).toBe("The journal holds: 0 facts in 0 seals, 0 facts not sealed yet.");
  expect(outcomeOf({ ...empty, facts: 1, seals: 1, last: { number: 1, hash: "ab" } })).toBe(
    "The journal holds: 1 fact in 1 seal, 0 facts not sealed yet. The last is seal 1: ab",
  );
});
