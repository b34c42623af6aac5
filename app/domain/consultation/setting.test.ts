import { expect, test } from "vitest";
import { aConsultation, aPeriod } from "../../../tests/factories/consultation";
import type { Visibility } from "./consultation";
import {
  doAgree,
  hasOpened,
  mayChangeAddress,
  mayChangeLegalFrame,
  mayChangePrefix,
  mayChangeRules,
  type ModerationMode,
  type Rules,
} from "./setting";

const draft = aConsultation({ announcedAt: null });
const [beforeOpening, whileOpen] = [new Date("2029-12-15"), new Date("2030-01-15")];

test("an address and a prefix change until they are announced", () => {
  expect(mayChangeAddress(draft)).toEqual({ allowed: true });
  expect(mayChangeAddress(aConsultation())).toEqual({ allowed: false, because: "announced" });
  expect(mayChangePrefix(draft, false)).toEqual({ allowed: true });
  expect(mayChangePrefix(draft, true)).toEqual({ allowed: false, because: "referenced" });
  expect(mayChangePrefix(aConsultation(), true)).toEqual({ allowed: false, because: "announced" });
});

test("the legal frame stands from the opening on", () => {
  expect(mayChangeLegalFrame(aConsultation(), beforeOpening)).toEqual({ allowed: true });
  expect(mayChangeLegalFrame(aConsultation(), whileOpen)).toEqual({ allowed: false, because: "opened" });
});

test.each([
  ["a draft, whatever its dates", draft, whileOpen, false],
  ["announced", aConsultation(), beforeOpening, false],
  ["open", aConsultation(), whileOpen, true],
  [
    "moved before its first day, which has passed",
    aConsultation({
      periods: [
        aPeriod(),
        aPeriod({ number: 2, opensAt: new Date("2030-02-01"), publishedAt: new Date("2029-12-20T08:00Z") }),
      ],
    }),
    whileOpen,
    false,
  ],
  [
    "suspended on its first morning",
    aConsultation({
      periods: [
        aPeriod(),
        aPeriod({ number: 2, opensAt: new Date("2030-02-01"), publishedAt: new Date("2030-01-01T08:00Z") }),
      ],
    }),
    whileOpen,
    true,
  ],
])("whether somebody may have contributed: %s", (_, consultation, now, opened) => {
  expect(hasOpened(consultation, now)).toBe(opened);
});

const rules = (visibility: Visibility, mode: "before" | "after" = "after"): Rules => {
  const moderationMode: ModerationMode = mode === "before" ? "before_publication" : "after_publication";
  return { visibility, moderationMode };
};

test("« at once » is moderated afterwards, « after moderation » before", () => {
  expect(doAgree(rules("at_once"))).toBe(true);
  expect(doAgree(rules("at_once", "before"))).toBe(false);
  expect(doAgree(rules("after_moderation"))).toBe(false);
  expect(doAgree(rules("after_moderation", "before"))).toBe(true);
  expect(doAgree(rules("at_closing"))).toBe(true);
  expect(doAgree(rules("never", "before"))).toBe(true);
});

const before = rules("after_moderation", "before");

test.each([
  ["free before the opening", rules("never"), rules("at_once"), false, "", null],
  ["that contradict each other", rules("never"), rules("at_once", "before"), false, "Motif", "contradictory"],
  ["the same ones, once open", rules("never"), rules("never"), true, "", null],
  ["that show sooner, once open", rules("at_closing"), rules("at_once"), true, "Motif", "wider"],
  ["that show what was never to be", rules("never"), rules("at_closing"), true, "Motif", "wider"],
  ["without moderators any more", rules("at_closing", "before"), rules("at_closing"), true, "Motif", "wider"],
  ["stricter, without a reason", rules("at_once"), before, true, "", "reasonless"],
  ["stricter, with a reason", rules("at_once"), before, true, "Motif", null],
  ["stricter still", before, rules("at_closing", "before"), true, "Motif", null],
])("rules %s", (_, from, to, opened, reason, because) => {
  const verdict = mayChangeRules(from, to, { opened, reason });
  expect(verdict).toEqual(because === null ? { allowed: true } : { allowed: false, because });
});
