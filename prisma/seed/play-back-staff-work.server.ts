import { blankContent } from "../../app/domain/contribution/blank-content";
import { saveDraft } from "../../app/domain/contribution/keep-draft.server";
import { bodyOf } from "../../app/domain/contribution/text";
import { addText } from "../../app/domain/entry/add-text.server";
import { beginEntry } from "../../app/domain/entry/keep-entry.server";
import { readEntry } from "../../app/domain/entry/read-entry.server";
import { registerEntry } from "../../app/domain/entry/register-entry.server";
import { reportContribution } from "../../app/domain/moderation/report.server";
import { type Person, visitor } from "../../app/domain/policy/actor";
import { readPlain } from "../../app/editor/plain-conventions";
import type { Platform } from "../../app/platform.server";
import { must } from "./must";
import type { Ids } from "./play-back-sendings.server";
import type { SeedPlan } from "./plan";
import type { SeedLetter } from "./shape";

/** What readers reported, and what a moderator of the consultation entered, each at its own moment. */
export async function playBackStaffWork(platform: Platform, plan: SeedPlan, ids: Ids): Promise<void> {
  const { instantAt, reports, letters } = plan;
  const at = (moment: string): Platform => ({ ...platform, clock: () => instantAt(moment) });
  for (const { on, at: moment, ground, words } of reports) {
    const { reference } = await platform.db.contribution.findUniqueOrThrow({ where: { id: must(ids, on) } });
    await reportContribution(at(moment), visitor, { reference, ground, words, from: `demonstration ${on}` });
  }
  if (letters.length === 0) return;
  const moderator = await readModerator(platform, plan.slug);
  for (const letter of letters) await enter(at(letter.at), moderator, plan, letter);
}

/** Whoever moderates this consultation alone. */
async function readModerator({ db }: Platform, slug: string): Promise<Person> {
  const { accountId, role, consultationId } = await db.accountRole.findFirstOrThrow({
    where: { role: "moderator", consultation: { slug } },
  });
  return { kind: "person", accountId, grants: [{ role, consultationId }] };
}

/** As staff do it, page after page. */
async function enter(platform: Platform, staff: Person, plan: SeedPlan, letter: SeedLetter): Promise<void> {
  const { channel, original, name, capacity, position, body } = letter;
  const entryId = platform.newId();
  const receivedAt = plan.instantAt(letter.receivedAt).toISOString();
  const voice = { kind: "person", named: false } as const;
  const typed = { channel, receivedAt, original, name, capacity, contributorId: undefined, voice };
  const begun = await beginEntry(platform, staff, { key: entryId, consultation: plan.slug, typed });
  if (!begun.ok) throw new Error(`the letter of ${name}: ${begun.problems.join()}`);
  const fiche = plan.fiches[letter.fiche - 1]?.slug ?? "";
  const draftId = (await addText(platform, staff, { entryId, fiche }, "opinion")) ?? "";
  const content = { ...blankContent("opinion"), position, body: bodyOf(readPlain(body.join("\n\n"))) };
  await saveDraft(platform, { entryId, enteredBy: staff }, draftId, 1, () => content);
  const { seen } = await readEntry(platform, staff, entryId);
  const outcome = await registerEntry(platform, staff, entryId, seen);
  if (!outcome.registered) throw new Error(`the letter of ${name}: ${outcome.because}`);
}
