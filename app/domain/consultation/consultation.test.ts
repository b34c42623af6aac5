import { expect, test } from "vitest";
import { aConsultation, aPeriod } from "../../../tests/factories/consultation";
import { invitingIn, isLongEnough, phaseOf } from "./consultation";

const instant = (told: string) => new Date(told);
const paris = "Europe/Paris";

const draft = aConsultation({ announcedAt: null });
const prepared = aConsultation({ preparationOpensAt: instant("2029-11-01T09:00Z") });
const withResults = aConsultation({ resultsPublishedAt: instant("2030-06-01T09:00Z") });
const withoutPeriod = aConsultation({ periods: [] });
const extended = aConsultation({
  periods: [
    aPeriod(),
    aPeriod({ number: 2, closesAt: instant("2030-02-14T23:00Z"), publishedAt: instant("2030-01-20T09:00Z") }),
  ],
});
const suspended = aConsultation({
  periods: [
    aPeriod(),
    aPeriod({
      number: 2,
      opensAt: instant("2030-01-20T23:00Z"),
      closesAt: instant("2030-02-14T23:00Z"),
      publishedAt: instant("2030-01-10T09:00Z"),
    }),
  ],
});
const moved = aConsultation({
  announcedAt: instant("2030-05-01T09:00Z"),
  periods: [
    aPeriod({
      ...{ publishedAt: instant("2030-05-01T09:00Z"), opensAt: instant("2030-05-31T22:00Z") },
      closesAt: instant("2030-06-30T22:00Z"),
    }),
    aPeriod({
      ...{ number: 2, publishedAt: instant("2030-05-20T09:00Z"), opensAt: instant("2030-06-09T22:00Z") },
      closesAt: instant("2030-06-30T22:00Z"),
    }),
  ],
});
const reopened = aConsultation({
  resultsPublishedAt: instant("2030-02-20T09:00Z"),
  periods: [
    aPeriod(),
    aPeriod({
      number: 2,
      opensAt: instant("2030-03-01T00:00Z"),
      closesAt: instant("2030-03-15T00:00Z"),
      publishedAt: instant("2030-03-01T00:00Z"),
    }),
  ],
});

test.each([
  ["a draft, even during its period", draft, "2030-01-15T00:00Z", "draft"],
  ["before its announcement", aConsultation(), "2029-12-01T08:59:59.999Z", "draft"],
  ["before its preparation", prepared, "2029-11-01T08:59Z", "draft"],
  ["from the start of its preparation", prepared, "2029-11-01T09:00Z", "preparation"],
  ["once announced, whatever its preparation", prepared, "2029-12-01T09:00Z", "announced"],
  ["on the instant of its announcement", aConsultation(), "2029-12-01T09:00Z", "announced"],
  ["just before it opens", aConsultation(), "2029-12-31T22:59:59.999Z", "announced"],
  ["announced without a date", withoutPeriod, "2030-01-15T00:00Z", "announced"],
  ["on the instant it opens", aConsultation(), "2029-12-31T23:00Z", "open"],
  ["at its last millisecond", aConsultation(), "2030-01-31T22:59:59.999Z", "open"],
  ["on the instant it closes", aConsultation(), "2030-01-31T23:00Z", "analysis"],
  ["extended, after its first closing date", extended, "2030-02-01T00:00Z", "open"],
  ["extended, once that date has passed too", extended, "2030-02-14T23:00Z", "analysis"],
  ["moved, once its former opening has passed", moved, "2030-06-02T09:00Z", "announced"],
  ["moved, on the instant of its new opening", moved, "2030-06-09T22:00Z", "open"],
  ["before its suspension is published", suspended, "2030-01-10T08:59Z", "open"],
  ["suspended", suspended, "2030-01-10T09:00Z", "suspended"],
  ["resumed after a suspension", suspended, "2030-01-20T23:00Z", "open"],
  ["closed, before it reopens", reopened, "2030-02-10T00:00Z", "analysis"],
  ["with results, before it reopens", reopened, "2030-02-20T09:00Z", "results"],
  ["reopened, in spite of its results", reopened, "2030-03-01T00:00Z", "open"],
  ["closed again, with its results", reopened, "2030-03-15T00:00Z", "results"],
  ["just before its results", withResults, "2030-06-01T08:59:59.999Z", "analysis"],
  ["on the instant of its results", withResults, "2030-06-01T09:00Z", "results"],
])("a consultation %s", (_, consultation, at, phase) => {
  expect(phaseOf(consultation, instant(at))).toBe(phase);
});

const from = (opens: string, closes: string) =>
  aPeriod({ opensAt: instant(opens), closesAt: instant(closes) });

test.each([
  ["fifteen days", from("2030-01-01T23:00Z", "2030-01-16T23:00Z"), true],
  ["fifteen days less a millisecond", from("2030-01-01T23:00Z", "2030-01-16T22:59:59.999Z"), false],
  ["fifteen days, one of which has 23 hours", from("2030-03-19T23:00Z", "2030-04-03T22:00Z"), true],
  ["fifteen days less half an hour, one with 25", from("2030-10-19T22:00Z", "2030-11-03T22:30Z"), false],
])("a consultation in place of a mandatory one, lasting %s", (_, period, isEnough) => {
  expect(isLongEnough("replaces_mandatory", period, paris)).toBe(isEnough);
});

test("a consultation that no text imposes may last a day", () => {
  const aDay = from("2030-01-01T23:00Z", "2030-01-02T23:00Z");
  expect(isLongEnough("none", aDay, paris)).toBe(true);
  expect(isLongEnough("other", aDay, paris)).toBe(true);
});

test.each([
  ["draft", "waiting"],
  ["preparation", "preparing"],
  ["announced", "announced"],
  ["open", "opened"],
  ["suspended", "opened"],
  ["results", "opened"],
] as const)("in the phase « %s », inviting institutions is « %s »", (phase, inviting) => {
  expect(invitingIn(phase)).toBe(inviting);
});
