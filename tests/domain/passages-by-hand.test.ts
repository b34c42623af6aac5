import { expect, test } from "vitest";
import { publishFiche } from "~/domain/fiche/publish-fiche.server";
import { decidePassage, type Deciding } from "~/domain/passage/decide-passage.server";
import { findDrifts } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { holdCommented, placeOf, placementsOf } from "../factories/commented";
import { saying, write, writeAndPublish } from "../factories/editing";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const now = "2030-01-15T10:00Z";

/** The passage « deux mois… » lost, and an editor who looks at the text of this edition. */
async function arrangeLost(platform: Platform) {
  const arranged = await holdCommented(platform);
  const { fiche, editor, comment } = arranged;
  const lost = await comment("une réponse dans un délai de deux mois");
  const body = aFicheText(
    paragraph("n1", "L’administration statue sous soixante jours."),
    paragraph("n2", "Fin."),
  );
  const edition = await write(platform, editor, fiche.id, body);
  const place = await placeOf(platform, fiche.id, "une réponse dans un délai de deux mois");
  const decideOn = (to: Deciding["to"], on = edition) =>
    decidePassage(platform, editor, { ficheId: fiche.id, place, edition: on, to });
  const words = {
    act: "reattach",
    start: { blockId: "n1", offset: 17 },
    end: { blockId: "n1", offset: 43 },
  } as const;
  return { ...arranged, lost, edition, place, decideOn, words };
}

test("a passage is given other words, which it keeps, and the next version follows them", async () => {
  const { platform, heard } = testPlatform(now);
  const { fiche, editor, lost, edition, decideOn, words } = await arrangeLost(platform);
  expect(await decideOn(words)).toBe("decided");
  await publishFiche(platform, editor, fiche.id, { edition, ...saying });
  expect((await placementsOf(platform, lost.id))[1]).toMatchObject({
    ...{ state: "reworded", method: "by-hand", decidedById: editor.accountId },
    words: "statue sous soixante jours",
  });
  expect(heard).toContainEqual(expect.objectContaining({ type: "passage.reattached", ficheId: fiche.id }));
  await writeAndPublish(
    platform,
    editor,
    fiche.id,
    aFicheText(paragraph("n0", "Avant."), paragraph("n1", "L’administration statue sous soixante jours.")),
  );
  expect((await placementsOf(platform, lost.id))[2]?.words).toBe("statue sous soixante jours");
  expect(await findDrifts(platform)).toEqual([]);
  expect(await platform.db.passageDecision.count({ where: { ficheId: fiche.id } })).toBe(0);
});

test("what is accepted as gone is recorded as such, and what is dropped is as the rules found it", async () => {
  const { platform } = testPlatform(now);
  const { fiche, editor, lost, edition, decideOn, words } = await arrangeLost(platform);
  await decideOn(words);
  await decideOn({ act: "drop" });
  expect(await platform.db.passageDecision.count({ where: { ficheId: fiche.id } })).toBe(0);
  await decideOn({ act: "letGo" });
  await publishFiche(platform, editor, fiche.id, { edition, ...saying });
  expect((await placementsOf(platform, lost.id))[1]).toMatchObject({ state: "removed", method: "by-hand" });
});

test("when the text changed since, a decision on words that still stand holds, and another waits", async () => {
  const { platform } = testPlatform(now);
  const { fiche, editor, lost, decideOn, words } = await arrangeLost(platform);
  await decideOn(words);
  const changed = aFicheText(paragraph("n1", "L’administration répond sous soixante jours."));
  const edition = await write(platform, editor, fiche.id, changed);
  expect(await decideOn(words, edition - 1)).toBe("changed");
  expect(await publishFiche(platform, editor, fiche.id, { edition, ...saying })).toEqual({
    ...{ published: false, because: "stale" },
  });
  const back = aFicheText(
    paragraph("n1", "L’administration statue sous soixante jours."),
    paragraph("n3", "Ajout."),
  );
  const next = await write(platform, editor, fiche.id, back);
  await publishFiche(platform, editor, fiche.id, { edition: next, ...saying });
  expect((await placementsOf(platform, lost.id))[1]?.words).toBe("statue sous soixante jours");
});

test("whoever writes the same passage on the old version afterwards is placed as it was decided", async () => {
  const { platform } = testPlatform(now);
  const { fiche, editor, edition, decideOn, words, comment } = await arrangeLost(platform);
  await decideOn(words);
  await publishFiche(platform, editor, fiche.id, { edition, ...saying });
  const late = await comment("une réponse dans un délai de deux mois");
  expect((await placementsOf(platform, late.id))[1]).toMatchObject({
    ...{ method: "by-hand", words: "statue sous soixante jours" },
  });
  expect(await findDrifts(platform)).toEqual([]);
});

test("only an editor decides", async () => {
  const { platform } = testPlatform(now);
  const { fiche, edition, place, words } = await arrangeLost(platform);
  const { person } = await signedInAs(platform, { roles: ["moderator"] });
  const asked = { ficheId: fiche.id, place, edition, to: words };
  await expect(decidePassage(platform, person, asked)).rejects.toMatchObject({ code: "forbidden" });
});
