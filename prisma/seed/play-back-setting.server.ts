import type { Act } from "../../app/domain/act.server";
import { instantOf } from "../../app/lib/zoned-time";
import type { SeedPlan } from "./plan";

const timeZone = "Europe/Paris";

/** Consultation, period, charter, calendar, themes, fiches and types; announced at once. */
export async function storeSetting(act: Act, plan: SeedPlan) {
  const { tx, now, newId, record } = act;
  const consultationId = newId();
  const { slug, title, shortTitle, presentation, organiser, decisionAtStake } = plan;
  const { explanatoryNotice, referencePrefix, demonstration, resultsDueOn } = plan;
  await tx.consultation.create({
    data: {
      ...{ id: consultationId, slug, title, shortTitle, presentation, organiser, decisionAtStake },
      ...{ explanatoryNotice, referencePrefix, demonstration, resultsDueOn },
      announcedAt: plan.announces,
      createdAt: plan.announces,
    },
  });
  record({ type: "consultation.announced", consultationId });
  const period = { number: 1, opensAt: plan.opens, closesAt: plan.closes, reason: "Ouverture" };
  const periodId = newId();
  await tx.period.create({ data: { id: periodId, consultationId, ...period, publishedAt: now } });
  const after = { opensAt: plan.opens.toISOString(), closesAt: plan.closes.toISOString() };
  record({ type: "period.published", consultationId, periodId, before: null, after });
  const charterId = newId();
  const charter = { id: charterId, consultationId, number: 1, body: [...plan.charter], publishedAt: now };
  await tx.charter.create({ data: charter });
  await tx.calendarStep.createMany({ data: stepRows(act, plan, consultationId) });
  const ficheIds = await storeFiches(act, plan, consultationId);
  const typeIds = await storeTypes(act, plan, consultationId);
  return { consultationId, charterId, ficheIds, typeIds };
}

function stepRows({ newId }: Act, plan: SeedPlan, consultationId: string) {
  return plan.steps.map(({ kind, title, precision, starts, place }, order) => ({
    ...{ id: newId(), consultationId, order, kind, title, precision, place: place ?? null },
    startsAt: instantOf(starts.includes("T") ? starts : `${starts}T00:00`, timeZone),
  }));
}

async function storeFiches({ tx, newId }: Act, plan: SeedPlan, consultationId: string) {
  const themes = plan.themes.map(({ key, title }, order) => ({
    id: newId(),
    consultationId,
    order,
    slug: key,
    title,
  }));
  await tx.theme.createMany({ data: themes });
  const fiches = plan.fiches.map(({ number, slug, title, theme }, order) => ({
    ...{ id: newId(), consultationId, order, slug, title, number: String(number) },
    label: `Fiche ${String(number)}`,
    themeId: themes.find((row) => row.slug === theme)?.id ?? null,
  }));
  await tx.fiche.createMany({ data: fiches });
  return new Map(fiches.map(({ id, number }) => [Number(number), id]));
}

async function storeTypes({ tx, newId }: Act, plan: SeedPlan, consultationId: string) {
  const open = { key: "autre", label: "Autre organisme (préciser)", open: true };
  const types = [...plan.organisationTypes.map((type) => ({ ...type, open: false })), open].map(
    (type, order) => ({
      ...type,
      ...{ id: newId(), consultationId, order },
    }),
  );
  await tx.organisationType.createMany({ data: types });
  return new Map(types.map(({ id, key }) => [key, id]));
}

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
