import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { draftContent } from "./draft";

const lastCharter = { orderBy: { number: "desc" }, take: 1, select: { id: true } } as const;
const inOrder = { orderBy: { order: "asc" } } as const;

/** What sending rests on, and no more: the texts of a consultation and of a version are long, and everybody sends. */
const rules = {
  ...{ id: true, referencePrefix: true, moderationMode: true, visibility: true, periods: true },
  ...{ preparationOpensAt: true, announcedAt: true, resultsPublishedAt: true, charters: lastCharter },
} as const;
const outline = {
  ...{ blockId: true, parentId: true, order: true, kind: true, level: true },
  ...{ label: true, displayNumber: true, text: true },
} as const;
const asked = { id: true, key: true, options: { select: { id: true, key: true }, ...inOrder } } as const;
const text = {
  ...{ id: true, hash: true, blocks: { select: outline, ...inOrder } },
  questions: { select: asked, ...inOrder },
} as const;

/** A draft of one's own with all that is needed to check it and to send it; null when there is none. */
export async function readForSending({ db }: Platform, { accountId }: Person, id: string) {
  const draft = await db.draft.findFirst({
    where: { id, accountId },
    select: {
      ...{ ficheId: true, versionId: true, edition: true, content: true },
      fiche: { select: { consultation: { select: rules } } },
      version: { select: text },
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
