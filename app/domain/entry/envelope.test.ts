import { expect, test } from "vitest";
import { aConsultation, aPeriod } from "../../../tests/factories/consultation";
import { findReceptionProblem, isLate } from "./envelope";

const now = new Date("2030-02-10T10:00Z");

const period = (number: number, publishedAt: string, opensAt: string, closesAt: string) =>
  aPeriod({
    ...{ number, publishedAt: new Date(publishedAt) },
    ...{ opensAt: new Date(opensAt), closesAt: new Date(closesAt) },
  });
const first = aPeriod();
const extended = [first, period(2, "2030-01-20T10:00Z", "2029-12-31T23:00Z", "2030-02-14T23:00Z")];
const moved = [first, period(2, "2029-12-20T10:00Z", "2030-01-09T23:00Z", "2030-02-14T23:00Z")];
const suspended = [first, period(2, "2030-01-10T10:00Z", "2030-02-04T23:00Z", "2030-03-01T23:00Z")];
const reopened = [first, period(2, "2030-02-05T10:00Z", "2030-02-05T10:00Z", "2030-02-28T23:00Z")];
const reopenedThenSuspended = [
  ...reopened,
  period(3, "2030-02-10T10:00Z", "2030-02-20T23:00Z", "2030-03-20T23:00Z"),
];

test.each([
  ["before the opening", [first], "2029-12-15T10:00Z", false],
  ["at the last millisecond", [first], "2030-01-31T22:59:59.999Z", false],
  ["on the instant of closing", [first], "2030-01-31T23:00Z", true],
  ["during an extension", extended, "2030-02-02T10:00Z", false],
  ["after an extension", extended, "2030-02-14T23:00Z", true],
  ["between a former opening and the one it was moved to", moved, "2030-01-05T10:00Z", false],
  ["before a suspension", suspended, "2030-01-05T10:00Z", false],
  ["during a suspension", suspended, "2030-01-15T10:00Z", false],
  ["during a suspension, after the former closing", suspended, "2030-02-02T10:00Z", false],
  ["after what a suspension postponed", suspended, "2030-03-01T23:00Z", true],
  ["before a closing, then reopened", reopened, "2030-01-15T10:00Z", false],
  ["between a closing and a reopening", reopened, "2030-02-02T10:00Z", true],
  ["just before a reopening", reopened, "2030-02-05T09:59:59.999Z", true],
  ["on the instant of a reopening", reopened, "2030-02-05T10:00Z", false],
  ["after a reopening has closed", reopened, "2030-02-28T23:00Z", true],
  ["between a closing and a reopening later suspended", reopenedThenSuspended, "2030-02-02T10:00Z", true],
  ["during the suspension of a reopening", reopenedThenSuspended, "2030-02-15T10:00Z", false],
])("whether what came %s is late", (_, periods, receivedAt, late) => {
  expect(isLate(periods, new Date(receivedAt))).toBe(late);
});

test.each([
  ["now", now, null],
  ["later", new Date(now.getTime() + 1), "future"],
  ["the day before the announcement", new Date("2029-11-30T09:00Z"), "before-announcement"],
  ["between the announcement and the opening", new Date("2029-12-15T10:00Z"), null],
  ["after closing", new Date("2030-02-05T10:00Z"), null],
])("whether it may have been received %s", (_, receivedAt, problem) => {
  expect(findReceptionProblem(receivedAt, aConsultation(), now)).toBe(problem);
});
