import type { Database } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { findReadable } from "../consultation/read-consultation.server";
import type { Person } from "../policy/actor";
import { contributionKindOf, type DraftAnswer, type DraftContent, draftContent } from "./draft";
import { ownedBy } from "./draft-owner.server";
import { drawContribution } from "./draw-contribution";
import { hasWords, isAnswered, passageOf } from "./submission";
import { readBody } from "./text";

const inOrder = { orderBy: { order: "asc" } } as const;
const shown = {
  fiche: {
    select: {
      ...{ order: true, slug: true, label: true, title: true },
      consultation: { select: { id: true, slug: true, title: true, demonstration: true, createdAt: true } },
    },
  },
  version: { include: { blocks: inOrder, questions: { include: { options: inOrder }, ...inOrder } } },
} as const;

type Found = Prisma.DraftGetPayload<{ include: typeof shown }>;

/**
 * What somebody has begun and not sent, with the words it is about. Left out: a draft that cannot be read, and those on
 * fiches that they may not read now, whose very names would be told.
 */
export async function listOwnDrafts(platform: Platform, person: Person) {
  const drafts = await findDrafts(platform.db, person);
  const ids = new Set(drafts.map(({ fiche }) => fiche.consultation.id));
  const readable = await findReadable(platform, person, [...ids]);
  return drafts.flatMap((draft) => {
    const read = draftContent.safeParse(draft.content);
    return read.success && readable.has(draft.fiche.consultation.id) ? [draftOf(draft, read.data)] : [];
  });
}

export type OwnDraft = Awaited<ReturnType<typeof listOwnDrafts>>[number];

function findDrafts(db: Database, person: Person): Promise<Found[]> {
  return db.draft.findMany({
    where: ownedBy({ person }),
    include: shown,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
}

function draftOf({ id, fiche, version, updatedAt, expiresAt }: Found, content: DraftContent) {
  const passage = passageOf(content, version.blocks);
  const { position, language, proposal } = content;
  return {
    ...{ id, updatedAt, expiresAt, fiche, passage, position, language },
    kind: contributionKindOf(content.kind),
    versionNumber: version.number,
    proposal: content.kind === "amendment" ? proposal : [],
    html: drawn(content.body),
    isEmpty: !hasWords(content.body) && proposal.length === 0 && !content.answers.some(isAnswered),
    answers: content.answers.filter(isAnswered).map((answer) => answerOf(answer, version.questions)),
    place: {
      block: version.blocks.find(({ blockId }) => blockId === passage?.start.blockId)?.order ?? null,
      offset: passage?.start.offset ?? 0,
    },
  };
}

function answerOf({ question, options, body }: DraftAnswer, questions: Found["version"]["questions"]) {
  const asked = questions.find(({ key }) => key === question);
  const chosen = asked?.options.filter(({ key }) => options.includes(key)) ?? [];
  return {
    question: asked?.wording ?? "",
    choices: chosen.map(({ label }) => label),
    html: drawn(body),
  };
}

function drawn(body: unknown): string {
  const read = readBody(body);
  return read.ok && hasWords(body) ? drawContribution(read.text) : "";
}
