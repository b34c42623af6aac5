import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { draftContent } from "./draft";

/** A draft of one's own with all that is needed to check it and to send it. */
export async function readForSending({ db }: Platform, { accountId }: Person, id: string) {
  const inOrder = { orderBy: { order: "asc" } } as const;
  const draft = await db.draft.findFirst({
    where: { id, accountId },
    include: {
      fiche: { include: { consultation: { include: { periods: true } } } },
      version: { include: { blocks: inOrder, questions: { include: { options: inOrder }, ...inOrder } } },
    },
  });
  const content = draftContent.safeParse(draft?.content);
  if (!draft || !content.success) throw new Failure("unknown", "brouillon");
  const { ficheId, versionId, edition, version, fiche } = draft;
  const ground = { ficheId, versionId, blocks: version.blocks, questions: version.questions };
  return { edition, content: content.data, ground, consultation: fiche.consultation };
}

export type DraftToSend = Awaited<ReturnType<typeof readForSending>>;
