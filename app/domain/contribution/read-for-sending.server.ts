import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { draftContent } from "./draft";

const lastCharter = { orderBy: { number: "desc" }, take: 1, select: { id: true } } as const;

/** A draft of one's own with all that is needed to check it and to send it; null when there is none. */
export async function readForSending({ db }: Platform, { accountId }: Person, id: string) {
  const inOrder = { orderBy: { order: "asc" } } as const;
  const draft = await db.draft.findFirst({
    where: { id, accountId },
    include: {
      fiche: { include: { consultation: { include: { periods: true, charters: lastCharter } } } },
      version: { include: { blocks: inOrder, questions: { include: { options: inOrder }, ...inOrder } } },
    },
  });
  if (!draft) return null;
  const content = draftContent.safeParse(draft.content);
  if (!content.success) throw new Failure("unknown", "brouillon");
  const { ficheId, versionId, edition, version, fiche } = draft;
  const ground = { ficheId, versionId, blocks: version.blocks, questions: version.questions };
  const { charters, ...consultation } = fiche.consultation;
  const versions = new Map([[versionId, version]]);
  return {
    edition,
    content: content.data,
    ground,
    consultation,
    versions,
    charterId: charters[0]?.id ?? null,
  };
}

export type DraftToSend = NonNullable<Awaited<ReturnType<typeof readForSending>>>;
