import { useLoaderData } from "@remix-run/react";
import { board as words } from "~/content/board";
import { staffArea } from "~/content/staff-area";
import { mayOpenBoard } from "~/domain/policy/counting";
import { readCountedList } from "~/domain/tally/read-counted-list.server";
import { contributionLink, listAddress } from "~/http/board-addresses";
import { countedQuery } from "~/http/board-query.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { CountedView } from "~/ui/board/counted-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = loadStaff(mayOpenBoard, countedQuery, async ({ platform, reader, query }) => {
  const { consultation, after, ...asked } = query;
  const list = await readCountedList(platform, reader, query);
  return {
    list,
    firstHref: after && listAddress(consultation, asked),
    nextHref: list.next && listAddress(consultation, asked, list.next),
  };
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ list }) => ({
  title: words.listTitle[list.asked.of],
  consultation: list.consultation,
}));

export default function CountedPage() {
  const { list, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { consultation, asked, may } = list;
  const board = paths.board({ concertation: consultation.slug });
  const ofBody = (organisationId: string) =>
    listAddress(consultation.slug, {
      ...asked,
      of: "contributions",
      listed: { ...asked.listed, organisationId },
    });
  return (
    <TrailedPage
      demonstration={consultation.demonstration}
      trail={[
        { href: paths.staff(), label: staffArea.title },
        { href: board, label: words.title },
      ]}
    >
      <CountedView
        page={list}
        links={{
          ...{ board, first: firstHref, next: nextHref },
          contribution: contributionLink(may),
          organisation: asked.of === "organisations" ? ofBody : null,
        }}
      />
    </TrailedPage>
  );
}
