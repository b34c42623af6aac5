import { z } from "zod";
import type { Database } from "~/db/database.server";
import type { FoundFact } from "./find-facts.server";

/** Somebody as they are called today; null for whoever was erased. */
export type Named = { name: string | null };

const uuid = z.uuid();

const idIn = ({ payload }: FoundFact, key: string): string | null =>
  uuid.safeParse(payload[key]).data ?? null;

/** What facts speak of by id, as it is called at this moment: what was erased since has no name any more. */
export async function nameFacts(db: Database, facts: readonly FoundFact[]) {
  const idsIn = (key: string) => facts.flatMap((fact) => idIn(fact, key) ?? []);
  const by = (ids: string[]) => ({ where: { id: { in: [...new Set(ids)] } } });
  const actorIds = facts.flatMap(({ actorId }) => actorId ?? []);
  const [accounts, contributors, contributions, consultations, fiches, organisations, ...listed] =
    await Promise.all([
      db.account.findMany({ ...by([...actorIds, ...idsIn("accountId")]), select: ofAccount }),
      db.contributor.findMany({ ...by(idsIn("contributorId")), select: { id: true, declaredName: true } }),
      db.contribution.findMany({ ...by(idsIn("contributionId")), select: { id: true, reference: true } }),
      db.consultation.findMany({ ...by(idsIn("consultationId")), select: { id: true, shortTitle: true } }),
      db.fiche.findMany({ ...by(idsIn("ficheId")), select: { id: true, label: true, title: true } }),
      db.organisation.findMany({ ...by(idsIn("organisationId")), select: { id: true, name: true } }),
      db.theme.findMany({ ...by(idsIn("themeId")), select: { id: true, title: true } }),
      db.calendarStep.findMany({ ...by(idsIn("stepId")), select: { id: true, title: true } }),
      db.organisationType.findMany({ ...by(idsIn("typeId")), select: { id: true, label: true } }),
    ]);
  const accountNames = namesOf(accounts.map(({ id, name, email }) => [id, name ?? email]));
  const contributorNames = namesOf(contributors.map(({ id, declaredName }) => [id, declaredName]));
  const references = namesOf(contributions.map(({ id, reference }) => [id, reference]));
  const titles = namesOf(consultations.map(({ id, shortTitle }) => [id, shortTitle]));
  const ficheNames = namesOf(fiches.map(({ id, label, title }) => [id, `${label}, ${title}`]));
  const bodies = namesOf(organisations.map(({ id, name }) => [id, name]));
  const [themes, steps, types] = listed;
  const themeTitles = namesOf(themes.map(({ id, title }) => [id, title]));
  const stepTitles = namesOf(steps.map(({ id, title }) => [id, title]));
  const labels = namesOf(types.map(({ id, label }) => [id, label]));
  const namedIn = (fact: FoundFact, key: string, names: ReadonlyMap<string, string>) => {
    const id = idIn(fact, key);
    return id === null ? null : (names.get(id) ?? null);
  };
  return {
    actor: ({ actorId }: FoundFact): Named => ({ name: accountNames.get(actorId ?? "") ?? null }),
    about: (fact: FoundFact) => ({
      contribution: namedIn(fact, "contributionId", references),
      consultation: namedIn(fact, "consultationId", titles),
      fiche: namedIn(fact, "ficheId", ficheNames),
      organisation: namedIn(fact, "organisationId", bodies),
      theme: namedIn(fact, "themeId", themeTitles),
      step: namedIn(fact, "stepId", stepTitles),
      organisationType: namedIn(fact, "typeId", labels),
      account: personIn(fact, "accountId", accountNames),
      contributor: personIn(fact, "contributorId", contributorNames),
    }),
  };
}

const ofAccount = { id: true, name: true, email: true } as const;

function namesOf(pairs: [string, string | null][]): ReadonlyMap<string, string> {
  return new Map(pairs.flatMap(([id, name]): [string, string][] => (name === null ? [] : [[id, name]])));
}

/** Null when the fact speaks of nobody; without a name when it speaks of somebody who was erased. */
function personIn(fact: FoundFact, key: string, names: ReadonlyMap<string, string>): Named | null {
  const id = idIn(fact, key);
  return id === null || id === fact.actorId ? null : { name: names.get(id) ?? null };
}
