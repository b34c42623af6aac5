import { readCalendar } from "~/domain/consultation/read-consultation.server";
import { calendarFileOf } from "~/http/calendar-file.server";
import { load } from "~/http/load.server";
import { noQuery } from "~/http/query.server";
import { slugOf } from "~/http/slug";

export const loader = load(noQuery, async ({ platform, reader, params, publicUrl, shows }) => {
  const { consultation, steps } = await readCalendar(platform, reader, slugOf(params.consultation));
  shows({ consultationId: consultation.id, ficheId: null });
  return calendarFileOf(consultation, steps, publicUrl);
});
