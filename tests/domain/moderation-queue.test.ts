import { expect, test } from "vitest";
import { listModeration, queuePageSize } from "~/domain/moderation/list-moderation.server";
import type { QueueCursor, QueueFilter } from "~/domain/moderation/queue";
import { closeReports, reportContribution } from "~/domain/moderation/report.server";
import { demandModerated, readModerated } from "~/domain/moderation/read-moderated.server";
import { decide } from "~/domain/moderation/decide.server";
import { type Actor, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aSent, bringTo, send } from "../factories/sending";
import { type HeldFiche, holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const open = "2030-01-15T10:00Z";

async function listAll(platform: Platform, reader: Actor, filter: QueueFilter) {
  const references: string[] = [];
  let after: QueueCursor | null = null;
  let count = 0;
  do {
    const page: Awaited<ReturnType<typeof listModeration>> = await listModeration(
      platform,
      reader,
      filter,
      after,
    );
    references.push(...page.entries.map(({ reference }) => reference));
    ({ next: after, count } = page);
  } while (after);
  return { references, count };
}

/** Sent one minute after another, each brought to its state. */
async function sendEach(
  { platform, turnTo }: ReturnType<typeof testPlatform>,
  fiche: HeldFiche,
  states: readonly Parameters<typeof bringTo>[2][],
) {
  const sent = [];
  for (const [minute, state] of states.entries()) {
    turnTo(new Date(Date.parse(open) + minute * 60_000).toISOString());
    const one = await send(platform, fiche, aSent(fiche, `Contribution ${minute}.`));
    await bringTo(platform, one.id, state);
    sent.push(one);
  }
  return sent;
}

test("the queue shows what waits first, the longest waiting before; then the latest", async () => {
  const stage = testPlatform(open);
  const { platform } = stage;
  const fiche = await holdFiche(platform, (await holdConsultation(platform)).id);
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  const states = [
    "visible",
    "pending",
    "visible",
    "hidden",
    "pending",
    "withdrawn",
    "visible",
    "refused",
  ] as const;
  const sent = await sendEach(stage, fiche, states);
  const named = sent.map(({ reference }) => reference);
  const [a, b, c, d, e, f, g, h] = named;
  for (const reference of [g, c]) {
    const report = { reference: reference ?? "", ground: "abusive" as const, words: "", from: "ici" };
    await reportContribution(platform, visitor, report);
  }
  const all = await listAll(platform, moderator, "all");
  expect(all).toEqual({ references: [b, e, c, g, h, f, d, a], count: 8 });
  expect(await listAll(platform, moderator, "to-review")).toEqual({ references: [b, e, c, g], count: 4 });
  expect(await listAll(platform, moderator, "reported")).toEqual({ references: [c, g], count: 2 });
  expect(await listAll(platform, moderator, "hidden")).toEqual({ references: [h, d], count: 2 });

  const { entries } = await listModeration(platform, moderator, "all", null);
  const withdrawn = entries.find(({ reference }) => reference === f);
  expect(withdrawn, "its author took its text back").toMatchObject({ standing: "withdrawn", card: null });

  await closeReports(platform, moderator, c ?? "");
  const hiding = { act: "hide", ground: "other", explanation: "Motif.", revision: null } as const;
  await decide(platform, moderator, { ...hiding, reference: g ?? "" });
  expect(await listAll(platform, moderator, "reported")).toEqual({ references: [], count: 0 });
});

test("over several pages everything comes once, whatever its rank", async () => {
  const stage = testPlatform(open);
  const { platform } = stage;
  const fiche = await holdFiche(platform, (await holdConsultation(platform)).id);
  const { person: moderator } = await signedInAs(platform, { roles: ["administrator"] });
  const before = await listAll(platform, moderator, "all");
  const states = Array.from({ length: queuePageSize + 3 }, (_, index) =>
    index % 2 === 0 ? ("pending" as const) : ("visible" as const),
  );
  const sent = await sendEach(stage, fiche, states);
  const { references, count } = await listAll(platform, moderator, "all");
  expect(count).toBe(before.count + sent.length);
  expect(new Set(references).size).toBe(count);
  expect(references).toEqual(expect.arrayContaining(sent.map(({ reference }) => reference)));
});

test("for whoever does not moderate there is no queue", async () => {
  const { platform } = testPlatform(open);
  const { person } = await signedInAs(platform);
  const { person: analyst } = await signedInAs(platform, { roles: ["analyst"] });
  for (const [reader, code] of [
    [visitor, "unknown"],
    [person, "unknown"],
    [analyst, "forbidden"],
  ] as const) {
    await expect(listModeration(platform, reader, "all", null)).rejects.toMatchObject({ code });
  }
});

test("who moderates one consultation lists and counts what it received, and can do nothing elsewhere", async () => {
  const stage = testPlatform(open);
  const { platform } = stage;
  const [here, there] = [
    await holdFiche(platform, (await holdConsultation(platform)).id),
    await holdFiche(platform, (await holdConsultation(platform)).id),
  ];
  const [own] = await sendEach(stage, here, ["visible"]);
  const [other] = await sendEach(stage, there, ["visible"]);
  if (!own || !other) expect.fail();
  const { person: moderator } = await signedInAs(platform, {
    grants: [{ role: "moderator", consultationId: here.consultationId }],
  });
  expect(await listAll(platform, moderator, "all")).toEqual({ references: [own.reference], count: 1 });

  const unknown = { code: "unknown" };
  const hiding = { act: "hide", ground: "other", explanation: "Motif.", revision: null } as const;
  await expect(readModerated(platform, moderator, other.reference)).rejects.toMatchObject(unknown);
  await expect(demandModerated(platform, moderator, other.reference)).rejects.toMatchObject(unknown);
  await expect(closeReports(platform, moderator, other.reference)).rejects.toMatchObject(unknown);
  await expect(decide(platform, moderator, { ...hiding, reference: other.reference })).rejects.toMatchObject(
    unknown,
  );
  await decide(platform, moderator, { ...hiding, reference: own.reference });
  expect((await listAll(platform, moderator, "hidden")).references).toEqual([own.reference]);
});
