import type { Database } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { wholeVersion } from "../contribution/begin-draft.server";
import { contentOfRevision } from "../contribution/content-of-revision";
import { drawnOf } from "../contribution/read-preview.server";
import { passageOf, textsOfPassage } from "../contribution/submission";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayCorrect, mayCorrectText, mayReadEntered } from "../policy/entering";
import { demand } from "../policy/verdict";
import { nameStaff } from "./name-staff.server";

/** One text of a sending that staff entered. */
export type EnteredText = { sendingId: string; reference: string };

const whole = {
  consultation: { include: { periods: true } },
  sending: true,
  fiche: { select: { id: true, slug: true, label: true, title: true } },
  question: { select: { key: true, wording: true } },
  revisions: {
    orderBy: { number: "desc" },
    include: {
      ...{ text: true, correction: true, passages: { orderBy: { order: "asc" } } },
      choices: { include: { option: { select: { key: true } } } },
    },
  },
  _count: { select: { supports: true } },
} satisfies Prisma.ContributionInclude;

/** A text as it stands with all that checking it takes; for whoever may not read what was entered it does not exist. */
export async function findEnteredText(db: Database, reader: Person, { sendingId, reference }: EnteredText) {
  const found = await db.contribution.findUnique({ where: { reference, sendingId }, include: whole });
  const [revision] = found?.revisions ?? [];
  if (!found || !revision || found.sending.enteredById === null) throw new Failure("unknown", "contribution");
  demand(mayReadEntered(reader, found.consultationId), "contribution");
  const { versionId } = revision;
  const version = await db.version.findUniqueOrThrow({ where: { id: versionId }, include: wholeVersion });
  // Of a question that was answered, the others of the fiche are not this text's.
  const questions = version.questions.filter(({ key }) => key === found.question?.key);
  const ground = { ficheId: found.fiche.id, versionId, blocks: version.blocks, questions };
  return { found, revision, version, ground, content: contentOfRevision({ contribution: found, revision }) };
}

/** A text of a registered sending, to be corrected, and what its corrections replaced; « conflict » once it was cancelled. */
export async function readTextCorrection(platform: Platform, reader: Person, at: EnteredText) {
  const { found, version, ground, content } = await findEnteredText(platform.db, reader, at);
  const { consultation, sending, fiche, reference, currentNumber } = found;
  const now = platform.clock();
  demand(mayCorrect(reader, sending, consultation, now), "contribution");
  const { slug, title, demonstration } = consultation;
  const passage = passageOf(content, ground.blocks);
  const latest = { ficheId: fiche.id, number: { gt: version.number } };
  return {
    ...{ sendingId: sending.id, reference, fiche, content, revision: currentNumber, key: platform.newId() },
    consultation: { slug, title, demonstration },
    version: { number: version.number, isLatest: (await platform.db.version.count({ where: latest })) === 0 },
    original: sending.original,
    questions: ground.questions,
    ...{ passage, drawn: drawnOf({ draft: { content }, passage, questions: ground.questions }) },
    passageTexts: textsOfPassage(content, ground.blocks),
    supports: found._count.supports,
    former: await listFormer(platform.db, found, ground),
    may: { correct: mayCorrectText(reader, sending, found, consultation, now) },
  };
}

export type TextCorrectionPage = Awaited<ReturnType<typeof readTextCorrection>>;

type Found = Prisma.ContributionGetPayload<{ include: typeof whole }>;
type Ground = Awaited<ReturnType<typeof findEnteredText>>["ground"];

/** What each correction replaced, the latest first; nothing of what was erased. */
async function listFormer(db: Database, found: Found, { blocks, questions }: Ground) {
  const { revisions } = found;
  const nameOf = await nameStaff(
    db,
    revisions.flatMap(({ correction }) => correction?.correctedById ?? []),
  );
  return revisions.flatMap(({ number, correction }) => {
    const former = revisions.find((one) => one.number === number - 1);
    if (!correction || !former) return [];
    const { reason, correctedAt, correctedById } = correction;
    const content = contentOfRevision({ contribution: found, revision: former });
    const drawn = drawnOf({ draft: { content }, passage: passageOf(content, blocks), questions });
    const told = { number: former.number, reason, correctedAt, correctedBy: nameOf(correctedById) };
    return { ...told, drawn: former.text === null ? null : drawn };
  });
}
