import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { schedule as words } from "~/content/schedule";
import { readSchedule } from "~/domain/consultation/read-edited.server";
import { keptQuery, scheduleForm } from "~/http/editing-form.server";
import { changeSchedule, inPeriodForm } from "~/http/change-schedule.server";
import { actEdited, loadEdited, toCorrect } from "~/http/editing.server";
import { paths } from "~/http/paths";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { ScheduleForms } from "~/ui/editing/schedule-forms";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: await readSchedule(platform, edited, query.etape ?? null),
}));

export const action = actEdited(scheduleForm, async ({ form, ...asked }) => {
  if (!form.ok) return toCorrect(inPeriodForm(form));
  const refused = await changeSchedule(asked, form.value, form.typed);
  return refused ?? redirect(keptHref(asked.edited.slug, "schedule"));
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function SchedulePage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="schedule" refused={refused} ways={editingWays}>
      <ScheduleForms
        page={shown.page}
        refused={refused}
        links={{
          page: paths.edit(shown.consultation.slug, "calendrier"),
          step: (etape) => `${paths.edit(shown.consultation.slug, "calendrier", { etape })}#etape`,
        }}
      />
    </EditedPage>
  );
}
