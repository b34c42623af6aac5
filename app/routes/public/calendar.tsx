import { useLoaderData } from "@remix-run/react";
import { consultation as words } from "~/content/consultation";
import { readCalendar } from "~/domain/consultation/read-consultation.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { readingTrail } from "~/http/reading-trail";
import { slugOf } from "~/http/slug";
import { CalendarView } from "~/ui/consultation/calendar-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = load(noQuery, async ({ platform, reader, params, shows }) => {
  const page = await readCalendar(platform, reader, slugOf(params.consultation));
  shows({ consultationId: page.consultation.id, ficheId: null });
  return page;
});

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: words.calendar,
  description: consultation.title,
  consultation,
  listed: true,
}));

export default function CalendarPage() {
  const { consultation, steps } = useLoaderData<typeof loader>();
  const { slug, demonstration } = consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={readingTrail(consultation)}>
      <CalendarView consultation={consultation} steps={steps} fileHref={paths.calendarFile(slug)} />
    </TrailedPage>
  );
}
