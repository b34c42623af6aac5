import type { Platform } from "~/platform.server";
import { type ReadableConsultation, readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayRevise, mayWrite, type NoRevision, termsOf } from "../policy/contributing";
import { allowed, demand, type Verdict } from "../policy/verdict";
import { readCards } from "./card.server";
import { type DraftContent, draftContent } from "./draft";
import { type DraftOwner, ownedBy } from "./draft-owner.server";
import { listOwnAnswersTo } from "./list-own-answers.server";
import { findProblem, passageOf, textsOfPassage } from "./submission";

const inOrder = { orderBy: { order: "asc" } } as const;
const whole = {
  fiche: {
    select: { id: true, slug: true, label: true, title: true, consultation: { select: { slug: true } } },
  },
  version: {
    include: {
      blocks: inOrder,
      questions: { include: { options: inOrder }, ...inOrder },
      fiche: { select: { versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } } },
    },
  },
} as const;

/**
 * A draft with what it is written on. It stays readable, to be copied, when its period is over; `may.write`
 * says so. For whom it does not belong to it does not exist.
 */
export async function readDraft(platform: Platform, reader: Actor, owner: DraftOwner | null, id: string) {
  const draft =
    owner && (await platform.db.draft.findFirst({ where: { id, ...ownedBy(owner) }, include: whole }));
  const read = draftContent.safeParse(draft?.content);
  if (!draft || !read.success) throw new Failure("unknown", "brouillon");
  const { fiche, version, edition, createdAt, updatedAt, expiresAt } = draft;
  const content = read.data;
  const { blocks } = version;
  const questions = askedIn(content, version.questions);
  const consultation = await readConsultation(platform, reader, fiche.consultation.slug);
  demand(consultation.may.readFiches, "brouillon"); // whoever is no longer invited reads no fiche through a draft
  const [parent = null, revised = null] = await readRelated(platform, content);
  const isNew = content.kind === "answers" && content.revises === null && !("entryId" in owner);
  const ownAnswers = isNew ? await listOwnAnswersTo(platform.db, reader, { consultation, version }) : [];
  const ground = { ficheId: fiche.id, versionId: version.id, blocks, questions };
  return {
    draft: { id, edition, updatedAt, expiresAt, content },
    ...{ consultation, fiche, parent, revised, questions, ownAnswers },
    version: {
      id: version.id,
      number: version.number,
      isLatest: version.fiche.versions[0]?.number === version.number,
    },
    passage: passageOf(content, blocks),
    passageTexts: textsOfPassage(content, blocks),
    problem: findProblem(content, ground),
    /** Begun in confidence, it would be sent to be published; what revises something told in confidence is not sent at all. */
    hasOpened:
      content.revises === null &&
      consultation.terms === "public" &&
      termsOf(consultation, createdAt) === "preparatory",
    // Who reads a draft of an entry was asked whether they may enter it: its period may be over.
    may: { write: "entryId" in owner ? allowed : await mayGoOn(platform, reader, consultation, content) },
  };
}

/** What revises a contribution asks more than what will be one: it may have been taken away since, or its time be over. */
async function mayGoOn(
  { db }: Platform,
  reader: Actor,
  consultation: ReadableConsultation,
  { revises }: DraftContent,
): Promise<Verdict<NoRevision>> {
  const revised =
    revises &&
    (await db.contribution.findUnique({
      where: { id: revises },
      include: { contributor: { select: { accountId: true } } },
    }));
  if (!revised) return mayWrite(reader, consultation, consultation.now);
  const { accountId } = revised.contributor;
  return mayRevise(reader, { ...revised, accountId }, consultation, consultation.now);
}

export type DraftPage = Awaited<ReturnType<typeof readDraft>>;

/** All the questions of the version; of an answer that is edited, its own. */
function askedIn<Asked extends { key: string }>({ revises, answers }: DraftContent, all: Asked[]): Asked[] {
  if (revises === null || answers.length === 0) return all;
  return all.filter(({ key }) => answers.some(({ question }) => question === key));
}

/** The contribution that it answers, and the one that it revises. */
async function readRelated(
  { db }: Platform,
  { parentId, revises }: { parentId: string | null; revises: string | null },
) {
  const ids = [parentId, revises].filter((id) => id !== null);
  const cards = await readCards(db, ids);
  const cardOf = (id: string | null) => cards.find((card) => card.id === id) ?? null;
  return [cardOf(parentId), cardOf(revises)];
}
