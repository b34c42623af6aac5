import { announceConsultation } from "../../../app/domain/consultation/announce-consultation.server";
import { createConsultation } from "../../../app/domain/consultation/create-consultation.server";
import {
  describeConsultation,
  identityOf,
  stampOfIdentity,
} from "../../../app/domain/consultation/describe-consultation.server";
import { invite } from "../../../app/domain/consultation/invite.server";
import { addSteps } from "../../../app/domain/consultation/keep-steps.server";
import { addTheme } from "../../../app/domain/consultation/keep-themes.server";
import { planDates, plannedOf, stampOfPlan } from "../../../app/domain/consultation/plan-dates.server";
import { publishCharter } from "../../../app/domain/consultation/publish-charter.server";
import { addFiches } from "../../../app/domain/fiche/keep-fiches.server";
import { publishVersion } from "../../../app/domain/fiche/publish-version.server";
import { addTypes } from "../../../app/domain/organisation/keep-types.server";
import { system } from "../../../app/domain/policy/actor";
import type { Platform } from "../../../app/platform.server";
import { must } from "../must";
import type { OtherPlan } from "./plan";

/** Plays a consultation back as an editor sets it, page after page, each at its moment. */
export async function playBackOther(platform: Platform, plan: OtherPlan): Promise<void> {
  const asOf = (moment: Date): Platform => ({ ...platform, clock: () => moment });
  const setting = asOf(plan.setAt);
  const id = await name(setting, plan);
  await describe(setting, id, plan);
  await planDays(setting, id, plan);
  await publishCharter(setting, system, id, { number: 0, body: plan.charter });
  await addTypes(
    setting,
    system,
    id,
    plan.types.map((label) => ({ label })),
  );
  await addSteps(setting, system, id, plan.steps);
  await publishFiches(setting, id, plan);
  for (const invited of plan.invited) await invite(setting, system, id, invited);
  if (!plan.announcesAt) return;
  const outcome = await announceConsultation(asOf(plan.announcesAt), system, id);
  if (!outcome.announced) throw new Error(`${plan.slug} lacks ${outcome.lacks.join(", ")}`);
}

async function name(platform: Platform, plan: OtherPlan): Promise<string> {
  const { slug, title, shortTitle, referencePrefix, demonstration } = plan;
  const named = { slug, title, shortTitle, referencePrefix, demonstration };
  const created = await createConsultation(platform, system, named);
  if (!created.created) throw new Error(`${slug}: ${created.because}`);
  return created.id;
}

async function describe(platform: Platform, id: string, plan: OtherPlan): Promise<void> {
  const held = identityOf(await platform.db.consultation.findUniqueOrThrow({ where: { id } }));
  const { presentation, organiser, decisionAtStake, explanatoryNotice } = plan;
  const { legalFrame, legalFrameNote, resultsDueOn, followUp } = plan;
  const identity = {
    ...{ ...held, presentation, organiser, decisionAtStake, explanatoryNotice },
    ...{ legalFrame, legalFrameNote, resultsDueOn, followUp },
  };
  demandKept(await describeConsultation(platform, system, id, { stamp: stampOfIdentity(held), identity }));
}

async function planDays(platform: Platform, id: string, plan: OtherPlan): Promise<void> {
  const held = plannedOf(await platform.db.consultation.findUniqueOrThrow({ where: { id } }));
  const { opensOn, closesOn, preparationOn } = plan;
  const planned = { days: { opensOn, closesOn }, preparationOn };
  demandKept(await planDates(platform, system, id, { stamp: stampOfPlan(held), planned }));
}

async function publishFiches(platform: Platform, id: string, { themes, fiches }: OtherPlan): Promise<void> {
  const themeIds = new Map<string, string>();
  for (const title of themes) themeIds.set(title, await addTheme(platform, system, id, title));
  const headings = fiches.map(({ label, number, title, slug, theme }) => ({
    ...{ label, number, title, slug },
    themeId: theme === null ? null : must(themeIds, theme),
  }));
  const added = await addFiches(platform, system, id, headings);
  if (!added.allowed) throw new Error(added.because);
  for (const [index, { paragraphs }] of fiches.entries()) {
    const ficheId = added.ids[index] ?? "";
    await publishVersion(platform, system, { ficheId, body: textOf(paragraphs), note: null, questions: [] });
  }
}

function textOf(paragraphs: readonly string[]) {
  const content = paragraphs.map((words, index) => ({
    ...{ type: "paragraph", attrs: { id: `b${String(index + 1)}` } },
    content: [{ type: "text", text: words.normalize("NFC") }],
  }));
  return { type: "doc", content };
}

function demandKept(kept: { allowed: true } | { allowed: false; because: string }): void {
  if (!kept.allowed) throw new Error(kept.because);
}
