import { expect, onTestFinished, test, vi } from "vitest";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { nameOfFigure } from "~/domain/tally/mark";
import { openWakeUp } from "../../server/live/wake-up";
import { aSent, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { arrived, follow, openSite } from "./site";

/** A node that never looks by itself: what it hears, it was woken to. */
const neverLooks = { lookMs: 3_600_000 };

const listeners = sql`
  FROM pg_stat_activity WHERE application_name = 'concertation wake-up' AND datname = current_database()`;

function openWaking() {
  const faults: unknown[] = [];
  const wakeUp = openWakeUp({
    url: ownDatabase().applicationUrl,
    onFault: (error) => faults.push(error),
  });
  onTestFinished(async () => {
    await wakeUp.close();
    expect(faults).toEqual([]);
  });
  return wakeUp;
}

async function stage() {
  const { platform } = testPlatform("2030-01-10T10:00:00Z");
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const facet = { basis: "published", facet: "total", key: "", measure: "contributions" } as const;
  return {
    ...{ platform, fiche, total: nameOfFigure({ ownerId: fiche.id, ...facet }) },
    wish: { follow: "fiche", consultation: consultation.slug, fiche: fiche.slug },
  };
}

const listening = ({ db }: Platform, count: number) =>
  vi.waitFor(async () => {
    expect(await db.$queryRaw(sql`SELECT count(*)::int AS count ${listeners}`)).toEqual([{ count }]);
  });

test("a node is woken by the act of another", async () => {
  const { platform, fiche, total, wish } = await stage();
  const [here, there] = [openWaking(), openWaking()];
  await listening(platform, 2);
  const page = follow(await openSite(platform, { wakeUp: here, pace: neverLooks }), wish);
  await page.until(arrived);
  const acting: Platform = { ...platform, announce: there.send };
  await send(acting, fiche, aSent(fiche, "Un avis."));
  await page.until((known) => known[total] === 1);
});

test("the connection that wakes is opened again when it is lost, and what was missed is read then", async () => {
  const { platform, fiche, total, wish } = await stage();
  const wakeUp = openWaking();
  await listening(platform, 1);
  const page = follow(await openSite(platform, { wakeUp, pace: neverLooks }), wish);
  await page.until(arrived);
  await platform.db.$queryRaw(sql`SELECT pg_terminate_backend(pid) ${listeners}`);
  await send(platform, fiche, aSent(fiche, "Pendant la coupure."));
  await page.until((known) => known[total] === 1);
  await send({ ...platform, announce: wakeUp.send }, fiche, aSent(fiche, "Après."));
  await page.until((known) => known[total] === 2);
});

test("many acts at once wake with a few notifications, not one each", async () => {
  const wakeUp = openWaking();
  const heard = vi.fn();
  const opened = new Promise<void>((resolve) => wakeUp.listen(resolve));
  await opened;
  const woken = new Promise<void>((resolve) => {
    wakeUp.listen(() => {
      heard();
      resolve();
    });
  });
  for (let act = 0; act < 100; act += 1) wakeUp.send();
  await woken;
  expect(heard.mock.calls.length).toBeLessThanOrEqual(2);
});

test("a wake-up that never comes is done without", async () => {
  const { platform, fiche, total, wish } = await stage();
  const page = follow(await openSite(platform), wish);
  await page.until(arrived);
  await send(platform, fiche, aSent(fiche, "Un avis."));
  await page.until((known) => known[total] === 1);
});
