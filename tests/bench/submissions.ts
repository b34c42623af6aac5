import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { recount } from "~/domain/tally/recount.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { enqueuing } from "../../server/jobs/queue";
import { findFiche } from "../e2e/setup/plant";
import { aDraft, unnamed } from "../factories/draft";
import { passageOn } from "../factories/sending";
import { clone, type Database } from "../setup/clone";
import { signedInAs } from "../setup/signed-in";
import { insertBare, insertFramed, readSent } from "./bare-rows";
import { speedOf } from "./speed";

const writers = 16;
const perRound = 400;
const rounds = 3;

/**
 * Submissions a second on one fiche, every one a comment on the same words by one of forty people, sixteen at
 * once; beside them the same rows, read back from what was submitted, inserted in one transaction
 * each on a database of the same server: by the frame of the house alone, and by bare `pg`. In turns; the median round counts.
 */
export async function measureSubmissions(
  seeded: Database,
): Promise<{ house: number; framed: number; bare: number }> {
  const database = await clone(seeded, "submissions");
  const db = openDatabase(database.applicationUrl, writers);
  const idle = { clock: () => new Date(), newId: () => newId(), announce: () => undefined };
  const platform: Platform = { db, ...idle, enqueue: enqueuing() };
  const [house, framed, bare]: [number[], number[], number[]] = [[], [], []];
  try {
    await submit(platform, 100); // the first ones compile
    for (let round = 0; round < rounds; round++) {
      const { speed, from } = await submit(platform, perRound);
      house.push(speed);
      const sent = await readSent(database, from);
      bare.push(await insertBare(database, sent, writers));
      framed.push(await insertFramed(database, sent, writers));
    }
    await recount(platform);
  } finally {
    await db.$disconnect();
  }
  return { house: middle(house), framed: middle(framed), bare: middle(bare) };
}

const middle = (speeds: number[]) => speeds.sort((a, b) => a - b)[Math.floor(speeds.length / 2)] ?? NaN;

/** Drafts are made first: what is measured is sending them. */
async function submit(platform: Platform, count: number): Promise<{ speed: number; from: Date }> {
  const fiche = await findFiche(platform, "exercice");
  const passage = await passageOn(platform, fiche, await firstWords(platform, fiche.versionId));
  const people = await Promise.all(
    Array.from({ length: 40 }, async () => (await signedInAs(platform)).person),
  );
  const drafts: { id: string; person: Person }[] = [];
  for (let index = 0; index < count; index++) {
    const person = people[index % people.length];
    if (person)
      drafts.push({ person, id: await aDraft(platform, { person }, fiche, { kind: "comment", passage }) });
  }
  const from = new Date();
  const speed = await speedOf(drafts, writers, async ({ id, person }) => {
    const { sent } = await submitDraft(platform, person, id, unnamed);
    if (!sent) throw new Error("a submission was refused");
  });
  return { speed, from };
}

async function firstWords({ db }: Platform, versionId: string): Promise<string> {
  const { text } = await db.block.findFirstOrThrow({
    where: { versionId, kind: "paragraph" },
    orderBy: { order: "asc" },
  });
  return (text ?? "").slice(0, 40);
}
