import { dayOf } from "~/lib/zoned-time";

/**
 * When a consultation is open: half-open [opensAt, closesAt), so that closing « on 30 May » holds
 * 31 May 00:00. Rows are only ever added: the last one published by a moment is in force at that moment.
 */
export type Period = { number: number; opensAt: Date; closesAt: Date; publishedAt: Date; reason: string };

export function findPeriodInForce(periods: readonly Period[], now: Date): Period | null {
  const published = periods.filter((period) => period.publishedAt <= now);
  return published.reduce<Period | null>(
    (last, period) => (last && last.number > period.number ? last : period),
    null,
  );
}

/**
 * Whether it opened at least once. A period that was moved before its day came never opened, though that day has
 * passed since: it had to be in force when it was to open, or was published after that and opened at once.
 */
export function hasEverOpened(periods: readonly Period[], now: Date): boolean {
  return periods.some((period) => {
    const opening = period.opensAt < period.publishedAt ? period.publishedAt : period.opensAt;
    return opening <= now && findPeriodInForce(periods, opening) === period;
  });
}

/** A suspension adds a period that opens later, while an earlier one had already opened. */
export function isSuspended(periods: readonly Period[], now: Date): boolean {
  const inForce = findPeriodInForce(periods, now);
  return inForce !== null && now < inForce.opensAt && hasEverOpened(periods, now);
}

/** Calendar days until closing, as people count them where the consultation is held: the last day is day 1. */
export function daysLeft({ closesAt }: Period, now: Date, timeZone: string): number {
  if (now >= closesAt) return 0;
  const lastDay = dayOf(new Date(closesAt.getTime() - 1), timeZone);
  const dayMs = 24 * 60 * 60 * 1000;
  return (Date.parse(lastDay) - Date.parse(dayOf(now, timeZone))) / dayMs + 1;
}
