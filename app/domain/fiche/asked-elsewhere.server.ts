import type { Database } from "~/db/database.server";

/** A question of a version with the options that it offers, and the first that asked and offered the same. */
type Asked = { key: string; sameAsId: string; options: readonly { sameAsId: string }[] };
type Version = { id: string; ficheId: string; number: number; questions: readonly Asked[] };

/** What the other versions of a fiche asked under the key of a question, otherwise than its version does. */
export type AskedElsewhere = {
  /** Choices that other versions offer and this one does not, or in other words. */
  options: readonly { id: string; label: string }[];
  /** The same question in former words, the latest first; `version` is the last that asked them so. */
  formers: readonly { id: string; version: number }[];
};

/** For each question of a version, by key. Grows with the versions of the fiche, not with its answers. */
export async function listAskedElsewhere(
  db: Database,
  { id, ficheId, number, questions }: Version,
): Promise<ReadonlyMap<string, AskedElsewhere>> {
  if (questions.length === 0) return new Map();
  const elsewhere = await db.question.findMany({
    where: { key: { in: questions.map(({ key }) => key) }, versionId: { not: id }, version: { ficheId } },
    orderBy: { version: { number: "desc" } },
    include: { version: { select: { number: true } }, options: { orderBy: { order: "asc" } } },
  });
  return new Map(
    questions.map(({ key, sameAsId, options }) => {
      const same = elsewhere.filter((one) => one.sameAsId === sameAsId);
      const offered = new Set(options.map((option) => option.sameAsId));
      const others = same.flatMap((one) => one.options.filter((option) => !offered.has(option.sameAsId)));
      const former = elsewhere.filter(
        (one) => one.key === key && one.sameAsId !== sameAsId && one.version.number < number,
      );
      return [
        key,
        {
          options: onceEach(others.map((option) => ({ id: option.sameAsId, label: option.label }))),
          formers: onceEach(former.map((one) => ({ id: one.sameAsId, version: one.version.number }))),
        },
      ];
    }),
  );
}

const onceEach = <Told extends { id: string }>(all: readonly Told[]): Told[] =>
  all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
