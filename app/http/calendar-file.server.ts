import ical, { type ICalEventData } from "ical-generator";
import { addDays, addHours } from "date-fns";
import { consultation as words } from "~/content/consultation";
import { toldChanges } from "~/content/schedule";
import { stepWord } from "~/content/words";
import type { Step } from "~/domain/consultation/calendar";
import type { ReadableConsultation } from "~/domain/consultation/read-consultation.server";
import { dayOf } from "~/lib/zoned-time";
import { paths } from "./paths";

/**
 * The calendar as an iCalendar file (RFC 5545): when people are consulted, then its steps. Steps known by their day are
 * whole-day events; those known only by their month are left out, since a calendar could not show them truthfully.
 */
export function calendarFileOf(
  consultation: ReadableConsultation,
  steps: readonly Step[],
  publicUrl: string,
): Response {
  const { id, title, slug, demonstration, timeZone, now } = consultation;
  const mark = demonstration === null ? "" : " (démonstration)";
  const calendar = ical({ name: `${title}${mark}`, description: demonstration ?? title });
  calendar.prodId({ company: "concertation", product: "concertation", language: "FR" });
  const opening = openingOf(consultation, mark);
  if (opening) calendar.createEvent({ ...opening, url: publicUrl + paths.calendar(slug) });
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

/**
 * When people are consulted, by the period in force. Each change of dates is a revision of the same event, with its
 * reason: whoever subscribes sees it move (RFC 5545, 3.8.7.4).
 */
function openingOf({ id, title, demonstration, period, changes }: ReadableConsultation, mark: string) {
  if (!period) return null;
  const { number, opensAt, closesAt, publishedAt } = period;
  const [latest] = changes;
  const told = latest && `${toldChanges.acts[latest.act]}. ${toldChanges.reason(latest.period.reason)}`;
  const lines = [told, demonstration].filter((line) => typeof line === "string");
  return {
    ...{ id: `consultation@${id}`, sequence: number - 1, stamp: publishedAt, lastModified: publishedAt },
    summary: `${words.consulting}\u00a0: ${title}${mark}`,
    description: lines.length === 0 ? null : lines.join("\n"),
    ...{ start: opensAt, end: closesAt },
  } satisfies ICalEventData;
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
