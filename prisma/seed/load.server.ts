import { v7 as newId } from "uuid";
import { type Database, openDatabase } from "../../app/db/database.server";
import type { Platform } from "../../app/platform.server";
import { perform } from "../../app/domain/act.server";
import { system } from "../../app/domain/policy/actor";
import { demoAccounts } from "./accounts";
import { eeds2025 } from "./eeds-2025/plan";
import { exerciseOf } from "./exercise/plan";
import { frameworkOf } from "./others/framework";
import { guide } from "./others/guide";
import { roadmap } from "./others/roadmap";
import type { SeedPlan } from "./plan";
import type { Ids } from "./play-back-sendings.server";
import { playBackStaffWork } from "./play-back-staff-work.server";
import { playBack } from "./play-back.server";

type Loading = { ownerUrl: string; now: Date; report?: (line: string) => void };

/**
 * Loads its consultations by playing them back through the verbs of the domain, each at its own moment.
 * `now` dates the open one.
 */
export async function loadDemonstration({ ownerUrl, now, report = () => undefined }: Loading): Promise<void> {
  await withDatabase(ownerUrl, async (db) => {
    const platform: Platform = {
      db,
      clock: () => now,
      newId: () => newId(),
      announce: () => undefined,
      enqueue: () => Promise.resolve(),
    };
    const played: { plan: SeedPlan; ids: Ids }[] = [];
    for (const plan of [eeds2025, exerciseOf(now), roadmap, guide, frameworkOf(now)]) {
      report(`Loading « ${plan.shortTitle} »`);
      played.push({ plan, ids: await playBack(platform, plan) });
    }
    await perform(platform, system, async ({ tx, record }) => {
      await storeAccounts(tx, now);
      const data = { madeByDemo: true, demoLoadedAt: now };
      await tx.installation.upsert({ where: { id: 1 }, create: data, update: data });
      record({ type: "demonstration.loaded" });
    });
    for (const { plan, ids } of played) await playBackStaffWork(platform, plan, ids);
  });
}

/** `foreign`: the database holds something that the demonstration did not make, a real consultation for one. */
export function demonstrationState(ownerUrl: string): Promise<"absent" | "present" | "foreign"> {
  return withDatabase(ownerUrl, async (db) => {
    const installation = await db.installation.findUnique({ where: { id: 1 } });
    const real = await db.consultation.count({ where: { demonstration: null } });
    if (installation?.madeByDemo && real === 0) return "present";
    const [consultations, accounts] = [await db.consultation.count(), await db.account.count()];
    return consultations + accounts === 0 ? "absent" : "foreign";
  });
}

/** Empties every table of a database that the demonstration made; refuses any other. */
export async function resetDemonstration(ownerUrl: string): Promise<void> {
  if ((await demonstrationState(ownerUrl)) === "foreign") {
    throw new Error("this database was not made by the demonstration: nothing was erased");
  }
  await withDatabase(ownerUrl, async (db) => {
    await db.$executeRawUnsafe(`DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      LOOP EXECUTE format('TRUNCATE TABLE %I CASCADE', name); END LOOP; END $$`);
  });
}

/** When the demonstration's open consultation ended, or null while it runs. */
export function openConsultationEndedAt(ownerUrl: string, now: Date): Promise<Date | null> {
  return withDatabase(ownerUrl, async (db) => {
    const where = { consultation: { slug: exerciseOf(now).slug } };
    const period = await db.period.findFirst({ where, orderBy: { number: "desc" } });
    return period && period.closesAt <= now ? period.closesAt : null;
  });
}

async function storeAccounts(tx: Parameters<Parameters<Database["$transaction"]>[0]>[0], now: Date) {
  for (const { name, email, role, on } of demoAccounts) {
    const consultation = on === null ? {} : { consultation: { connect: { slug: on } } };
    const roles = { create: { id: newId(), role, appointedAt: now, ...consultation } };
    await tx.account.create({ data: { id: newId(), name, email, createdAt: now, roles } });
  }
}

async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url, 2);
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
  }
}
