import type { Database } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { readWhereOneSent } from "../consultation/read-consultation.server";
import { readReasons } from "../moderation/read-decisions.server";
import { standingOf } from "../moderation/standing";
import type { Person } from "../policy/actor";
import { readCards } from "./card.server";

/** Everything that somebody sent, whatever became of it, the latest first. */
export async function listOwnContributions(platform: Platform, person: Person) {
  return describe(platform, person, await findOwn(platform.db, person));
}

export const ownPageSize = 20;

/** A page of the same, after the contribution of this id; with how many there are in all. */
export async function pageOwnContributions(platform: Platform, person: Person, after: string | null) {
  const { db } = platform;
  const [count, found] = await Promise.all([
    db.contribution.count({ where: sentBy(person) }),
    findOwn(db, person, {
      take: ownPageSize + 1,
      ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
    }),
  ]);
  const page = found.slice(0, ownPageSize);
  return {
    count,
    contributions: await describe(platform, person, page),
    next: found.length > ownPageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

async function describe(platform: Platform, person: Person, rows: Awaited<ReturnType<typeof findOwn>>) {
  const { db } = platform;
  const ids = rows.map(({ id }) => id);
  const [cards, reasons, blocks, shown] = await Promise.all([
    readCards(db, ids),
    readReasons(db, ids),
    readPlaces(db, ids),
    listShown(platform, person, new Set(rows.map(({ fiche }) => fiche.consultation.slug))),
  ]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return rows.flatMap(({ id, fiche, revisions, ...row }) => {
    const card = cardOf.get(id);
    if (!card) return [];
    const standing = standingOf(row);
    const isTakenAway = standing === "hidden" || standing === "refused";
    const own = { standing, reason: isTakenAway ? (reasons.get(id) ?? null) : null };
    const place = blocks.get(id) ?? { block: null, offset: 0 };
    return { card, fiche, own, revisions, place, isPublic: shown.includes(fiche.consultation.slug) };
  });
}

export type OwnContribution = Awaited<ReturnType<typeof listOwnContributions>>[number];

const sentBy = ({ accountId }: Person) => ({ contributor: { accountId } });

function findOwn(
  db: Database,
  person: Person,
  page: { take?: number; cursor?: { id: string }; skip?: number } = {},
) {
  const consultation = { select: { slug: true, title: true, demonstration: true, createdAt: true } };
  return db.contribution.findMany({
    ...page,
    where: sentBy(person),
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, moderation: true, withdrawnAt: true },
      fiche: { select: { order: true, slug: true, label: true, title: true, consultation } },
      revisions: {
        orderBy: { number: "asc" },
        select: { number: true, hash: true, submittedAt: true, text: { select: { salt: true } } },
      },
    },
  });
}

/** Of these consultations, those that show their contributions now. */
async function listShown(platform: Platform, person: Person, slugs: ReadonlySet<string>) {
  const consultations = await Promise.all([...slugs].map((slug) => readWhereOneSent(platform, person, slug)));
  return consultations.flatMap(({ slug, may }) => (may.readContributions.allowed ? [slug] : []));
}

/** Where the passage of each begins in the version it was written on. */
async function readPlaces(db: Database, ids: string[]) {
  const passages = await db.passage.findMany({
    where: { order: 0, revision: { contributionId: { in: ids } } },
    orderBy: { revision: { number: "asc" } },
    select: {
      startOffset: true,
      startBlock: { select: { order: true } },
      revision: { select: { contributionId: true } },
    },
  });
  return new Map(
    passages.map(({ revision, startBlock, startOffset }) => [
      revision.contributionId,
      { block: startBlock.order, offset: startOffset },
    ]),
  );
}
