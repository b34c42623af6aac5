import { perform } from "../../app/domain/act.server";
import { publishVersion } from "../../app/domain/fiche/publish-version.server";
import { system } from "../../app/domain/policy/actor";
import type { Platform } from "../../app/platform.server";
import { questionsOf, textOf } from "./fiche-text";
import { must } from "./must";
import { storeContributors, storeSetting } from "./play-back-setting.server";
import { playBackSendings } from "./play-back-sendings.server";
import type { SeedPlan } from "./plan";

/** Plays one consultation back: setting, fiches, contributors, then each sending at its own moment. */
export async function playBack(platform: Platform, plan: SeedPlan): Promise<void> {
  const asOf = (moment: Date): Platform => ({ ...platform, clock: () => moment });
  const setting = await perform(asOf(plan.announces), system, (act) => storeSetting(act, plan));
  const versionIds = await publishFiches(asOf(plan.opens), plan, setting.ficheIds);
  const people = await perform(asOf(plan.opens), system, (act) => storeContributors(act, plan));
  await playBackSendings(platform, plan, { ...setting, ...people, versionIds });
}

async function publishFiches(platform: Platform, plan: SeedPlan, ficheIds: ReadonlyMap<number, string>) {
  const versionIds = new Map<number, string>();
  for (const fiche of plan.fiches) {
    const body = textOf(fiche, { regulation: plan.regulationTitle });
    const version = {
      ficheId: must(ficheIds, fiche.number),
      body,
      note: null,
      questions: questionsOf(fiche),
    };
    versionIds.set(fiche.number, await publishVersion(platform, system, version));
  }
  return versionIds;
}
