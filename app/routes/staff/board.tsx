import { useLoaderData } from "@remix-run/react";
import { board as words } from "~/content/board";
import { staffArea } from "~/content/staff-area";
import { mayOpenBoard } from "~/domain/policy/counting";
import { readBoard } from "~/domain/tally/read-board.server";
import { boardLinks, contributionLink } from "~/http/board-addresses";
import { boardQuery } from "~/http/board-query.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { BoardView } from "~/ui/board/board-view";
import { NoBoard } from "~/ui/board/no-board";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = loadStaff(mayOpenBoard, boardQuery, async ({ platform, reader, query }) => ({
  board: await readBoard(platform, reader, query),
}));

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ board }) => ({
  title: board ? `${words.title}, ${board.consultation.title}` : words.title,
  consultation: board?.consultation ?? null,
}));

export default function BoardPage() {
  const { board } = useLoaderData<typeof loader>();
  return (
    <TrailedPage
      demonstration={board?.consultation.demonstration ?? null}
      trail={[{ href: paths.staff(), label: staffArea.title }]}
    >
      {board === null ? (
        <NoBoard />
      ) : (
        <BoardView
          board={board}
          links={{
            ...boardLinks(board),
            moderation: board.may.moderate ? paths.moderation() : null,
            contribution: contributionLink(board.may),
          }}
        />
      )}
    </TrailedPage>
  );
}
