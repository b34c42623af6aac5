import { expect, test } from "vitest";
import { keepClosingTallies } from "~/domain/tally/keep-closing-tally.server";
import { findClosingTally, findClosingTotals } from "~/domain/tally/read-closing-tally.server";
import type { Platform } from "~/platform.server";
import { holdAuthor, sendAs } from "../factories/author";
import { bringTo } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

/** Three contributions in January, one of them withdrawn before closing; it closes on 31 January. */
async function arrange() {
  const { platform, turnTo, heard } = testPlatform("2030-01-15T10:00Z");
  const { id: consultationId } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId);
  const author = await holdAuthor(platform);
  const [first, , third] = [
    await sendAs(platform, author, fiche, "Un."),
    await sendAs(platform, author, fiche, "Deux."),
    await sendAs(platform, author, fiche, "Trois."),
  ];
  await bringTo(platform, third.id, "withdrawn");
  return { platform, turnTo, heard, consultationId, first };
}

async function countKept(platform: Platform, consultationId: string) {
  const kept = await findClosingTally(platform, consultationId);
  return (
    kept?.figures.find(({ ownerId, basis, facet, measure }) => {
      return ownerId === consultationId && `${basis} ${facet} ${measure}` === "submitted total contributions";
    })?.value ?? null
  );
}

test("nothing is kept while it is open, nor before what was sent in time is there", async () => {
  const { platform, turnTo, consultationId } = await arrange();
  await keepClosingTallies(platform);
  turnTo("2030-01-31T23:01:00Z");
  await keepClosingTallies(platform);
  expect(await findClosingTally(platform, consultationId)).toBeNull();
});

test("what had been received at closing stays, whatever is withdrawn later", async () => {
  const { platform, turnTo, heard, consultationId, first } = await arrange();
  turnTo("2030-01-31T23:01:00Z");
  await bringTo(platform, first.id, "withdrawn"); // a minute after closing, before the tally is kept
  turnTo("2030-01-31T23:02:00Z");
  await Promise.all([keepClosingTallies(platform), keepClosingTallies(platform)]);
  expect(await countKept(platform, consultationId)).toBe(2);
  expect(await findClosingTotals(platform, consultationId)).toEqual({
    ...{ closedAt: new Date("2030-01-31T23:00Z"), contributions: 2, contributors: 1, organisations: 0 },
  });
  await keepClosingTallies(platform);
  const told = heard.filter((fact) => fact.type === "tally.kept" && fact.consultationId === consultationId);
  expect(told).toHaveLength(1);
});

test("a tally that was kept can be neither changed nor taken away", async () => {
  const { platform, turnTo, consultationId } = await arrange();
  turnTo("2030-02-02T10:00Z");
  await keepClosingTallies(platform);
  const where = { consultationId };
  await expect(platform.db.closingTally.updateMany({ where, data: { figures: [] } })).rejects.toThrow(
    "denied",
  );
  await expect(platform.db.closingTally.deleteMany({ where })).rejects.toThrow("denied");
});
