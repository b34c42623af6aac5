import type { Platform } from "~/platform.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Slugs } from "../fiche/read-fiche-page.server";
import type { Actor } from "../policy/actor";
import { mayReply, mayRevise, mayWrite, type NoRevision } from "../policy/contributing";
import { demand, type Verdict } from "../policy/verdict";
import { blankContent } from "./blank-content";
import { type Card, readCards } from "./card.server";
import { contentOfRevision } from "./content-of-revision";
import type { DraftContent } from "./draft";
import { listOwnAnswersTo, type OwnAnswer } from "./list-own-answers.server";
import { passageOf, textsOfPassage } from "./submission";

const inOrder = { orderBy: { order: "asc" } } as const;
export const wholeVersion = {
  blocks: inOrder,
  questions: { include: { options: inOrder }, ...inOrder },
} as const;

/** A fiche to write on, in its latest version or the numbered one that somebody was reading. */
export async function readGround(platform: Platform, reader: Actor, slugs: Slugs, number?: number) {
  const consultation = await readConsultation(platform, reader, slugs.consultation);
  demand(consultation.may.readFiches, "fiche");
  const consultationId_slug = { consultationId: consultation.id, slug: slugs.fiche };
  const fiche = await platform.db.fiche.findUnique({
    where: { consultationId_slug },
    include: { versions: { orderBy: { number: "desc" }, include: wholeVersion } },
  });
  const [latest] = fiche?.versions ?? [];
  const version = number === undefined ? latest : fiche?.versions.find((one) => one.number === number);
  if (!fiche || !version) throw new Failure("unknown", "fiche");
  const { id, slug, label, title } = fiche;
  return {
    consultation,
    fiche: { id, slug, label, title },
    version: { ...version, isLatest: version === latest },
    may: { write: mayWrite(reader, consultation, consultation.now) },
  };
}

export type WrittenOn = Awaited<ReturnType<typeof readGround>>;

/** An opinion on a whole fiche, or the answers to its questions. */
export async function beginOn(platform: Platform, reader: Actor, slugs: Slugs, kind: "opinion" | "answers") {
  const ground = await readGround(platform, reader, slugs);
  if (kind === "answers" && ground.version.questions.length === 0) throw new Failure("unknown", "question");
  const { consultation, fiche, version, may } = ground;
  const { questions } = version;
  const ownAnswers = kind === "answers" ? await listOwnAnswersTo(platform.db, reader, ground) : [];
  return {
    ...{ consultation, fiche, version, may, questions, ownAnswers, passage: null, passageTexts: [] },
    ...{ content: blankContent(kind), parent: null, revised: null },
  };
}

export type Writing = Pick<WrittenOn, "consultation" | "fiche"> & {
  version: { id: string; number: number; isLatest: boolean };
  content: DraftContent;
  questions: WrittenOn["version"]["questions"];
  /** What the writer answered already to the questions. */
  ownAnswers: readonly OwnAnswer[];
  passage: ReturnType<typeof passageOf>;
  passageTexts: ReturnType<typeof textsOfPassage>;
  /** The contribution answered, and the one revised. */
  parent: Card | null;
  revised: Card | null;
  may: { write: Verdict<NoRevision> };
};

const related = {
  contributor: { select: { accountId: true } },
  consultation: { select: { slug: true } },
  fiche: { select: { id: true, slug: true, label: true, title: true } },
  question: { select: { key: true, sameAsId: true } },
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    include: {
      text: true,
      passages: true,
      choices: { include: { option: true } },
      version: { include: wholeVersion },
    },
  },
} as const;

async function readRelated(platform: Platform, reader: Actor, reference: string) {
  const found = await platform.db.contribution.findUnique({ where: { reference }, include: related });
  const revision = found?.revisions[0];
  if (!found || !revision) throw new Failure("unknown", "contribution");
  const consultation = await readConsultation(platform, reader, found.consultation.slug);
  const [card = null] = await readCards(platform.db, [found.id]);
  const { version } = revision;
  const contributed = { ...found, accountId: found.contributor.accountId };
  return { found, contributed, revision, consultation, card, version: await placed(platform, version) };
}

/** Whether a version is the latest of its fiche. */
async function placed<Held extends { ficheId: string; number: number }>({ db }: Platform, version: Held) {
  const { ficheId, number } = version;
  return {
    ...version,
    isLatest: (await db.version.count({ where: { ficheId, number: { gt: number } } })) === 0,
  };
}

type Offered = { options: readonly { key: string; sameAsId: string }[] };

/** The keys of what was chosen among the choices that are offered now: what was reworded is another one. */
function offeredStill(questions: readonly Offered[], choices: readonly { option: { sameAsId: string } }[]) {
  const chosen = new Set(choices.map(({ option }) => option.sameAsId));
  return questions
    .flatMap(({ options }) => options.filter(({ sameAsId }) => chosen.has(sameAsId)))
    .map(({ key }) => key);
}

/** The last version that asks the same: an answer is edited with the choices that are offered now. */
async function readAskedLast(platform: Platform, sameAsId: string) {
  const version = await platform.db.version.findFirstOrThrow({
    where: { questions: { some: { sameAsId } } },
    orderBy: { number: "desc" },
    include: wholeVersion,
  });
  return placed(platform, version);
}

/** A reply to what the public reads. */
export async function beginReply(platform: Platform, reader: Actor, reference: string): Promise<Writing> {
  const { found, contributed, consultation, card, version } = await readRelated(platform, reader, reference);
  const write = mayReply(reader, contributed, consultation, consultation.now);
  if (!write.allowed && write.because === "unknown") throw new Failure("unknown", "contribution");
  const content = { ...blankContent("reply"), parentId: found.id };
  return {
    ...{ consultation, fiche: found.fiche, version, may: { write }, questions: [], ownAnswers: [] },
    ...{ content, passage: null, passageTexts: [], parent: card, revised: null },
  };
}

/** What is written next over a contribution of one's own; for others there is no such page. */
export async function beginRevision(platform: Platform, reader: Actor, reference: string): Promise<Writing> {
  const { found, contributed, revision, consultation, card, ...own } = await readRelated(
    platform,
    reader,
    reference,
  );
  const revise = mayRevise(reader, contributed, consultation, consultation.now);
  if (!revise.allowed && revise.because === "unknown") throw new Failure("unknown", "contribution");
  const version = found.question ? await readAskedLast(platform, found.question.sameAsId) : own.version;
  const questions = version.questions.filter(({ sameAsId }) => sameAsId === found.question?.sameAsId);
  const written = contentOfRevision({ contribution: found, revision });
  const options = offeredStill(questions, revision.choices);
  const answers = written.answers.map((answer) => ({ ...answer, options }));
  const content: DraftContent = { ...written, answers, revises: found.id };
  return {
    ...{ consultation, fiche: found.fiche, version, content, questions, parent: null, revised: card },
    ownAnswers: [],
    ...{ passage: passageOf(content, version.blocks), passageTexts: textsOfPassage(content, version.blocks) },
    may: { write: revise },
  };
}
