import type { Database } from "~/db/database.server";
import type { Sending } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { readCards } from "../contribution/card.server";
import { findParagraph } from "../contribution/find-paragraph.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayModerate, mayOpenModeration } from "../policy/moderating";
import { demand } from "../policy/verdict";
import { heldGround, listDecisions } from "./read-decisions.server";
import { actsFor, standingOf } from "./standing";

/**
 * One contribution as a moderator sees it, whatever its state: its text and passage, what was reported and
 * decided of it, and what may be decided now; « unknown » to who moderates elsewhere. What its author withdrew shows no text to staff either.
 */
export async function readModerated({ db }: Platform, reader: Actor, reference: string) {
  demand(mayOpenModeration(reader), "modération");
  const row = await db.contribution.findUnique({
    where: { reference },
    include: {
      consultation: true,
      sending: true,
      fiche: { select: { slug: true, label: true, title: true } },
    },
  });
  if (!row) throw new Failure("unknown", "contribution");
  demand(mayModerate(reader, row.consultationId), "modération");
  const standing = standingOf(row);
  const [cards, reports, decisions, paragraph] = await Promise.all([
    standing === "withdrawn" ? [] : readCards(db, [row.id]),
    listReports(db, row.id),
    listNamedDecisions(db, row.id),
    findParagraph(db, row.id),
  ]);
  const { submittedAt, withdrawnAt, currentNumber, fiche } = row;
  return {
    ...{ reference, submittedAt, withdrawnAt, currentNumber, fiche, standing, reports, decisions, paragraph },
    consultation: {
      slug: row.consultation.slug,
      title: row.consultation.title,
      demonstration: row.consultation.demonstration,
    },
    card: cards[0] ?? null,
    acts: actsFor(row),
    late: row.late,
    entered: enteredOf(row.sending),
  };
}

/** How what staff entered came; null of what its author sent. */
function enteredOf({ id, enteredById, channel, receivedAt, recordedAt, original }: Sending) {
  return enteredById === null ? null : { id, channel, receivedAt, recordedAt, original };
}

/** That a contribution is this actor's to moderate, before anything of what they sent about it is looked at. */
export async function demandModerated({ db }: Platform, author: Actor, reference: string): Promise<void> {
  const row = await db.contribution.findUnique({ where: { reference }, select: { consultationId: true } });
  if (!row) throw new Failure("unknown", "contribution");
  demand(mayModerate(author, row.consultationId), "modération");
}

export type ModeratedPage = Awaited<ReturnType<typeof readModerated>>;

const reportsShown = 100;

/** The open ones first, the latest before. */
async function listReports(db: Database, contributionId: string) {
  const reports = await db.report.findMany({
    where: { contributionId },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { reportedAt: "desc" }],
    take: reportsShown,
  });
  return reports.map(({ id, ground, words, reportedAt, closedAt }) => ({
    ...{ id, words, reportedAt, closedAt },
    ground: heldGround.parse(ground),
  }));
}

/** Staff see who decided; a moderator whose account was erased has no name any more. */
async function listNamedDecisions(db: Database, contributionId: string) {
  const decisions = await listDecisions(db, contributionId);
  const deciders = decisions.flatMap(({ decidedById }) => decidedById ?? []);
  const accounts = await db.account.findMany({
    where: { id: { in: deciders } },
    select: { id: true, name: true, email: true },
  });
  const nameOf = new Map(accounts.map(({ id, name, email }) => [id, name ?? email]));
  return decisions.map(({ decidedById, ...decision }) => ({
    ...decision,
    decidedBy: decidedById === null ? null : (nameOf.get(decidedById) ?? ""),
  }));
}
