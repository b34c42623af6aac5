import { expect, test } from "vitest";
import { nameOfFigure } from "~/domain/tally/mark";
import { readFigures } from "~/domain/tally/read-figures.server";
import { holdAuthor, sendAs } from "../factories/author";
import { aSent, bringTo, changeCounted, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

async function arrange() {
  const { platform } = testPlatform("2030-01-15T22:30Z"); // the 15th in Paris too, until 23 h UTC
  const { id: consultationId } = await holdConsultation(platform);
  const themeId = platform.newId();
  await platform.db.theme.create({
    data: { id: themeId, consultationId, order: 0, slug: "theme", title: "Thème" },
  });
  const [fiche, other] = [
    await holdFiche(platform, consultationId, { order: 1 }),
    await holdFiche(platform, consultationId, { order: 2 }),
  ];
  await platform.db.fiche.updateMany({ where: { id: fiche.id }, data: { themeId } });
  const author = await holdAuthor(platform);
  return { platform, consultationId, themeId, fiche, other, author };
}

/** What is counted for an owner, by name without the owner, as one reads it. */
async function figuresOf(platform: Awaited<ReturnType<typeof arrange>>["platform"], ownerId: string) {
  const bases = ["received", "submitted", "published"] as const;
  const facets = ["total", "kind", "position", "type", "type_position", "channel", "day", "state"] as const;
  const marks = await readFigures(platform.db, { ownerIds: [ownerId], bases, facets });
  return new Map(marks.map((one) => [nameOfFigure(one).slice(ownerId.length + 1), one.value]));
}

test("what was received adds up: visible, pending, hidden, refused, withdrawn", async () => {
  const { platform, consultationId, fiche, author } = await arrange();
  for (const state of ["visible", "visible", "pending", "hidden", "refused", "withdrawn"] as const) {
    const { id } = await sendAs(platform, author, fiche, state);
    await bringTo(platform, id, state);
  }
  const figures = await figuresOf(platform, consultationId);
  const states = ["visible", "pending", "hidden", "refused", "withdrawn"];
  expect(states.map((state) => figures.get(`received/state/${state}/contributions`))).toEqual([
    ...[2, 1, 1, 1, 1],
  ]);
  expect(figures.get("submitted/total//contributions"), "déposées: not what was withdrawn").toBe(5);
  expect(figures.get("published/total//contributions")).toBe(2);
  expect(figures.get("submitted/total//sendings")).toBe(5);
});

test("a contribution counts in its fiche, its theme and its consultation, by all that tells it apart", async () => {
  const { platform, consultationId, themeId, fiche, other, author } = await arrange();
  await sendAs(platform, author, fiche, "Un avis.");
  await send(platform, other, aSent(other, "Un autre.", { position: "opposed" }), {
    contributorId: author.contributorId,
    channel: "post",
  });
  const theme = await figuresOf(platform, themeId);
  expect(Object.fromEntries(theme)).toMatchObject({
    ...{ "published/total//contributions": 1, "published/total//contributors": 1 },
    ...{ "published/kind/opinion/contributions": 1, "published/day/2030-01-15/contributions": 1 },
  });
  const whole = await figuresOf(platform, consultationId);
  expect(Object.fromEntries(whole)).toMatchObject({
    ...{ "published/total//contributions": 2, "published/total//contributors": 1 },
    ...{
      "published/position/opposed/contributions": 1,
      "published/type_position/person:opposed/contributions": 1,
    },
    ...{ "published/channel/online/contributions": 1, "published/channel/post/contributions": 1 },
  });
});

test("what came after closing counts nowhere until it is admitted", async () => {
  const { platform, consultationId, fiche, author } = await arrange();
  const { id } = await sendAs(platform, author, fiche, "Trop tard.");
  await changeCounted(platform, id, { late: true });
  expect(await figuresOf(platform, consultationId)).toEqual(new Map());
});
