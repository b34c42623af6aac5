import { dayOf, daysLater, instantOf } from "~/lib/zoned-time";
import { refused } from "../policy/verdict";
import { isLongEnough, type LegalFrame, type Phase } from "./consultation";
import { hasEverOpened, type Period } from "./period";

/** What may be done to the dates of a consultation once they are announced. Each adds a period; none changes one. */
export const periodActs = ["move", "extend", "suspend", "resume", "reopen"] as const;
export type PeriodAct = (typeof periodActs)[number];

const actsIn: Partial<Record<Phase, readonly PeriodAct[]>> = {
  announced: ["move"],
  open: ["extend", "suspend"],
  suspended: ["resume"],
  analysis: ["reopen"],
  results: ["reopen"],
};

export const actsOn = (phase: Phase): readonly PeriodAct[] => actsIn[phase] ?? [];

/** Days of the calendar, both included. */
export type WishedDays = { opensOn: string; closesOn: string };
/** An extension keeps its opening and a reopening is at once: neither looks at the first day. */
export const opensOnItsDay = (act: PeriodAct) => act !== "extend" && act !== "reopen";

export type Dated = Pick<Period, "opensAt" | "closesAt">;

/** The instants of a first and a last day: half-open, so that closing on 30 May holds 31 May 00:00. */
export function datesOf({ opensOn, closesOn }: WishedDays, timeZone: string): Dated {
  const midnight = (day: string) => instantOf(`${day}T00:00`, timeZone);
  return { opensAt: midnight(opensOn), closesAt: daysLater(midnight(closesOn), 1, timeZone) };
}

/** The first and the last day of a period, as they are written in a form. */
export function daysOf({ opensAt, closesAt }: Dated, timeZone: string): WishedDays {
  return { opensOn: dayOf(opensAt, timeZone), closesOn: dayOf(new Date(closesAt.getTime() - 1), timeZone) };
}

export type NoPeriod = "not-now" | "past" | "backwards" | "shorter" | "too-short";

type Situation = { phase: Phase; period: Period; legalFrame: LegalFrame; timeZone: string; now: Date };

/**
 * The period that an act would add. Nobody loses time: an extension only goes further, and after a suspension there
 * are at least as many days left as before it. What opens today opens at once.
 */
export function periodAfter(
  act: PeriodAct,
  { phase, period, legalFrame, timeZone, now }: Situation,
  wished: WishedDays,
): { allowed: true; dates: Dated } | { allowed: false; because: NoPeriod } {
  if (!actsOn(phase).includes(act)) return refused("not-now");
  const { closesAt, ...asked } = datesOf(wished, timeZone);
  const isToday = wished.opensOn === dayOf(now, timeZone);
  const starts = { extend: period.opensAt, reopen: now };
  const opensAt = act === "extend" || act === "reopen" ? starts[act] : isToday ? now : asked.opensAt;
  if (opensOnItsDay(act) && (opensAt < now || (act === "suspend" && isToday))) return refused("past");
  if (closesAt <= opensAt || closesAt <= now) return refused("backwards");
  const dates = { opensAt, closesAt };
  if (isShorter(act, period, dates, now)) return refused("shorter");
  const isTooShort = act === "move" && !isLongEnough(legalFrame, dates, timeZone);
  return isTooShort ? refused("too-short") : { allowed: true, dates };
}

function isShorter(act: PeriodAct, period: Period, dates: Dated, now: Date): boolean {
  if (act === "extend") return dates.closesAt <= period.closesAt;
  const isPaused = act === "suspend" || act === "resume";
  return isPaused && lengthOf(dates) < leftOf(period, now);
}

const lengthOf = ({ opensAt, closesAt }: Dated) => closesAt.getTime() - opensAt.getTime();
const leftOf = ({ opensAt, closesAt }: Dated, now: Date) =>
  closesAt.getTime() - Math.max(opensAt.getTime(), now.getTime());

/** What a period did to those before it, as the public reads it: the name of the act that added it. */
function actOf(earlier: readonly Period[], former: Period, { opensAt, publishedAt }: Period): PeriodAct {
  if (publishedAt >= former.closesAt) return "reopen";
  if (publishedAt < former.opensAt) return hasEverOpened(earlier, publishedAt) ? "resume" : "move";
  return opensAt > publishedAt ? "suspend" : "extend";
}

/** The changes of its dates that the public was told, the latest first. */
export function changesOf<Told extends Period>(periods: readonly Told[], now: Date) {
  const told = periods.filter(({ publishedAt }) => publishedAt <= now).sort((a, b) => a.number - b.number);
  const changes = told.flatMap((period, index) => {
    const former = told[index - 1];
    return former ? [{ act: actOf(told.slice(0, index), former, period), period }] : [];
  });
  return changes.reverse();
}
