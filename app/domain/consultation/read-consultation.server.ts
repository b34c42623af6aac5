import type { Database } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import { type Actor, type Person, visitor } from "../policy/actor";
import { termsOf } from "../policy/contributing";
import { mayEdit } from "../policy/editing";
import { mayExport } from "../policy/exporting";
import { mayReadConsultation, mayReadContributions, mayReadFiches } from "../policy/reading";
import { demand } from "../policy/verdict";
import { countPublished, countPublishedByFiche } from "../tally/count-published.server";
import type { Tally } from "../tally/tally";
import { asReadBy } from "./as-read-by.server";
import { phaseOf } from "./consultation";
import { daysLeft, findPeriodInForce } from "./period";
import { changesOf } from "./period-act";
import { listRuleChanges } from "./rule-changes.server";

/** Who decided is not for everybody. */
const withPeriods = { periods: { orderBy: { number: "asc" }, omit: { decidedById: true } } } as const;

/** What is planned is for those who prepare it; what is read here goes to every browser, shown or not. */
const planned = { plannedOpensAt: true, plannedClosesAt: true } as const;

/**
 * The consultation that every page of its own starts from, with its phase and what its reader may see of
 * it. One that is not announced is unknown.
 */
export async function readConsultation(platform: Platform, reader: Actor, slug: string) {
  const consultation = await readWhereOneSent(platform, reader, slug);
  demand(mayReadConsultation(reader, consultation, consultation.now), "consultation");
  return consultation;
}

/**
 * The same for whoever reads there what they sent themselves, also when they are no longer invited to read anything else
 * of a consultation that is not announced.
 */
export async function readWhereOneSent({ db, clock }: Platform, reader: Actor, slug: string) {
  const held = await db.consultation.findUnique({ where: { slug }, include: withPeriods, omit: planned });
  if (!held) throw new Failure("unknown", "consultation");
  const now = clock();
  return describe(await asReadBy(db, reader, held, now), reader, now);
}

/** Among these consultations, those whose fiches somebody may read now. */
export async function findReadable(
  { db, clock }: Platform,
  reader: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const now = clock();
  const held = await db.consultation.findMany({ where: { id: { in: [...ids] } }, include: withPeriods });
  const read = await Promise.all(
    held.map(async (one) => {
      const consultation = await asReadBy(db, reader, one, now);
      return mayReadFiches(reader, consultation, now).allowed ? [one.id] : [];
    }),
  );
  return new Set(read.flat());
}

export type ReadableConsultation = Awaited<ReturnType<typeof readConsultation>>;

function describe(consultation: Held & { isInvited?: boolean }, reader: Actor, now: Date) {
  const period = findPeriodInForce(consultation.periods, now);
  const phase = phaseOf(consultation, now);
  const may = {
    readFiches: mayReadFiches(reader, consultation, now),
    readContributions: mayReadContributions(reader, consultation, now),
  };
  const changes = changesOf(consultation.periods, now);
  const left = phase === "open" && period ? daysLeft(period, now, consultation.timeZone) : null;
  const terms = termsOf(consultation, now);
  return { ...consultation, period, phase, terms, changes, daysLeft: left, may, now };
}

type Held = Prisma.ConsultationGetPayload<{ include: typeof withPeriods; omit: typeof planned }>;

/** A fiche without a published version is not there for readers. */
const withText = { versions: { some: {} } } as const;

/** Announced consultations, open ones first, then those to come, then the others; the latest first. */
export async function listConsultations({ db, clock }: Platform, reader: Actor) {
  const now = clock();
  const held = await db.consultation.findMany({
    where: { announcedAt: { lte: now } },
    include: { ...withPeriods, _count: { select: { fiches: { where: withText } } } },
    omit: planned,
  });
  const readable = held.filter((one) => mayReadConsultation(reader, one, now).allowed);
  const described = await Promise.all(
    readable.map(async (one) => {
      const consultation = describe(one, reader, now);
      const tally = await findTally(db, consultation);
      return { ...consultation, fiches: one._count.fiches, tally };
    }),
  );
  const inOrder = described.sort((a, b) => rank(a.phase) - rank(b.phase) || openingOf(b) - openingOf(a));
  return { now, consultations: inOrder };
}

function rank(phase: ReadableConsultation["phase"]): number {
  if (phase === "open" || phase === "suspended") return 0;
  return phase === "announced" ? 1 : 2;
}

function openingOf({ period }: { period: { opensAt: Date } | null }): number {
  return period?.opensAt.getTime() ?? 0;
}

/** The public count of a whole consultation, or null where contributions are withheld. */
async function findTally(db: Database, { id, may }: ReadableConsultation): Promise<Tally | null> {
  return may.readContributions.allowed ? countPublished(db, { consultationId: id }) : null;
}

/** A consultation's own page: calendar, charter, themes and fiches with their counts. */
export async function readConsultationPage(platform: Platform, reader: Actor, slug: string) {
  const consultation = await readConsultation(platform, reader, slug);
  return readPage(platform, reader, consultation);
}

async function readPage(platform: Platform, reader: Actor, consultation: ReadableConsultation) {
  const { id, may } = consultation;
  const [tally, steps, charter, fiches, ruleChanges] = await Promise.all([
    findTally(platform.db, consultation),
    listSteps(platform, consultation),
    platform.db.charter.findFirst({ where: { consultationId: id }, orderBy: { number: "desc" } }),
    may.readFiches.allowed ? listFiches(platform.db, consultation) : [],
    listRuleChanges(platform.db, consultation),
  ]);
  const exporting = mayExport(reader, id);
  return {
    ...{ consultation, tally, steps, ruleChanges, charter: charter?.body ?? [] },
    ...{ themes: byTheme(fiches), exporting },
  };
}

export const previewMoments = ["announced", "open"] as const;
export type PreviewMoment = (typeof previewMoments)[number];

/**
 * The same page before everybody reads it: as on the day of its announcement, or of its opening. The planned dates are
 * taken for announced; once they are, the page is the one of that moment or, when it is past, of now.
 */
export async function previewConsultation(
  platform: Platform,
  reader: Person,
  slug: string,
  moment: PreviewMoment,
) {
  const held = await platform.db.consultation.findUnique({ where: { slug }, include: withPeriods });
  if (!held) throw new Failure("unknown", "concertation");
  demand(mayEdit(reader, held.id), "concertation");
  const { now, ...seen } = seenAt(held, moment, platform.clock());
  return readPage(platform, visitor, describe({ ...held, ...seen }, visitor, now));
}

type Prepared = Prisma.ConsultationGetPayload<{ include: typeof withPeriods }>;

function seenAt(held: Prepared, moment: PreviewMoment, now: Date) {
  const { announcedAt, plannedOpensAt, plannedClosesAt, periods } = held;
  const first = plannedOpensAt &&
    plannedClosesAt && { number: 1, reason: "", opensAt: plannedOpensAt, closesAt: plannedClosesAt };
  const period = first ? { ...first, id: "", consultationId: held.id, publishedAt: now } : null;
  const seen = period ? [...periods, period] : periods;
  const opensAt = findPeriodInForce(seen, now)?.opensAt ?? now;
  return {
    ...{ announcedAt: announcedAt ?? now, periods: seen },
    now: moment === "open" && opensAt > now ? opensAt : now,
  };
}

/** A consultation's calendar, public from its announcement on. */
export async function readCalendar(platform: Platform, reader: Actor, slug: string) {
  const consultation = await readConsultation(platform, reader, slug);
  return { consultation, steps: await listSteps(platform, consultation) };
}

function listSteps({ db }: Platform, { id }: ReadableConsultation) {
  return db.calendarStep.findMany({
    where: { consultationId: id },
    orderBy: [{ startsAt: "asc" }, { order: "asc" }],
  });
}

async function listFiches(db: Database, { id, may }: ReadableConsultation) {
  const include = { theme: { select: { id: true, title: true, slug: true } } };
  const fiches = await db.fiche.findMany({
    where: { consultationId: id, ...withText },
    include,
    orderBy: { order: "asc" },
  });
  const counts = may.readContributions.allowed ? await countPublishedByFiche(db, id) : null;
  return fiches.map((fiche) => ({ ...fiche, contributions: counts && (counts.get(fiche.id) ?? 0) }));
}

type ListedFiche = Awaited<ReturnType<typeof listFiches>>[number];

/** Fiches under their theme, in order; those without a theme come together, under none. */
function byTheme(fiches: readonly ListedFiche[]) {
  const groups = new Map<string, { title: string | null; slug: string | null; fiches: ListedFiche[] }>();
  for (const fiche of fiches) {
    const { id = "", title = null, slug = null } = fiche.theme ?? {};
    const group = groups.get(id) ?? { title, slug, fiches: [] };
    group.fiches.push(fiche);
    groups.set(id, group);
  }
  return [...groups.values()];
}
