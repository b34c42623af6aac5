import ical from "ical-generator";
import { addDays, addHours } from "date-fns";
import { stepWord } from "~/content/words";
import type { Step } from "~/domain/consultation/calendar";
import type { ReadableConsultation } from "~/domain/consultation/read-consultation.server";
import { dayOf } from "~/lib/zoned-time";
import { paths } from "./paths";

/**
 * The calendar as an iCalendar file (RFC 5545). Steps known by their day are whole-day events; those known
 * only by their month are left out, since a calendar could not show them truthfully.
 */
export function calendarFileOf(
  { id, title, slug, demonstration, timeZone, now }: ReadableConsultation,
  steps: readonly Step[],
  publicUrl: string,
): Response {
  const mark = demonstration === null ? "" : " (démonstration)";
  const calendar = ical({ name: `${title}${mark}`, description: demonstration ?? title });
  calendar.prodId({ company: "concertation", product: "concertation", language: "FR" });
  for (const step of steps) {
    if (step.precision === "month") continue;
    calendar.createEvent({
      id: `${step.id}@${id}`,
      stamp: now,
      summary: `${stepWord[step.kind]}\u00a0: ${step.title}${mark}`,
      description: demonstration,
      location: step.place,
      url: publicUrl + paths.calendar(slug),
      ...timesOf(step, timeZone),
    });
  }
  const headers = { "Content-Type": "text/calendar; charset=utf-8", ...unlisted(demonstration) };
  return new Response(calendar.toString(), { headers });
}

function timesOf({ precision, startsAt, endsAt }: Step, timeZone: string) {
  if (precision === "minute") return { start: startsAt, end: endsAt ?? addHours(startsAt, 1) };
  const start = new Date(`${dayOf(startsAt, timeZone)}T00:00:00`);
  return { start, end: addDays(start, 1), allDay: true };
}

/** Files of a demonstration are not to be listed by search engines either. */
export function unlisted(demonstration: string | null): Record<string, string> {
  return demonstration === null ? {} : { "X-Robots-Tag": "noindex" };
}
