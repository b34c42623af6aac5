import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { invitations as words } from "~/content/arranging";
import { invitingIn } from "~/domain/consultation/consultation";
import { invite, takeInvitationBack } from "~/domain/consultation/invite.server";
import { readInvitations } from "~/domain/consultation/read-edited.server";
import { invitationForm, keptQuery } from "~/http/editing-form.server";
import { actEdited, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { headersForOneReader } from "~/http/for-one-reader";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { EditedPage } from "~/ui/editing/edited-page";
import { InvitationList } from "~/ui/editing/invitation-list";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: {
    invited: await readInvitations(platform, edited),
    state: invitingIn(edited.phase),
    address: paths.consultation(edited.slug),
    preparatory: paths.preparatory({ concertation: edited.slug }),
  },
}));

export const action = actEdited(invitationForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(form);
  const { value, typed } = form;
  if (value.intention === "retirer") {
    await takeInvitationBack(platform, author, { consultationId: edited.id, invitationId: value.id });
    return redirect(keptHref(edited.slug, "invitations"));
  }
  const kept = await invite(platform, author, edited.id, value);
  if (kept.allowed) return redirect(keptHref(edited.slug, "invitations"));
  return refusedFor(kept.because, typed, {
    known: ["email", words.errors.known],
    announced: ["email", words.errors.announced],
  });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function InvitationsPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="invitations" lead={words.lead} refused={refused} ways={editingWays}>
      <InvitationList page={shown.page} refused={refused} />
    </EditedPage>
  );
}
