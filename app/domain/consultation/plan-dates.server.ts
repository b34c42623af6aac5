import { dayOf, instantOf } from "~/lib/zoned-time";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import { fingerprintOf } from "../fiche/fingerprint.server";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { isLongEnough } from "./consultation";
import { type HeldSetting, holdSetting } from "./hold-setting.server";
import { type Dated, datesOf, daysOf, type WishedDays } from "./period-act";

/** Days of the calendar; null while they are not known. */
export type Planned = { days: WishedDays | null; preparationOn: string | null };

export type NoPlan = "stale" | "backwards" | "too-short" | "late-preparation";

type Dates = Pick<HeldSetting, "plannedOpensAt" | "plannedClosesAt" | "preparationOpensAt" | "timeZone">;

export function plannedOf({ plannedOpensAt, plannedClosesAt, preparationOpensAt, timeZone }: Dates): Planned {
  const dates = plannedOpensAt && plannedClosesAt && { opensAt: plannedOpensAt, closesAt: plannedClosesAt };
  return {
    days: dates && daysOf(dates, timeZone),
    preparationOn: preparationOpensAt && dayOf(preparationOpensAt, timeZone),
  };
}

export const stampOfPlan = (planned: Planned) => fingerprintOf(planned);

/**
 * Plans when a consultation that is not announced opens and closes, and from when those invited prepare it. Nobody is
 * told: announcing makes them the first period.
 */
export function planDates(
  platform: Platform,
  author: Author,
  consultationId: string,
  { stamp, planned }: { stamp: string; planned: Planned },
): Promise<Verdict<NoPlan>> {
  return perform(platform, author, async (act) => {
    const held = await holdSetting(act, author, consultationId);
    if (held.announcedAt) throw new Failure("conflict", "calendrier");
    if (stampOfPlan(plannedOf(held)) !== stamp) return refused("stale");
    const { timeZone } = held;
    const dates = planned.days && datesOf(planned.days, timeZone);
    if (dates && dates.closesAt <= dates.opensAt) return refused("backwards");
    if (dates && !isLongEnough(held.legalFrame, dates, timeZone)) return refused("too-short");
    const { preparationOn } = planned;
    const preparationOpensAt = preparationOn === null ? null : instantOf(`${preparationOn}T00:00`, timeZone);
    if (dates && preparationOpensAt && preparationOpensAt >= dates.opensAt)
      return refused("late-preparation");
    await store(act, held, dates, preparationOpensAt);
    return allowed;
  });
}

async function store({ tx, record }: Act, held: HeldSetting, dates: Dated | null, preparation: Date | null) {
  const { id: consultationId, plannedOpensAt, plannedClosesAt } = held;
  const data = {
    ...{ plannedOpensAt: dates?.opensAt ?? null, plannedClosesAt: dates?.closesAt ?? null },
    preparationOpensAt: preparation,
  };
  await tx.consultation.update({ where: { id: consultationId }, data });
  const former = plannedOpensAt && plannedClosesAt && { opensAt: plannedOpensAt, closesAt: plannedClosesAt };
  if (
    former?.opensAt.getTime() !== dates?.opensAt.getTime() ||
    former?.closesAt.getTime() !== dates?.closesAt.getTime()
  )
    record({
      ...{ type: "setting.changed", consultationId, field: "plannedDates" },
      ...{ before: former && told(former), after: dates && told(dates) },
    });
  const [before, after] = [plannedOf(held).preparationOn, plannedOf({ ...held, ...data }).preparationOn];
  if (before !== after)
    record({ type: "setting.changed", consultationId, field: "preparationOpensAt", before, after });
}

/** As a fact holds it. */
export const told = ({ opensAt, closesAt }: Dated) => ({
  opensAt: opensAt.toISOString(),
  closesAt: closesAt.toISOString(),
});
