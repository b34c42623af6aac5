import { expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "~/db/database.server";
import { perform } from "~/domain/act.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { holdFiche, publishVersion, storeVersion } from "~/domain/fiche/publish-version.server";
import { system } from "~/domain/policy/actor";
import { findDrifts, recount } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { contentOf, firstText, holdCommented, placementsOf } from "../factories/commented";
import { aDraft, unnamed } from "../factories/draft";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { passageOn } from "../factories/sending";
import type { HeldFiche } from "../factories/stage";
import { expectSomebodyWaiting } from "../factories/waiting";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const now = "2030-01-15T10:00Z";
const quote = "dans un délai de deux mois";
const connections = 8;
/** The whole crowd in the long run. */
const crowd = process.env.LONG === "1" ? 1_000 : 160;

/** A text that keeps every word of the first. */
const withMore = (words: string) => aFicheText(paragraph("plus", words), ...contentOf(firstText));

const publish = (platform: Platform, fiche: HeldFiche, words: string) =>
  publishVersion(platform, system, { ficheId: fiche.id, body: withMore(words), note: words, questions: [] });

test(
  "a crowd sends while two versions are published: each text stays on the version it was written on and is placed in every later one",
  { timeout: 300_000 },
  async () => {
    const db = openDatabase(ownDatabase().applicationUrl, connections);
    onTestFinished(() => db.$disconnect());
    const { platform } = testPlatform(now, db);
    const { fiche } = await holdCommented(platform);
    const { person } = await signedInAs(platform);
    const writers = Array.from({ length: connections }, (_, rank) => rank);
    const sent = { count: 0 };
    const latest = { fiche };
    const published = (async () => {
      for (const [rank, words] of ["Un ajout.", "Un autre ajout."].entries()) {
        await vi.waitUntil(() => sent.count >= ((rank + 1) * crowd) / 3, { timeout: 200_000 });
        latest.fiche = { ...fiche, versionId: await publish(platform, fiche, words) };
      }
    })();
    const writtenOn = new Map<string, string>();
    const write = async () => {
      for (let count = 0; count < crowd / connections; count += 1) {
        const on = latest.fiche; // read, then written upon, whatever is published meanwhile
        const passage = await passageOn(platform, on, quote);
        const draftId = await aDraft(platform, { person }, on, { kind: "comment", passage });
        const outcome = await submitDraft(platform, person, draftId, unnamed);
        const [reference = ""] = outcome.sent ? outcome.references : [];
        writtenOn.set(reference, on.versionId);
        sent.count += 1;
      }
    };
    await Promise.all([published, ...writers.map(write)]);
    expect(writtenOn.size).toBe(crowd);
    expect(await versionsOf(platform, fiche)).toEqual(writtenOn);
    expect(await countPlaced(platform, fiche)).toEqual(await countExpected(platform, fiche));
    expect(await findDrifts(platform)).toEqual([]);
    expect(await recount(platform)).toBe(0);
  },
);

/** The version that each contribution was kept on. */
async function versionsOf({ db }: Platform, { id: ficheId }: HeldFiche) {
  const revisions = await db.revision.findMany({
    where: { contribution: { ficheId } },
    select: { versionId: true, contribution: { select: { reference: true } } },
  });
  return new Map(revisions.map(({ versionId, contribution }) => [contribution.reference, versionId]));
}

/** How many passages hold, exactly, in each version. */
async function countPlaced({ db }: Platform, { id: ficheId }: HeldFiche) {
  const found = await db.placement.groupBy({
    by: ["versionId"],
    where: { version: { ficheId }, state: "exact" },
    _count: true,
  });
  return new Map(found.map(({ versionId, _count }) => [versionId, _count]));
}

/** All that were written on a version or an earlier one. */
async function countExpected({ db }: Platform, { id: ficheId }: HeldFiche) {
  const inOrder = { orderBy: { number: "asc" } } as const;
  const versions = await db.version.findMany({ where: { ficheId }, ...inOrder, include: { passages: true } });
  let total = 0;
  return new Map(versions.map(({ id, passages }) => [id, (total += passages.length)]));
}

/** Somebody who commented the first version, and a draft of what they write over it. */
async function holdRevision(platform: Platform) {
  const { fiche } = await holdCommented(platform);
  const { person } = await signedInAs(platform);
  const passage = await passageOn(platform, fiche, quote);
  const told = { kind: "comment" as const, passage };
  const sent = await submitDraft(platform, person, await aDraft(platform, { person }, fiche, told), unnamed);
  const [reference = ""] = sent.sent ? sent.references : [];
  const { id } = await platform.db.contribution.findUniqueOrThrow({ where: { reference } });
  const other = await passageOn(platform, fiche, "un rapport annuel");
  const draftId = await aDraft(platform, { person }, fiche, { ...told, passage: other, revises: id });
  return { fiche, id, revise: () => submitDraft(platform, person, draftId, unnamed) };
}

/** Of the revision that stands. */
async function currentPlacements(platform: Platform, contributionId: string) {
  const all = await placementsOf(platform, contributionId);
  return all.filter(({ words }) => words === "un rapport annuel").map(({ number, state }) => [number, state]);
}

test("an edit begun on a version that was replaced since is placed in the one that replaced it", async () => {
  const { platform } = testPlatform(now);
  const { fiche, id, revise } = await holdRevision(platform);
  await publish(platform, fiche, "Un ajout.");
  expect(await revise()).toMatchObject({ sent: true });
  expect(await currentPlacements(platform, id)).toEqual([
    [1, "exact"],
    [2, "exact"],
  ]);
  expect(await findDrifts(platform)).toEqual([]);
});

test("an edit that is sent while a version is being published waits for it, and is placed in it", async () => {
  const { platform } = testPlatform(now);
  const { fiche, id, revise } = await holdRevision(platform);
  const { revised } = await perform(platform, system, async (act) => {
    const held = await holdFiche(act, fiche.id);
    const revising = revise();
    await vi.waitFor(() => expectSomebodyWaiting(platform), { timeout: 10_000 });
    const version = { ficheId: fiche.id, body: withMore("Un ajout."), note: null, questions: [] };
    await storeVersion(act, system, held, version);
    return { revised: () => revising };
  });
  expect(await revised()).toMatchObject({ sent: true });
  expect(await currentPlacements(platform, id)).toEqual([
    [1, "exact"],
    [2, "exact"],
  ]);
  expect(await findDrifts(platform)).toEqual([]);
});
