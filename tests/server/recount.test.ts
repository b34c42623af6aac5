import { expect, onTestFinished, test } from "vitest";
import { findDrifts, recount } from "~/domain/tally/recount.server";
import { holdAuthor, sendAs } from "../factories/author";
import { holdConsultation, holdFiche } from "../factories/stage";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { start } from "./programs";

/** A figure of one, which somebody made a five. */
async function arrange() {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const fiche = await holdFiche(platform, (await holdConsultation(platform)).id);
  await sendAs(platform, await holdAuthor(platform), fiche, "Un avis.");
  const figure = { ownerId: fiche.id, basis: "published", facet: "kind" } as const;
  await platform.db.counter.updateMany({ where: figure, data: { value: 5 } });
  onTestFinished(async () => {
    await recount(platform);
  });
  return { platform, drift: `${fiche.id} published kind opinion contributions: -4` };
}

async function run(...words: string[]) {
  const variables = { DATABASE_URL: ownDatabase().applicationUrl };
  const { said, ended } = start("server/commands/recount.ts", words, variables);
  return { code: await ended, said: said().trim() };
}

test("`npm run recount -- --check` tells which figure is wrong and by how much, leaves it, and exits 1", async () => {
  const { platform, drift } = await arrange();
  expect(await run("--check")).toEqual({
    code: 1,
    said: `${drift}\n1 figure differs from a recount: \`npm run recount\` puts it right.`,
  });
  expect(await findDrifts(platform)).toMatchObject([{ value: -4 }]);
});

test("`npm run recount` tells it too, and puts it right: nothing is left to tell", async () => {
  const { platform, drift } = await arrange();
  expect(await run()).toEqual({ code: 0, said: `${drift}\n1 figure was put right.` });
  expect(await findDrifts(platform)).toEqual([]);
  expect(await run("--check")).toEqual({ code: 0, said: "Every figure agrees with a recount." });
});

test("an order that `npm run recount` does not know changes nothing", async () => {
  expect(await run("--chek")).toEqual({
    code: 1,
    said: "`npm run recount` puts the figures right; `npm run recount -- --check` only tells.",
  });
});
