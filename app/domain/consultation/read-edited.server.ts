import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { editingReach, mayCreateConsultation, mayEdit, mayOpenEditing } from "../policy/editing";
import { demand } from "../policy/verdict";
import { countParts } from "./announce-consultation.server";
import { lacksOf, remindersOf } from "./announcing";
import { type Phase, phaseOf } from "./consultation";
import { identityOf, stampOfIdentity } from "./describe-consultation.server";
import { stampOfStep, writtenOf } from "./keep-steps.server";
import { findPeriodInForce } from "./period";
import { actsOn, changesOf, daysOf } from "./period-act";
import { plannedOf, stampOfPlan } from "./plan-dates.server";
import { listRuleChanges } from "./rule-changes.server";
import { stampOfRules } from "./set-rules.server";
import { hasOpened, mayChangeAddress, mayChangeLegalFrame, mayChangePrefix } from "./setting";

export const editedPageSize = 20;

/** What is looked for among the consultations that somebody edits; an absent wish is no wish. */
export type EditedFilter = { phase?: Phase | undefined; words?: string | undefined };

/**
 * The consultations in an editor's reach, the latest first. Their phase follows from dates and is not stored, so that all
 * of them are read to tell: there are tens of them, whatever the number of contributions.
 */
export async function listEdited(
  { db, clock }: Platform,
  reader: Actor,
  { phase, words = "" }: EditedFilter,
  after: string | null,
) {
  demand(mayOpenEditing(reader), "rédaction");
  const reach = editingReach(reader);
  const now = clock();
  const held = await db.consultation.findMany({
    where: {
      ...(reach === "site" ? {} : { id: { in: [...reach] } }),
      AND: words.split(/\s+/).map((word) => ({ title: { contains: word, mode: "insensitive" as const } })),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { periods: true, _count: { select: { fiches: true } } },
  });
  const described = held.map((one) => ({
    ...{ id: one.id, slug: one.slug, title: one.title, fiches: one._count.fiches },
    ...{ phase: phaseOf(one, now), period: findPeriodInForce(one.periods, now) },
  }));
  const wanted = described.filter((one) => phase === undefined || one.phase === phase);
  const start = after === null ? 0 : wanted.findIndex(({ id }) => id === after) + 1;
  const consultations = wanted.slice(start, start + editedPageSize);
  const goesOn = wanted.length > start + editedPageSize;
  return {
    ...{ consultations, count: wanted.length, now, mayCreate: mayCreateConsultation(reader) },
    next: goesOn ? (consultations.at(-1)?.id ?? null) : null,
  };
}

/** The consultation that every page of its editors starts from; for others there is none. */
export async function readEdited({ db, clock }: Platform, reader: Actor, slug: string) {
  demand(mayOpenEditing(reader), "rédaction");
  const held = await db.consultation.findUnique({
    where: { slug },
    include: { periods: { orderBy: { number: "asc" } } },
  });
  if (!held) throw new Failure("unknown", "concertation");
  demand(mayEdit(reader, held.id), "concertation");
  const now = clock();
  const phase = phaseOf(held, now);
  return { ...held, now, phase, opened: hasOpened(held, now), isAnnounced: held.announcedAt !== null };
}

export type Edited = Awaited<ReturnType<typeof readEdited>>;

/** Where a consultation stands, and what lacks before it may be announced. */
export async function readOverview({ db }: Platform, edited: Edited) {
  const parts = await countParts(db, edited.id);
  const toAnnounce = { ...edited, ...parts };
  return {
    lacks: edited.isAnnounced ? [] : lacksOf(toAnnounce, edited.now),
    reminders: remindersOf(toAnnounce),
    planned: plannedOf(edited),
    period: findPeriodInForce(edited.periods, edited.now),
  };
}

export async function readIdentity({ db }: Platform, edited: Edited) {
  const identity = identityOf(edited);
  const referenced = await db.referenceCounter.count({ where: { consultationId: edited.id } });
  const may = {
    slug: mayChangeAddress(edited),
    referencePrefix: mayChangePrefix(edited, referenced > 0),
    legalFrame: mayChangeLegalFrame(edited, edited.now),
  };
  return { identity, stamp: stampOfIdentity(identity), may };
}

export async function readRules({ db }: Platform, edited: Edited) {
  const { visibility, moderationMode, opened } = edited;
  return {
    visibility,
    moderationMode,
    opened,
    stamp: stampOfRules(edited),
    changes: await listRuleChanges(db, edited),
  };
}

export async function readCharter({ db }: Platform, { id: consultationId }: Edited) {
  const last = await db.charter.findFirst({ where: { consultationId }, orderBy: { number: "desc" } });
  return { number: last?.number ?? 0, body: last?.body ?? [], publishedAt: last?.publishedAt ?? null };
}

export async function readTypes({ db }: Platform, { id: consultationId }: Edited) {
  const types = await db.organisationType.findMany({
    where: { consultationId },
    orderBy: { order: "asc" },
    include: { contributions: { take: 1, select: { id: true } } },
  });
  return types.map(({ contributions, ...type }) => ({ ...type, isUsed: contributions.length > 0 }));
}

/** Dates and steps; `step` is the one to be changed. */
export async function readSchedule({ db }: Platform, edited: Edited, step: string | null) {
  const { id: consultationId, timeZone, periods, now, phase } = edited;
  const steps = await db.calendarStep.findMany({
    where: { consultationId },
    orderBy: [{ startsAt: "asc" }, { order: "asc" }],
  });
  const changed = steps.find(({ id }) => id === step);
  if (step !== null && !changed) throw new Failure("unknown", "étape");
  const written = changed && writtenOf(changed, timeZone);
  const period = findPeriodInForce(periods, now);
  const planned = plannedOf(edited);
  return {
    ...{
      steps,
      step: !(changed && written) ? null : { id: changed.id, ...written, stamp: stampOfStep(written) },
    },
    ...{ planned, stamp: stampOfPlan(planned), acts: actsOn(phase), changes: changesOf(periods, now) },
    period: period && { ...period, days: daysOf(period, timeZone) },
  };
}

export function readThemes({ db }: Platform, { id: consultationId }: Edited) {
  return db.theme.findMany({
    where: { consultationId },
    orderBy: { order: "asc" },
    include: { _count: { select: { fiches: true } } },
  });
}

export function readEditedFiches({ db }: Platform, { id: consultationId }: Edited) {
  return db.fiche.findMany({
    where: { consultationId },
    orderBy: { order: "asc" },
    include: { theme: { select: { title: true } }, _count: { select: { versions: true } } },
  });
}

export async function readHeading({ db }: Platform, { id: consultationId }: Edited, slug: string) {
  const fiche = await db.fiche.findUnique({
    where: { consultationId_slug: { consultationId, slug } },
    include: { _count: { select: { versions: true } } },
  });
  if (!fiche) throw new Failure("unknown", "fiche");
  return fiche;
}

export function readInvitations({ db }: Platform, { id: consultationId }: Edited) {
  return db.invitation.findMany({
    where: { consultationId },
    orderBy: [{ institution: "asc" }, { id: "asc" }],
    omit: { invitedById: true },
  });
}
