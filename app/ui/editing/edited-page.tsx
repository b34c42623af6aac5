import type { ReactNode } from "react";
import { editing as words, type EditingPage } from "~/content/editing";
import { staffArea } from "~/content/staff-area";
import { TrailedPage } from "../layout/trailed-page";
import { EditingFrame, type EditingLinks, type Refused } from "./editing-frame";

type Shown = {
  consultation: Parameters<typeof EditingFrame>[0]["consultation"] & { demonstration: string | null };
  links: EditingLinks;
  done: boolean;
};

/** A whole page of a consultation that is edited. */
export function EditedPage({
  shown: { consultation, links, done },
  page,
  lead,
  refused = null,
  ways,
  children,
}: {
  shown: Shown;
  page: EditingPage;
  lead?: string;
  refused?: Refused | null;
  ways: { staff: string; editing: string };
  children: ReactNode;
}) {
  return (
    <TrailedPage
      demonstration={consultation.demonstration}
      trail={[
        { href: ways.staff, label: staffArea.title },
        { href: ways.editing, label: words.title },
      ]}
    >
      <EditingFrame
        {...{ consultation, page, links, done, refused }}
        {...(lead === undefined ? {} : { lead })}
      >
        {children}
      </EditingFrame>
    </TrailedPage>
  );
}
