import fc from "fast-check";
import { expect, test } from "vitest";
import { aPeriod } from "../../../tests/factories/consultation";
import { daysLeft, findPeriodInForce, hasEverOpened, isSuspended } from "./period";

const first = aPeriod();
const second = aPeriod({ number: 2, publishedAt: new Date("2030-01-20T09:00Z") });

test("no period is in force before the first is published", () => {
  expect(findPeriodInForce([first], new Date("2029-12-01T08:59:59.999Z"))).toBeNull();
});

test("a period is in force from the instant it is published", () => {
  expect(findPeriodInForce([first, second], new Date("2030-01-20T08:59:59.999Z"))).toBe(first);
  expect(findPeriodInForce([first, second], second.publishedAt)).toBe(second);
});

test("the last one published is in force, in whatever order they are read", () => {
  const third = aPeriod({ number: 3, publishedAt: second.publishedAt });
  fc.assert(
    fc.property(fc.shuffledSubarray([first, second, third], { minLength: 3 }), (periods) => {
      expect(findPeriodInForce(periods, new Date("2030-01-21T00:00Z"))).toBe(third);
    }),
  );
});

const later = { number: 2, opensAt: new Date("2030-01-09T23:00Z") };
const moved = [first, aPeriod({ ...later, publishedAt: new Date("2029-12-20T09:00Z") })];
const suspended = [first, aPeriod({ ...later, publishedAt: new Date("2030-01-02T09:00Z") })];

test.each([
  ["moved, before its former day", moved, "2029-12-25T00:00Z", { opened: false, suspended: false }],
  ["moved, once its former day has passed", moved, "2030-01-05T00:00Z", { opened: false, suspended: false }],
  ["moved, on its new day", moved, "2030-01-09T23:00Z", { opened: true, suspended: false }],
  ["open, just before its suspension", suspended, "2030-01-02T08:59Z", { opened: true, suspended: false }],
  ["suspended", suspended, "2030-01-05T00:00Z", { opened: true, suspended: true }],
  ["resumed", suspended, "2030-01-09T23:00Z", { opened: true, suspended: false }],
])("only what has opened is suspended by a later date: %s", (_, periods, told, expected) => {
  const now = new Date(told);
  expect({ opened: hasEverOpened(periods, now), suspended: isSuspended(periods, now) }).toEqual(expected);
});

test("a period published after its day opens at once", () => {
  const behind = aPeriod({ publishedAt: new Date("2030-01-03T09:00Z") });
  expect(hasEverOpened([behind], new Date("2030-01-03T08:59Z"))).toBe(false);
  expect(hasEverOpened([behind], behind.publishedAt)).toBe(true);
});

const midnight = aPeriod({ closesAt: new Date("2030-01-31T23:00Z") });
const evening = aPeriod({ closesAt: new Date("2030-01-31T17:00Z") });
const springForward = aPeriod({ closesAt: new Date("2030-03-31T22:00Z") });
const fallBack = aPeriod({ closesAt: new Date("2030-10-27T23:00Z") });

test.each([
  ["at its last millisecond", midnight, "2030-01-31T22:59:59.999Z", 1],
  ["when its last day begins", midnight, "2030-01-30T23:00Z", 1],
  ["a millisecond before its last day", midnight, "2030-01-30T22:59:59.999Z", 2],
  ["when twelve days remain", midnight, "2030-01-19T23:00Z", 12],
  ["on the instant it closes", midnight, "2030-01-31T23:00Z", 0],
  ["long after it closed", midnight, "2031-01-01T00:00Z", 0],
  ["closing at 18:00, the evening before", evening, "2030-01-30T19:00Z", 2],
  ["closing at 18:00, the same morning", evening, "2030-01-31T07:00Z", 1],
  ["when its last day has 23 hours", springForward, "2030-03-30T23:00Z", 1],
  ["the day before a last day of 23 hours", springForward, "2030-03-30T22:30Z", 2],
  ["when its last day has 25 hours", fallBack, "2030-10-26T22:00Z", 1],
  ["the day before a last day of 25 hours", fallBack, "2030-10-26T21:30Z", 2],
])("days left of a consultation %s", (_, period, now, days) => {
  expect(daysLeft(period, new Date(now), "Europe/Paris")).toBe(days);
});
