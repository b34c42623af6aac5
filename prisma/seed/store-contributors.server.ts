import type { Act } from "../../app/domain/act.server";
import type { SeedPlan } from "./plan";

/** Invented people and bodies, with who speaks for whom. */
export async function storeContributors({ tx, now, newId }: Act, plan: SeedPlan) {
  const organisationIds = new Map(plan.organisations.map(({ key }) => [key, newId()]));
  const contributorIds = new Map(plan.contributors.map(({ key }) => [key, newId()]));
  const idIn = (ids: ReadonlyMap<string, string>, key: string) => ids.get(key) ?? "";
  await tx.organisation.createMany({
    data: plan.organisations.map(({ key, name }) => ({
      id: idIn(organisationIds, key),
      name,
      createdAt: now,
    })),
  });
  await tx.contributor.createMany({
    data: plan.contributors.map(({ key, name, capacity }) => ({
      ...{ id: idIn(contributorIds, key), declaredName: name, capacity, createdAt: now },
    })),
  });
  await tx.mandate.createMany({
    data: plan.contributors.flatMap(({ key, organisation }) => {
      if (organisation === undefined) return [];
      const state = plan.unverified.includes(key) ? ("declared" as const) : ("verified" as const);
      const decidedAt = state === "verified" ? now : null;
      const ends = {
        contributorId: idIn(contributorIds, key),
        organisationId: idIn(organisationIds, organisation),
      };
      return [{ id: newId(), ...ends, state, declaredAt: now, decidedAt }];
    }),
  });
  return { organisationIds, contributorIds };
}
