import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { findPublic } from "../contribution/find-public.server";
import { Failure } from "../failure";
import { type Actor, type Author, system } from "../policy/actor";
import { mayModerate, mayOpenModeration } from "../policy/moderating";
import { demand } from "../policy/verdict";
import { closeReportsOf } from "./decide.server";
import type { Ground } from "./ground";
import { countReport } from "./report-limit.server";

/** The most that a report may say; the database refuses more. */
export const longestReport = 2000;

/** `from` is a keyed hash of the address it comes from: it limits how many, and is not kept with the report. */
export type Report = { reference: string; ground: Ground; words: string; from: string };

/**
 * « Signaler »: no account is needed and nobody is named, not even in the journal. Only what everybody can
 * read may be reported. Too many from one address is an ordinary outcome: the words stay in the form.
 */
export async function reportContribution(
  platform: Platform,
  reader: Actor,
  { reference, ground, words, from }: Report,
): Promise<"reported" | "too-many"> {
  const { id: contributionId, consultation } = await findPublic(platform, reader, reference);
  if (!(await countReport(platform.db, from))) return "too-many";
  return perform(platform, system, async ({ tx, now, newId, record }) => {
    const reportId = newId();
    await tx.report.create({ data: { id: reportId, contributionId, ground, words, reportedAt: now } });
    record({ type: "contribution.reported", consultationId: consultation.id, contributionId, reportId });
    return "reported" as const;
  });
}

/** Closes the open reports of a contribution that stays as it is. Safe to repeat. */
export function closeReports(platform: Platform, author: Author, reference: string): Promise<void> {
  return perform(platform, author, async (act) => {
    demand(mayOpenModeration(author), "modération");
    const contribution = await act.tx.contribution.findUnique({ where: { reference } });
    if (!contribution) throw new Failure("unknown", "contribution");
    demand(mayModerate(author, contribution.consultationId), "modération");
    const { count } = await closeReportsOf(act, author, contribution.id);
    const { id: contributionId, consultationId } = contribution;
    if (count > 0) act.record({ type: "reports.closed", consultationId, contributionId });
  });
}
