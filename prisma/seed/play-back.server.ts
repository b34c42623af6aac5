import { perform } from "../../app/domain/act.server";
import { system } from "../../app/domain/policy/actor";
import type { Platform } from "../../app/platform.server";
import type { SeedPlan } from "./plan";
import { type Ids, playBackSendings } from "./play-back-sendings.server";
import { setConsultation } from "./set-consultation.server";
import { storeContributors } from "./store-contributors.server";

/**
 * Plays one consultation back: what its editors set, contributors, then each sending at its own moment.
 * @returns the contributions that have a key in the plan, by it
 */
export async function playBack(platform: Platform, plan: SeedPlan): Promise<Ids> {
  const { id: consultationId, fiches } = await setConsultation(platform, plan);
  if (plan.contributions.length === 0) return new Map();
  const opening: Platform = { ...platform, clock: () => plan.publishesAt };
  const people = await perform(opening, system, (act) => storeContributors(act, plan));
  return playBackSendings(platform, plan, {
    ...(await readRules(platform, consultationId)),
    ...people,
    fiches,
  });
}

/** What a sending names of its consultation. */
async function readRules({ db }: Platform, consultationId: string) {
  const charter = await db.charter.findFirstOrThrow({ where: { consultationId } });
  const types = await db.organisationType.findMany({ where: { consultationId } });
  const typeIds = new Map(types.map(({ key, id }) => [key, id]));
  return { consultationId, charterId: charter.id, typeIds };
}
