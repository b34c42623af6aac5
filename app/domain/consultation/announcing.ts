import { dayOf } from "~/lib/zoned-time";
import { isLongEnough, type LegalFrame } from "./consultation";

/** What announcing looks at. */
export type ToAnnounce = {
  presentation: string;
  organiser: string;
  decisionAtStake: string;
  legalFrame: LegalFrame;
  legalFrameNote: string | null;
  explanatoryNotice: string | null;
  followUp: string | null;
  resultsDueOn: Date | null;
  plannedOpensAt: Date | null;
  plannedClosesAt: Date | null;
  preparationOpensAt: Date | null;
  timeZone: string;
  charters: number;
  steps: number;
  fiches: number;
  /** Fiches of which no version is published. */
  unpublished: number;
};

/** Without these a consultation is not announced. */
export const lacks = [
  "presentation",
  "organiser",
  "decision",
  "legal-note",
  "dates",
  "opening-past",
  "too-short",
  "preparation-later",
  "charter",
] as const;
export type Lack = (typeof lacks)[number];

/** What may wait, some of it until the opening. */
export const reminders = ["fiches", "texts", "steps", "notice", "results-due", "follow-up"] as const;
export type Reminder = (typeof reminders)[number];

export function lacksOf(consultation: ToAnnounce, now: Date): Lack[] {
  const { legalFrame, preparationOpensAt } = consultation;
  const missing: Record<Lack, boolean> = {
    presentation: consultation.presentation === "",
    organiser: consultation.organiser === "",
    decision: consultation.decisionAtStake === "",
    "legal-note": legalFrame !== "none" && consultation.legalFrameNote === null,
    ...lacksOfDates(consultation, now),
    "preparation-later": preparationOpensAt !== null && preparationOpensAt > now,
    charter: consultation.charters === 0,
  };
  return lacks.filter((lack) => missing[lack]);
}

/** It may still open on the day that it is announced. */
function lacksOfDates({ plannedOpensAt, plannedClosesAt, legalFrame, timeZone }: ToAnnounce, now: Date) {
  if (!plannedOpensAt || !plannedClosesAt) return { dates: true, "opening-past": false, "too-short": false };
  const dates = openingAtOnce({ opensAt: plannedOpensAt, closesAt: plannedClosesAt }, now);
  const isPast = dayOf(plannedOpensAt, timeZone) < dayOf(now, timeZone);
  return {
    dates: false,
    "opening-past": isPast,
    "too-short": !isLongEnough(legalFrame, dates, timeZone),
  };
}

/** What should open on the day when it is announced opens then, not at the midnight before. */
export const openingAtOnce = <Dates extends { opensAt: Date; closesAt: Date }>(dates: Dates, now: Date) => ({
  ...dates,
  opensAt: dates.opensAt < now ? now : dates.opensAt,
});

export function remindersOf(consultation: ToAnnounce): Reminder[] {
  const waiting: Record<Reminder, boolean> = {
    fiches: consultation.fiches === 0,
    texts: consultation.unpublished > 0,
    steps: consultation.steps === 0,
    notice: consultation.explanatoryNotice === null,
    "results-due": consultation.resultsDueOn === null,
    "follow-up": consultation.followUp === null,
  };
  return reminders.filter((reminder) => waiting[reminder]);
}
