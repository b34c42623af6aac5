import { expect, test } from "vitest";
import { findDrifts } from "~/domain/tally/recount.server";
import { recountFigures } from "../../server/jobs/recount-figures";
import { openLog } from "../../server/log";
import { holdAuthor, sendAs } from "../factories/author";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

test("a figure that went wrong is told in the log by its name, then put right; a good night says so too", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const fiche = await holdFiche(platform, (await holdConsultation(platform)).id);
  await sendAs(platform, await holdAuthor(platform), fiche, "Un avis.");
  await platform.db.counter.updateMany({
    where: { ownerId: fiche.id, basis: "published", facet: "kind" },
    data: { value: 5 },
  });
  const lines: string[] = [];
  const log = openLog({ LOG_LEVEL: "info" }, { write: (line) => void lines.push(line) });
  await recountFigures(platform, log);
  expect(await findDrifts(platform)).toEqual([]);
  await recountFigures(platform, log);
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { level: "error", drifts: [{ ownerId: fiche.id, facet: "kind", key: "opinion", value: -4 }] },
    { level: "info", msg: "every figure agrees with a recount" },
  ]);
});
