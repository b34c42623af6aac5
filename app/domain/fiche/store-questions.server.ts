import type { Transaction } from "~/db/database.server";
import type { Act } from "../act.server";
import { asksTheSame, offersTheSame, type Question } from "./question";

type Version = { id: string; ficheId: string };

/**
 * Freezes the questions of a version with their options, each tied to the first that asked or offered the same: answers
 * follow it from version to version. The fiche's row is held, so that no version comes in between.
 */
export async function storeQuestions(
  { tx, newId }: Act,
  { id: versionId, ficheId }: Version,
  questions: readonly Question[],
): Promise<void> {
  const firsts = await listFirsts(tx, ficheId);
  const rows = questions.map((question, order) => {
    const id = newId();
    const first = firsts.find((one) => asksTheSame(one, question));
    return { id, sameAsId: first?.id ?? id, order, question, offered: first?.offered ?? [] };
  });
  await tx.question.createMany({
    data: rows.map(({ id, sameAsId, order, question: { key, wording, type } }) => ({
      ...{ id, versionId, key, order, wording, type, sameAsId },
    })),
  });
  const options = rows.flatMap(({ id: questionId, question, offered }) =>
    question.options.map((option, order) => {
      const id = newId();
      const sameAsId = offered.find((one) => offersTheSame(one, option))?.id ?? id;
      return { id, questionId, order, sameAsId, key: option.key, label: option.label };
    }),
  );
  await tx.questionOption.createMany({ data: options });
}

/** The questions that were asked first, each with all that it ever offered. */
async function listFirsts(tx: Transaction, ficheId: string) {
  const asked = await tx.question.findMany({ where: { version: { ficheId } }, include: { options: true } });
  return asked
    .filter(({ id, sameAsId }) => id === sameAsId)
    .map((first) => ({
      ...first,
      offered: asked
        .filter(({ sameAsId }) => sameAsId === first.id)
        .flatMap(({ options }) => options.filter(({ id, sameAsId }) => id === sameAsId)),
    }));
}
