import type { Database } from "~/db/database.server";
import type { Listed } from "./wanted";

/** What the ids of a list stand for, within its consultation: another’s are not named. */
export async function nameListed(db: Database, consultationId: string, listed: Listed) {
  const { questionId, optionId, organisationId, block } = listed;
  const version = { fiche: { consultationId } };
  const [question, option, body, place] = await Promise.all([
    questionId === undefined
      ? null
      : db.question.findFirst({ where: { id: questionId, version }, select: { wording: true } }),
    optionId === undefined
      ? null
      : db.questionOption.findFirst({
          where: { id: optionId, question: { version } },
          select: { label: true },
        }),
    organisationId === undefined
      ? null
      : db.organisation.findFirst({
          where: { id: organisationId, contributions: { some: { consultationId } } },
          select: { name: true },
        }),
    block === undefined
      ? null
      : db.block.findFirst({
          where: { ...block, version },
          select: {
            displayNumber: true,
            version: { select: { fiche: { select: { label: true, title: true } } } },
          },
        }),
  ]);
  return {
    question: question?.wording,
    option: option?.label,
    organisation: body?.name,
    block: place ? { displayNumber: place.displayNumber, fiche: place.version.fiche } : undefined,
  };
}
