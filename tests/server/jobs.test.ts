import { expect, onTestFinished, test } from "vitest";
import { verifyJournal } from "~/domain/register/verify-journal.server";
import { findClosingTotals } from "~/domain/tally/read-closing-tally.server";
import { findDrifts } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { startJobs } from "../../server/jobs/jobs";
import { openQueue } from "../../server/jobs/queue";
import { openLog } from "../../server/log";
import { holdAuthor, sendAs } from "../factories/author";
import { aDraft } from "../factories/draft";
import { holdEntry } from "../factories/entry";
import { holdJournal, recordFacts } from "../factories/journal";
import { holdConsultation, holdFiche } from "../factories/stage";
import { asOwner, ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

/** A consultation of January 2030 that received one contribution. */
async function arrange() {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  await sendAs(platform, await holdAuthor(platform), fiche, "Un avis.");
  return { platform, turnTo, consultation, fiche };
}

/** The jobs of a node, as the site starts them; answers what they say. */
async function begin(platform: Platform): Promise<readonly string[]> {
  const said: string[] = [];
  const log = openLog({ LOG_LEVEL: "info" }, { write: (line) => void said.push(line) });
  const onFault = (err: unknown) => log.error({ err }, "queue");
  const queue = await openQueue({ url: ownDatabase().applicationUrl, onFault });
  const nobody = { SMTP_URL: undefined, MAIL_FROM: undefined, PUBLISHER_CONTACT: undefined };
  const env = { DEMO: true, PUBLIC_URL: "https://concertation.example", ...nobody };
  const stop = await startJobs(env, platform, queue, log);
  onTestFinished(stop);
  return said;
}

test("what a consultation had received when it closed is kept without anybody asking", async () => {
  const { platform, turnTo, consultation } = await arrange();
  turnTo("2030-02-01T10:00Z");
  await begin(platform);
  await expect.poll(() => findClosingTotals(platform, consultation.id)).toMatchObject({ contributions: 1 });
});

test("figures are recounted at night, and put right", async () => {
  const { platform, fiche } = await arrange();
  const figure = { ownerId: fiche.id, basis: "published", facet: "kind" } as const;
  await platform.db.counter.updateMany({ where: figure, data: { value: 5 } });
  await asOwner("INSERT INTO pgboss.job (name) VALUES ('night')"); // as the planner does at its hour
  const said = await begin(platform);
  await expect.poll(() => findDrifts(platform)).toEqual([]);
  expect(said.join("")).toContain("figures that a recount does not find");
});

test("what has reached its end is forgotten: sessions, drafts of browsers, entries that were left", async () => {
  const { platform, turnTo, consultation, fiche } = await arrange();
  const { person } = await signedInAs(platform, { roles: ["moderator"] });
  await aDraft(platform, { holder: "un navigateur" }, fiche);
  await holdEntry(platform, person, consultation.id);
  const { session, draft, entry } = platform.db;
  const kept = () => Promise.all([session.count(), draft.count(), entry.count()]);
  expect((await kept()).every((count) => count > 0)).toBe(true);
  turnTo("2031-01-15T10:00Z");
  await begin(platform);
  await expect.poll(kept).toEqual([0, 0, 0]);
});

test("facts are sealed, and each seal is said in the log", async () => {
  const { platform } = await holdJournal();
  await recordFacts(platform, 3);
  const said = await begin(platform);
  await expect.poll(() => said.join("")).toContain('"msg":"sealed"');
  expect(await verifyJournal(platform)).toMatchObject({ facts: 3, unsealed: 0, flaw: null });
});
