import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { phaseOf } from "./consultation";
import { deciderOf, holdSetting } from "./hold-setting.server";
import { findPeriodInForce } from "./period";
import { type Dated, type NoPeriod, type PeriodAct, periodAfter, type WishedDays } from "./period-act";
import { told } from "./plan-dates.server";

export type PeriodWish = {
  act: PeriodAct;
  days: WishedDays;
  /** Public, as it is. */
  reason: string;
  /** The period in force that the editor saw. */
  number: number;
};

/**
 * Moves, extends, suspends, resumes or reopens an announced consultation: a period more, with its public reason. None
 * is ever changed.
 */
export function publishPeriod(
  platform: Platform,
  author: Author,
  consultationId: string,
  { act: wanted, days, reason, number }: PeriodWish,
): Promise<Verdict<NoPeriod | "stale" | "reasonless">> {
  return perform(platform, author, async (act) => {
    const { now } = act;
    const held = await holdSetting(act, author, consultationId);
    const period = findPeriodInForce(held.periods, now);
    if (!held.announcedAt || !period) throw new Failure("conflict", "calendrier");
    if (period.number !== number) return refused("stale");
    if (reason === "") return refused("reasonless");
    const { legalFrame, timeZone } = held;
    const after = periodAfter(wanted, { phase: phaseOf(held, now), period, legalFrame, timeZone, now }, days);
    if (!after.allowed) return after;
    await storePeriod(act, author, { consultationId, number: number + 1, reason, ...after.dates }, period);
    return allowed;
  });
}

type NewPeriod = { consultationId: string; number: number; reason: string } & Dated;

/** Adds a period, announced at once. */
export async function storePeriod(
  { tx, now, newId, record }: Act,
  author: Author,
  period: NewPeriod,
  former: Dated | null,
): Promise<void> {
  const id = newId();
  await tx.period.create({ data: { id, ...period, decidedById: deciderOf(author), publishedAt: now } });
  record({
    ...{ type: "period.published", consultationId: period.consultationId, periodId: id },
    ...{ before: former && told(former), after: told(period) },
  });
}
