import { expect, test } from "vitest";
import { aConsultation, aPeriod } from "../../../tests/factories/consultation";
import { findReceptionProblem, isLate } from "./envelope";

const now = new Date("2030-02-10T10:00Z");
const closing = aPeriod().closesAt;

test.each([
  ["the last millisecond", new Date(closing.getTime() - 1), false],
  ["the instant of closing", closing, true],
  ["before the opening", new Date("2029-12-15T10:00Z"), false],
])("received at %s", (_, receivedAt, late) => {
  expect(isLate([aPeriod()], receivedAt, now)).toBe(late);
});

test("what came between a closing and the extension published since is in time", () => {
  const extension = aPeriod({
    ...{ number: 2, publishedAt: new Date("2030-02-05T10:00Z"), opensAt: new Date("2030-02-05T10:00Z") },
    closesAt: new Date("2030-03-01T10:00Z"),
  });
  const receivedAt = new Date("2030-02-02T10:00Z");
  expect(isLate([aPeriod()], receivedAt, now)).toBe(true);
  expect(isLate([aPeriod(), extension], receivedAt, now)).toBe(false);
});

test.each([
  ["now", now, null],
  ["later", new Date(now.getTime() + 1), "future"],
  ["the day before the announcement", new Date("2029-11-30T09:00Z"), "before-announcement"],
  ["after closing", new Date("2030-02-05T10:00Z"), null],
])("whether it may have been received %s", (_, receivedAt, problem) => {
  expect(findReceptionProblem(receivedAt, aConsultation(), now)).toBe(problem);
});
