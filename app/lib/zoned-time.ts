import { TZDate } from "@date-fns/tz";

/** The instant of a wall-clock time (« 2025-05-31T00:00 ») in a time zone. */
export function instantOf(wallClock: string, timeZone: string): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = wallClock.split(/[-T:]/).map(Number);
  return new Date(new TZDate(year, month - 1, day, hour, minute, timeZone).getTime());
}

/** The wall-clock day (« 2026-05-12 ») of an instant in a time zone, shifted by whole days. */
export function dayOf(instant: Date, timeZone: string, shiftDays = 0): string {
  const zoned = new TZDate(instant.getTime(), timeZone);
  const shifted = new TZDate(zoned.getFullYear(), zoned.getMonth(), zoned.getDate() + shiftDays, timeZone);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${String(shifted.getFullYear())}-${pad(shifted.getMonth() + 1)}-${pad(shifted.getDate())}`;
}

/** The same wall-clock time so many days later: a day may have 23, 24 or 25 hours. */
export function daysLater(instant: Date, days: number, timeZone: string): Date {
  const zoned = new TZDate(instant.getTime(), timeZone);
  zoned.setDate(zoned.getDate() + days);
  return new Date(zoned.getTime());
}

const quarterMs = 15 * 60_000;

/**
 * Reads instants as the clocks of a time zone show them: milliseconds whose parts in UTC are those of the clock.
 * Clocks change at whole quarters of an hour, so that each quarter is looked up once.
 */
export function wallClockOf(timeZone: string): (instantMs: number) => number {
  const offsets = new Map<number, number>();
  return (instantMs) => {
    const quarter = Math.floor(instantMs / quarterMs);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = -60_000 * new TZDate(instantMs, timeZone).getTimezoneOffset();
      offsets.set(quarter, offset);
    }
    return instantMs + offset;
  };
}
