import { dayOf, instantOf } from "~/lib/zoned-time";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import { fingerprintOf } from "../fiche/fingerprint.server";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import type { Step, StepKind } from "./calendar";
import { changesBetween } from "./changes-between";
import { holdSetting } from "./hold-setting.server";
import { nextPlace } from "./places.server";

/** A step as it is written: a day, with an hour when it is known (« 18:30 »), or known by its month only. */
export type WrittenStep = {
  kind: StepKind;
  title: string;
  day: string;
  time: string | null;
  monthOnly: boolean;
  place: string | null;
};

type StepPlace = { consultationId: string; stepId: string };

const clock = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" }).format(instant);

/** The step as the form that changes it is filled. */
export function writtenOf({ kind, title, precision, startsAt, place }: Step, timeZone: string): WrittenStep {
  const time = precision === "minute" ? clock(startsAt, timeZone) : null;
  return { kind, title, day: dayOf(startsAt, timeZone), time, monthOnly: precision === "month", place };
}

export const stampOfStep = (step: WrittenStep) => fingerprintOf(step);

function rowOf({ kind, title, day, time, monthOnly, place }: WrittenStep, timeZone: string) {
  const precision = monthOnly ? ("month" as const) : time === null ? ("day" as const) : ("minute" as const);
  const wallClock = monthOnly ? `${day.slice(0, 7)}-01T00:00` : `${day}T${time ?? "00:00"}`;
  return { kind, title, precision, place, startsAt: instantOf(wallClock, timeZone) };
}

/** Adds steps to the calendar, public as soon as the consultation is announced. */
export function addSteps(
  platform: Platform,
  author: Author,
  consultationId: string,
  steps: readonly WrittenStep[],
): Promise<void> {
  return perform(platform, author, async (act) => {
    const { timeZone } = await holdSetting(act, author, consultationId);
    const first = nextPlace(await act.tx.calendarStep.findMany({ where: { consultationId } }));
    const rows = steps.map((step, index) => {
      const placed = { id: act.newId(), consultationId, order: first + index };
      return { ...placed, ...rowOf(step, timeZone) };
    });
    await act.tx.calendarStep.createMany({ data: rows });
    for (const { id } of rows) act.record({ type: "step.added", consultationId, stepId: id });
  });
}

export function changeStep(
  platform: Platform,
  author: Author,
  place: StepPlace,
  { stamp, step }: { stamp: string; step: WrittenStep },
): Promise<Verdict<"stale">> {
  return perform(platform, author, async (act) => {
    const { held, timeZone } = await holdStep(act, author, place);
    if (stampOfStep(writtenOf(held, timeZone)) !== stamp) return refused("stale");
    if (stampOfStep(step) === stamp) return allowed;
    const row = rowOf(step, timeZone);
    await act.tx.calendarStep.update({ where: { id: held.id }, data: row });
    for (const changed of changesBetween(told, toldOf(held, timeZone), toldOf(row, timeZone)))
      act.record({ type: "step.changed", ...place, ...changed });
    return allowed;
  });
}

/** What facts hold of a step: words of people stay out. */
const told = { coded: ["kind", "startsAt"], texts: ["title", "place"] } as const;

/** Its date as far as it is known: « 2030-01 », « 2030-01-20 », or an instant. */
function toldOf({ kind, title, place, precision, startsAt }: Omit<Step, "id" | "endsAt">, timeZone: string) {
  const day = dayOf(startsAt, timeZone);
  const known = { month: day.slice(0, 7), day, minute: startsAt.toISOString() };
  return { kind, title, place, startsAt: known[precision] };
}

export function removeStep(platform: Platform, author: Author, place: StepPlace): Promise<void> {
  return perform(platform, author, async (act) => {
    const { held } = await holdStep(act, author, place);
    await act.tx.calendarStep.delete({ where: { id: held.id } });
    act.record({ type: "step.removed", ...place });
  });
}

async function holdStep(act: Act, author: Author, { consultationId, stepId }: StepPlace) {
  const { timeZone } = await holdSetting(act, author, consultationId);
  const held = await act.tx.calendarStep.findFirst({ where: { id: stepId, consultationId } });
  if (!held) throw new Failure("unknown", "étape");
  return { held, timeZone };
}
