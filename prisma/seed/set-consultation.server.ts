import { announceConsultation } from "../../app/domain/consultation/announce-consultation.server";
import { createConsultation } from "../../app/domain/consultation/create-consultation.server";
import {
  describeConsultation,
  identityOf,
  stampOfIdentity,
} from "../../app/domain/consultation/describe-consultation.server";
import { invite } from "../../app/domain/consultation/invite.server";
import { addSteps, type WrittenStep } from "../../app/domain/consultation/keep-steps.server";
import { addTheme } from "../../app/domain/consultation/keep-themes.server";
import { planDates, plannedOf, stampOfPlan } from "../../app/domain/consultation/plan-dates.server";
import { publishCharter } from "../../app/domain/consultation/publish-charter.server";
import { addFiches } from "../../app/domain/fiche/keep-fiches.server";
import { publishVersion } from "../../app/domain/fiche/publish-version.server";
import { addTypes } from "../../app/domain/organisation/keep-types.server";
import { system } from "../../app/domain/policy/actor";
import type { Platform } from "../../app/platform.server";
import { must } from "./must";
import type { SeedPlan, SeedStep } from "./plan";

/** A fiche and the version that people read. */
export type SetFiche = { ficheId: string; versionId: string };

/**
 * Sets a consultation as an editor does, page after page, each at its moment.
 * @returns its id, and its fiches in the order of the plan
 */
export async function setConsultation(platform: Platform, plan: SeedPlan) {
  const asOf = (moment: Date): Platform => ({ ...platform, clock: () => moment });
  const setting = asOf(plan.setAt);
  const id = await name(setting, plan);
  await describe(setting, id, plan);
  await planDays(setting, id, plan);
  await publishCharter(setting, system, id, { number: 0, body: plan.charter });
  await addTypes(setting, system, id, plan.types);
  await addSteps(setting, system, id, plan.steps.map(writtenOf));
  const ficheIds = await addSheets(setting, id, plan);
  for (const invited of plan.invited) await invite(setting, system, id, invited);
  const { announcesAt, publishesAt } = plan;
  const isEarly = announcesAt !== null && announcesAt < publishesAt;
  if (isEarly) await announce(asOf(announcesAt), id, plan);
  const fiches = await publishSheets(asOf(publishesAt), ficheIds, plan);
  if (announcesAt && !isEarly) await announce(asOf(announcesAt), id, plan);
  return { id, fiches };
}

async function name(platform: Platform, plan: SeedPlan): Promise<string> {
  const { slug, title, shortTitle, referencePrefix, demonstration } = plan;
  const named = { slug, title, shortTitle, referencePrefix, demonstration };
  const created = await createConsultation(platform, system, named);
  if (!created.created) throw new Error(`${slug}: ${created.because}`);
  return created.id;
}

async function describe(platform: Platform, id: string, plan: SeedPlan): Promise<void> {
  const held = identityOf(await platform.db.consultation.findUniqueOrThrow({ where: { id } }));
  const { presentation, organiser, decisionAtStake, explanatoryNotice } = plan;
  const { legalFrame, legalFrameNote, resultsDueOn, followUp } = plan;
  const identity = {
    ...{ ...held, presentation, organiser, decisionAtStake, explanatoryNotice },
    ...{ legalFrame, legalFrameNote, resultsDueOn, followUp },
  };
  demandKept(await describeConsultation(platform, system, id, { stamp: stampOfIdentity(held), identity }));
}

async function planDays(platform: Platform, id: string, plan: SeedPlan): Promise<void> {
  const held = plannedOf(await platform.db.consultation.findUniqueOrThrow({ where: { id } }));
  const { opensOn, closesOn, preparationOn } = plan;
  const planned = { days: { opensOn, closesOn }, preparationOn };
  demandKept(await planDates(platform, system, id, { stamp: stampOfPlan(held), planned }));
}

function writtenOf({ kind, title, starts, place }: SeedStep): WrittenStep {
  const [date = "", time = null] = starts.split("T");
  const monthOnly = date.length === "2025-03".length;
  return { kind, title, place: place ?? null, day: monthOnly ? `${date}-01` : date, time, monthOnly };
}

async function addSheets(platform: Platform, id: string, { themes, fiches }: SeedPlan) {
  const themeIds = new Map<string, string>();
  for (const { key, title } of themes) themeIds.set(key, await addTheme(platform, system, id, title, key));
  const headings = fiches.map(({ label, number, title, slug, theme }) => ({
    ...{ label, number, title, slug },
    themeId: theme === null ? null : must(themeIds, theme),
  }));
  const added = await addFiches(platform, system, id, headings);
  if (!added.allowed) throw new Error(added.because);
  return added.ids;
}

async function publishSheets(platform: Platform, ficheIds: readonly string[], { fiches }: SeedPlan) {
  const published: SetFiche[] = [];
  for (const [index, { body, questions }] of fiches.entries()) {
    const ficheId = ficheIds[index] ?? "";
    const version = { ficheId, body, note: null, questions };
    published.push({ ficheId, versionId: await publishVersion(platform, system, version) });
  }
  return published;
}

async function announce(platform: Platform, id: string, { slug }: SeedPlan): Promise<void> {
  const outcome = await announceConsultation(platform, system, id);
  if (!outcome.announced) throw new Error(`${slug} lacks ${outcome.lacks.join(", ")}`);
}

function demandKept(kept: { allowed: true } | { allowed: false; because: string }): void {
  if (!kept.allowed) throw new Error(kept.because);
}
