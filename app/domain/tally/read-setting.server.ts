import type { Platform } from "~/platform.server";
import { dayOf } from "~/lib/zoned-time";
import { phaseOf } from "../consultation/consultation";
import { daysLeft, findPeriodInForce } from "../consultation/period";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { boardReach, mayOpenBoard, mayReadBoard } from "../policy/counting";
import { mayModerate } from "../policy/moderating";
import { mayReadContributions } from "../policy/reading";
import { demand } from "../policy/verdict";

/** The consultations whose board somebody reads: open ones first, then the latest. */
async function listBoards({ db, clock }: Platform, reader: Actor) {
  const reach = boardReach(reader);
  const held = await db.consultation.findMany({
    ...(reach === "site" ? {} : { where: { id: { in: [...reach] } } }),
    include: { periods: { orderBy: { number: "asc" } } },
  });
  const now = clock();
  const described = held.map((one) => ({
    consultation: one,
    phase: phaseOf(one, now),
    period: findPeriodInForce(one.periods, now),
  }));
  const opening = ({ period }: (typeof described)[number]) => period?.opensAt.getTime() ?? 0;
  const rank = ({ phase }: (typeof described)[number]) => (phase === "open" ? 0 : 1);
  return described.sort((a, b) => rank(a) - rank(b) || opening(b) - opening(a));
}

/** One that is asked for and not within reach is as unknown as one that does not exist. */
export async function findBoard(platform: Platform, reader: Actor, slug: string | undefined) {
  demand(mayOpenBoard(reader), "tableau de bord");
  const boards = await listBoards(platform, reader);
  const found = boards.find(({ consultation }) => slug === undefined || consultation.slug === slug) ?? null;
  if (found === null && slug !== undefined) throw new Failure("unknown", "concertation");
  if (found !== null) demand(mayReadBoard(reader, found.consultation.id), "tableau de bord");
  return { found, boards };
}

const inOrder = { orderBy: { order: "asc" } } as const;

/** Without their texts: a board needs the ids that numbers are kept under. */
const versions = {
  orderBy: { number: "desc" },
  select: { id: true, number: true, questions: { ...inOrder, include: { options: inOrder } } },
} as const;

/** The top-level blocks of each fiche's latest text, in order. */
function readBlocks({ db }: Platform, fiches: readonly { versions: readonly { id: string }[] }[]) {
  const latest = fiches.flatMap(({ versions: [version] }) => version?.id ?? []);
  return db.block.findMany({
    ...inOrder,
    where: { versionId: { in: latest }, parentId: null, kind: { not: "question" } },
    select: { versionId: true, blockId: true, displayNumber: true, kind: true },
  });
}

/** What the numbers of a board are about: its themes, fiches, types of organisation, questions and texts. */
export async function readBoardSetting(platform: Platform, reader: Actor, slug: string | undefined) {
  const { found, boards } = await findBoard(platform, reader, slug);
  if (found === null) return null;
  const { db, clock } = platform;
  const [now, { consultation, phase, period }] = [clock(), found];
  const ofIt = { where: { consultationId: consultation.id }, ...inOrder };
  const [themes, types, fiches] = await Promise.all([
    db.theme.findMany(ofIt),
    db.organisationType.findMany(ofIt),
    db.fiche.findMany({ ...ofIt, include: { versions } }),
  ]);
  const { id, title, demonstration, timeZone } = consultation;
  const left = phase === "open" && period ? daysLeft(period, now, timeZone) : null;
  return {
    consultation: { id, slug: consultation.slug, title, demonstration, timeZone, phase, daysLeft: left },
    choices: {
      consultations: boards.map((one) => ({ slug: one.consultation.slug, title: one.consultation.title })),
      types: types.map(({ key, label }) => ({ key, label })),
    },
    blocks: await readBlocks(platform, fiches),
    may: {
      moderate: mayModerate(reader, id).allowed,
      readPublic: mayReadContributions(reader, consultation, now).allowed,
    },
    ...{ themes, types, fiches, period, now, today: dayOf(now, timeZone) },
  };
}

export type Setting = NonNullable<Awaited<ReturnType<typeof readBoardSetting>>>;

/** What the filters of a list may be set to, and what its ids are called. */
export async function readListSetting(platform: Platform, reader: Actor, slug: string) {
  const { found } = await findBoard(platform, reader, slug);
  if (found === null) throw new Failure("unknown", "concertation");
  const { consultation } = found;
  const ofIt = { where: { consultationId: consultation.id }, ...inOrder };
  const [themes, types, fiches] = await Promise.all([
    platform.db.theme.findMany({ ...ofIt, select: { slug: true, title: true } }),
    platform.db.organisationType.findMany({ ...ofIt, select: { key: true, label: true } }),
    platform.db.fiche.findMany({ ...ofIt, select: { slug: true, label: true, title: true } }),
  ]);
  return { consultation, choices: { themes, types, fiches } };
}
