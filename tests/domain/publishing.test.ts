import { describe, expect, test, vi } from "vitest";
import { perform } from "~/domain/act.server";
import { readConsultation } from "~/domain/consultation/read-consultation.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { listVersions } from "~/domain/fiche/list-versions.server";
import { publishFiche } from "~/domain/fiche/publish-fiche.server";
import { holdFiche, storeVersion } from "~/domain/fiche/publish-version.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { readGate } from "~/domain/fiche/read-gate.server";
import { readWorkingText } from "~/domain/fiche/read-working-text.server";
import { decide } from "~/domain/moderation/decide.server";
import { system, visitor } from "~/domain/policy/actor";
import { findDrifts } from "~/domain/tally/recount.server";
import { contentOf, firstText, holdCommented, placementsOf } from "../factories/commented";
import { aDraft, unnamed } from "../factories/draft";
import { saying, write, writeAndPublish } from "../factories/editing";
import { expectSomebodyWaiting } from "../factories/waiting";
import { aFicheText, block, heading, type NodeJson, paragraph, question } from "../factories/fiche-text";
import { passageOn } from "../factories/sending";
import { holdConsultation } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const now = "2030-01-15T10:00Z";

test("each passage of the earlier version is kept, moved, reworded or removed, and says so", async () => {
  const { platform, heard } = testPlatform(now);
  const { fiche, editor, comment } = await holdCommented(platform);
  const kept = await comment("un rapport annuel");
  const moved = await comment(
    "Les redevances couvrent les coûts de mise à disposition des données de santé.",
  );
  const reworded = await comment("une réponse dans un délai de deux mois après son dépôt");
  const gone = await comment("Accès");
  await writeAndPublish(
    platform,
    editor,
    fiche.id,
    aFicheText(
      paragraph(
        "p1",
        "Toute demande reçoit une réponse dans un délai de trois mois après son dépôt complet.",
      ),
      paragraph("p3", "Un comité national suit la mise en œuvre du règlement et publie un rapport annuel."),
      paragraph("p4", "Les redevances couvrent les coûts de mise à disposition des données de santé."),
    ),
  );
  expect((await placementsOf(platform, kept.id))[1]).toMatchObject({
    state: "exact",
    words: "un rapport annuel",
  });
  expect((await placementsOf(platform, moved.id))[1]?.state).toBe("moved");
  expect((await placementsOf(platform, reworded.id))[1]).toMatchObject({
    state: "reworded",
    words: "une réponse dans un délai de trois mois après son dépôt",
  });
  expect((await placementsOf(platform, gone.id))[1]).toMatchObject({ state: "removed", words: "" });
  expect(heard.findLast(({ type }) => type === "fiche.published")).toMatchObject({
    passages: { exact: 1, moved: 1, reworded: 1, removed: 1 },
  });
  expect(await findDrifts(platform)).toEqual([]);
});

test("lines left empty are for whoever writes: the working text keeps them, and what is published has none", async () => {
  const { platform } = testPlatform(now);
  const { consultation, fiche, editor } = await holdCommented(platform);
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const empty = block("paragraph", "empty", []);
  const spaced = (...more: NodeJson[]) => aFicheText(empty, ...contentOf(firstText), ...more);
  await write(platform, editor, fiche.id, spaced());
  expect((await readGate(platform, editor, slugs, { state: "all", page: 1 })).problem).toBe("unchanged");
  await writeAndPublish(platform, editor, fiche.id, spaced(paragraph("p9", "Un recours est ouvert.")));
  const page = await readFichePage(platform, visitor, slugs, { paragraph: null, textOnly: false });
  expect(page.blocks.map(({ blockId }) => blockId)).not.toContain("empty");
  expect(page.blocks.at(-1)).toMatchObject({ blockId: "p9" });
  const { text } = await readWorkingText(platform, editor, fiche.id);
  expect(JSON.stringify(text.body)).toContain('"empty"');
});

test("the former version stays at its address as it was, with its own highlights", async () => {
  const { platform } = testPlatform(now);
  const { consultation, fiche, editor, comment } = await holdCommented(platform);
  await comment("deux mois");
  await writeAndPublish(platform, editor, fiche.id, aFicheText(paragraph("p2", "Tout autre chose ici.")));
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const wish = { paragraph: null, textOnly: false };
  const old = await readFichePage(platform, visitor, slugs, { ...wish, version: 1 });
  expect(old.version.number).toBe(1);
  expect(old.latest.number).toBe(2);
  expect(old.blocks.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
  expect(old.blocks[1]?.html).toContain("passage passage-1");
  const latest = await readFichePage(platform, visitor, slugs, wish);
  expect(latest.version).toMatchObject({ number: 2, note: saying.note, reason: saying.reason });
  expect(latest.blocks.map(({ count }) => count)).toEqual([0]);
  await expect(readFichePage(platform, visitor, slugs, { ...wish, version: 3 })).rejects.toMatchObject({
    code: "unknown",
  });
});

test("what readers are served holds no id of whoever published, nor what was planned", async () => {
  const { platform } = testPlatform(now);
  const { consultation, fiche, editor } = await holdCommented(platform);
  await writeAndPublish(platform, editor, fiche.id, aFicheText(paragraph("p2", "Tout autre chose ici.")));
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  for (const reader of [visitor, editor]) {
    const served = JSON.stringify([
      await readConsultation(platform, reader, slugs.consultation),
      await readFichePage(platform, reader, slugs, { paragraph: null, textOnly: false }),
      await listVersions(platform, reader, slugs),
    ]);
    expect(served).toContain(fiche.slug);
    expect(served).not.toContain(editor.accountId);
    expect(served).not.toMatch(/publishedById|decidedById|planned/u);
  }
});

test("what was removed comes back with its words", async () => {
  const { platform } = testPlatform(now);
  const { fiche, editor, comment } = await holdCommented(platform);
  const { id } = await comment("Les redevances couvrent les coûts");
  await writeAndPublish(platform, editor, fiche.id, aFicheText(paragraph("p1", "Rien de cela.")));
  await writeAndPublish(platform, editor, fiche.id, firstText);
  expect((await placementsOf(platform, id)).map(({ state }) => state)).toEqual(["exact", "removed", "exact"]);
  expect(await findDrifts(platform)).toEqual([]);
});

describe("the gate refuses, and nothing is written", () => {
  const next = aFicheText(paragraph("p1", "Un nouveau texte."));
  async function publishAs(told: { note?: string; reason?: string; body?: NodeJson; later?: boolean }) {
    const { platform, turnTo } = testPlatform(now);
    const { fiche, editor } = await holdCommented(platform);
    const edition = await write(platform, editor, fiche.id, told.body ?? next);
    if (told.later) turnTo("2030-03-01T10:00Z");
    const outcome = await publishFiche(platform, editor, fiche.id, { edition, ...saying, ...told });
    return { outcome, count: await platform.db.version.count({ where: { ficheId: fiche.id } }) };
  }

  test.each([
    ["nothing said of what changed", { note: "" }, "note"],
    ["no reason while people are consulted", { reason: "" }, "reason"],
    ["nothing left of the fiche", { body: aFicheText({ type: "paragraph", attrs: { id: "p1" } }) }, "empty"],
    ["nothing new", { body: firstText }, "unchanged"],
    [
      "a question without words",
      { body: aFicheText(paragraph("p1", "Un."), question("q")) },
      "unfinished-question",
    ],
  ])("for %s", async (_, told, because) => {
    expect(await publishAs(told)).toEqual({ outcome: { published: false, because }, count: 1 });
  });

  test("but asks for no reason once it is over", async () => {
    expect(await publishAs({ reason: "", later: true })).toMatchObject({
      outcome: { published: true },
      count: 2,
    });
  });

  test("when somebody wrote since the gate was read", async () => {
    const { platform } = testPlatform(now);
    const { fiche, editor } = await holdCommented(platform);
    const edition = await write(platform, editor, fiche.id, next);
    await write(platform, editor, fiche.id, aFicheText(paragraph("p1", "Encore autre chose.")));
    const outcome = await publishFiche(platform, editor, fiche.id, { edition, ...saying });
    expect(outcome).toEqual({ published: false, because: "changed" });
  });

  test("to whoever is no editor here", async () => {
    const { platform } = testPlatform(now);
    const { fiche, editor } = await holdCommented(platform);
    const edition = await write(platform, editor, fiche.id, next);
    const elsewhere = await holdConsultation(platform);
    const grants = [{ role: "editor" as const, consultationId: elsewhere.id }];
    const { person } = await signedInAs(platform, { grants });
    await expect(publishFiche(platform, person, fiche.id, { edition, ...saying })).rejects.toMatchObject({
      code: "unknown",
    });
  });
});

test("of two publications at the same second one wins and the other is told; the working text goes on", async () => {
  const { platform } = testPlatform(now);
  const { fiche, editor } = await holdCommented(platform);
  const edition = await write(platform, editor, fiche.id, aFicheText(paragraph("p1", "Un nouveau texte.")));
  const outcomes = await Promise.all(
    [1, 2].map(() => publishFiche(platform, editor, fiche.id, { edition, ...saying })),
  );
  expect(outcomes.map((one) => one.published).toSorted()).toEqual([false, true]);
  expect(outcomes.find((one) => !one.published)).toEqual({ published: false, because: "changed" });
  expect(await platform.db.version.count({ where: { ficheId: fiche.id } })).toBe(2);
  const { text } = await readWorkingText(platform, editor, fiche.id);
  expect(text).toMatchObject({ begunOn: 2, edition: edition + 1 });
  const late = { ficheId: fiche.id, edition, body: firstText, questions: [] };
  expect(await keepWorkingText(platform, editor, late)).toMatchObject({ outcome: "aside" });
});

test("a contribution hidden while a version is published is counted nowhere in it", async () => {
  const { platform } = testPlatform(now);
  const { fiche, editor, comment } = await holdCommented(platform);
  const sent = await Promise.all(Array.from({ length: 6 }, () => comment("un rapport annuel")));
  const edition = await write(
    platform,
    editor,
    fiche.id,
    aFicheText(heading("n", 2, "Plus"), ...contentOf(firstText)),
  );
  const hide = ({ reference }: { reference: string }) =>
    decide(platform, system, {
      ...{ reference, act: "hide", ground: "abusive", explanation: "Contraire à la charte.", revision: null },
    });
  await Promise.all([
    publishFiche(platform, editor, fiche.id, { edition, ...saying }),
    ...sent.slice(0, 3).map(hide),
  ]);
  expect(await findDrifts(platform)).toEqual([]);
});

test("sent across publications, each passage has its placement in every version since its own", async () => {
  const { platform } = testPlatform(now);
  const { fiche, editor } = await holdCommented(platform);
  const { person } = await signedInAs(platform);
  const passage = await passageOn(platform, fiche, "dans un délai de deux mois");
  const drafts = await Promise.all(
    Array.from({ length: 60 }, () => aDraft(platform, { person }, fiche, { kind: "comment", passage })),
  );
  const sendWave = (from: number) =>
    Promise.all(
      drafts.slice(from, from + 20).map((draftId) => submitDraft(platform, person, draftId, unnamed)),
    );
  const publish = (words: string) =>
    writeAndPublish(platform, editor, fiche.id, aFicheText(paragraph("a", words), ...contentOf(firstText)));
  const [before] = await Promise.all([sendWave(0), publish("Un ajout.")]);
  const [between] = await Promise.all([sendWave(20), publish("Un autre ajout.")]);
  const outcomes = [...before, ...between, ...(await sendWave(40))];
  expect(outcomes.filter(({ sent }) => !sent)).toEqual([]);
  const counts = await platform.db.placement.groupBy({
    by: ["versionId"],
    where: { version: { ficheId: fiche.id }, state: "exact" },
    _count: true,
  });
  expect(counts.map(({ _count }) => _count)).toEqual([60, 60, 60]);
  expect(await findDrifts(platform)).toEqual([]);
}, 60_000);

test("what is sent while a version is being published waits for it, and is placed in it", async () => {
  const { platform } = testPlatform(now);
  const { fiche } = await holdCommented(platform);
  const { person } = await signedInAs(platform);
  const passage = await passageOn(platform, fiche, "dans un délai de deux mois");
  const draftId = await aDraft(platform, { person }, fiche, { kind: "comment", passage });
  const { sent } = await perform(platform, system, async (act) => {
    const held = await holdFiche(act, fiche.id);
    const sending = submitDraft(platform, person, draftId, unnamed);
    await vi.waitFor(() => expectSomebodyWaiting(platform), { timeout: 10_000 });
    const version = { ficheId: fiche.id, body: firstText, note: null, questions: [] };
    await storeVersion(act, system, held, version);
    return { sent: () => sending };
  });
  const outcome = await sent();
  const [reference = ""] = outcome.sent ? outcome.references : [];
  const { id } = await platform.db.contribution.findUniqueOrThrow({ where: { reference } });
  expect((await placementsOf(platform, id)).map(({ state }) => state)).toEqual(["exact", "exact"]);
  expect(await findDrifts(platform)).toEqual([]);
});
