import { useLoaderData } from "@remix-run/react";
import { entered as words } from "~/content/entering";
import { staffArea } from "~/content/staff-area";
import { readEntered } from "~/domain/entry/read-entered.server";
import { mayOpenEntries } from "~/domain/policy/entering";
import { sendingQuery } from "~/http/entered-form.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { idPart } from "~/http/slug";
import { EnteredView } from "~/ui/entry/entered-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

const doneOf = {
  enregistre: "registered",
  admis: "admitted",
  annule: "cancelled",
  "texte-corrige": "text-corrected",
  "envoi-corrige": "envelope-corrected",
} as const;

export const loader = loadStaff(
  mayOpenEntries,
  sendingQuery,
  async ({ platform, reader, params, query }) => ({
    page: await readEntered(platform, reader, idPart(params.sending)),
    done: query.fait === undefined ? null : doneOf[query.fait],
  }),
);

export const meta = metaOf<typeof loader>(({ page }) => ({
  title: words.receipt,
  consultation: page.consultation,
}));

export default function EnteredPage() {
  const { page, done } = useLoaderData<typeof loader>();
  const { id, consultation } = page;
  return (
    <TrailedPage
      demonstration={consultation.demonstration}
      trail={[
        { href: paths.staff(), label: staffArea.title },
        { href: paths.enteredList(), label: words.title },
      ]}
    >
      <EnteredView
        page={page}
        done={done}
        links={{
          admit: paths.admit(id),
          correct: paths.correctSending(id),
          cancel: paths.cancelSending(id),
          correctText: (reference) => paths.correctText(id, reference),
          again: paths.entries({ concertation: consultation.slug }),
          list: paths.enteredList(),
          moderate: (reference) => paths.moderate(reference),
        }}
      />
    </TrailedPage>
  );
}
