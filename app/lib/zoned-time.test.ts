import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, daysLater, instantOf, wallClockOf } from "./zoned-time";

const paris = "Europe/Paris";

test.each([
  ["a winter day", "2025-01-15", "2025-01-14T23:00:00.000Z"],
  ["a winter minute", "2025-01-15T18:30", "2025-01-15T17:30:00.000Z"],
  ["a summer midnight", "2025-05-31T00:00", "2025-05-30T22:00:00.000Z"],
  ["the last minute before spring forward", "2025-03-30T01:59", "2025-03-30T00:59:00.000Z"],
  ["the first minute after spring forward", "2025-03-30T03:00", "2025-03-30T01:00:00.000Z"],
  ["midnight of the day with 25 hours", "2025-10-26T00:00", "2025-10-25T22:00:00.000Z"],
  ["midnight after the day with 25 hours", "2025-10-27T00:00", "2025-10-26T23:00:00.000Z"],
])("the instant of %s", (_, wallClock, instant) => {
  expect(instantOf(wallClock, paris).toISOString()).toBe(instant);
});

test.each([
  ["a millisecond before midnight", "2025-05-30T21:59:59.999Z", 0, "2025-05-30"],
  ["at midnight", "2025-05-30T22:00Z", 0, "2025-05-31"],
  ["a day later than the eve of spring forward", "2025-03-29T22:30Z", 1, "2025-03-30"],
  ["a day later than spring forward, at 23:30", "2025-03-30T21:30Z", 1, "2025-03-31"],
  ["a day later than fall back, at 23:30", "2025-10-26T22:30Z", 1, "2025-10-27"],
  ["a week before the new year", "2026-01-03T12:00Z", -7, "2025-12-27"],
  ["a day after the end of a February of 29 days", "2028-02-29T12:00Z", 1, "2028-03-01"],
])("the day in Paris, %s", (_, instant, shift, day) => {
  expect(dayOf(new Date(instant), paris, shift)).toBe(day);
});

test("the midnight of a day is always in that day, and the millisecond before it never", () => {
  const anyDay = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, (date) => {
      const day = dayOf(date, paris);
      const midnight = instantOf(`${day}T00:00`, paris);
      expect(dayOf(midnight, paris)).toBe(day);
      expect(dayOf(new Date(midnight.getTime() - 1), paris)).not.toBe(day);
    }),
  );
});

test.each([
  ["over spring forward", "2025-03-29T11:00Z", "2025-03-30T10:00:00.000Z"],
  ["over fall back", "2025-10-25T10:00Z", "2025-10-26T11:00:00.000Z"],
  ["on an ordinary day", "2025-05-12T10:00Z", "2025-05-13T10:00:00.000Z"],
])("a day later %s, clocks show the same hour", (_, instant, later) => {
  expect(daysLater(new Date(instant), 1, paris).toISOString()).toBe(later);
});

test.each([
  ["in winter", "2025-01-15T09:04:05.678Z", "2025-01-15T10:04:05.678Z"],
  ["in summer", "2025-07-15T08:04:05.678Z", "2025-07-15T10:04:05.678Z"],
  ["the last second before spring forward", "2025-03-30T00:59:59.999Z", "2025-03-30T01:59:59.999Z"],
  ["spring forward", "2025-03-30T01:00:00.000Z", "2025-03-30T03:00:00.000Z"],
  ["fall back", "2025-10-26T01:00:00.000Z", "2025-10-26T02:00:00.000Z"],
])("what a clock shows %s", (_, instant, shown) => {
  const read = wallClockOf(paris);
  for (const time of [1, 2]) {
    expect(new Date(read(Date.parse(instant))).toISOString(), String(time)).toBe(shown);
  }
});
