import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import { countPassages, countStates, type Foreseen } from "../passage/foresee";
import { foreseePassages } from "../passage/foresee.server";
import { nameOfPlace, type Place } from "../passage/follow-places";
import type { End } from "../passage/passage";
import type { PlacementState } from "../passage/placement";
import type { Actor } from "../policy/actor";
import { readFigures } from "../tally/read-figures.server";
import { answersApart } from "./answers-apart";
import { changedBlocks } from "./changed-blocks";
import { findFicheToPublish } from "./find-fiche-to-publish.server";
import { problemOfText } from "./gate";
import { describeText } from "./hold-working-text.server";
import { type Question, questions } from "./question";
import type { Slugs } from "./read-fiche-page.server";
import { readWorkingText } from "./read-working-text.server";

/** How many places the gate shows at once. */
export const gatePageSize = 20;

/** Which places are shown, and from which one on. */
export type GateWish = { state: PlacementState | "stale" | "all"; page: number };

/** What publishing the working text would do, before it is done. */
export async function readGate(platform: Platform, reader: Actor, slugs: Slugs, wish: GateWish) {
  const now = platform.clock();
  const { consultation, fiche, text, last, places } = await foreseeFiche(platform, reader, slugs);
  const { page, state } = wish;
  const listed = places.filter((one) => isListed(one, state));
  const from = (page - 1) * gatePageSize;
  if (page > 1 && from >= listed.length) throw new Failure("unknown", "page");
  return {
    ...{ consultation, fiche, edition: text.edition, lastNumber: last?.number ?? 0 },
    problem: text.edition === 0 ? ("unchanged" as const) : problemOfText(text, last),
    isOpen: consultation.phase === "open" || consultation.phase === "suspended",
    counts: countStates(places),
    hasPreparatory: places.some(({ preparatory }) => preparatory.length > 0),
    stale: countPassages(places.filter(({ isStale }) => isStale)),
    places: listed.slice(from, from + gatePageSize),
    ...{ count: listed.length, now },
    ...{ state, page, hasNext: from + gatePageSize < listed.length },
    changes: last ? changedBlocks(last, text) : [],
    planned: await listPlanned(platform, fiche.id),
    answersApart: last ? answersApart(await countAnswers(platform, last), text.questions) : [],
  };
}

export type Gate = Awaited<ReturnType<typeof readGate>>;

/** The questions of the version in force with how many answers stand, published or not. */
async function countAnswers(
  { db }: Platform,
  last: { questions: readonly Question[]; countedIds: readonly string[] },
) {
  const { questions: asked, countedIds } = last;
  const figures = await readFigures(db, { ownerIds: countedIds, bases: ["submitted"], facets: ["total"] });
  const answered = new Map(figures.map(({ ownerId, value }) => [ownerId, value]));
  return asked.map((question, index) => {
    const countedId = countedIds[index] ?? "";
    return { ...question, countedId, answered: answered.get(countedId) ?? 0 };
  });
}

/** The contributions that led to changes of the working text, as editors noted; some may not be public. */
async function listPlanned({ db }: Platform, ficheId: string) {
  const planned = await db.plannedCredit.findMany({
    where: { ficheId, contribution: { withdrawnAt: null } },
    orderBy: { contribution: { number: "asc" } },
    select: { blockId: true, contribution: { select: { reference: true, moderation: true, late: true } } },
  });
  return planned.map(({ blockId, contribution: { reference, moderation, late } }) => ({
    ...{ blockId, reference, isPublic: moderation === "visible" && !late },
  }));
}

function isListed({ kept, isStale }: Foreseen, state: GateWish["state"]): boolean {
  if (state === "all") return true;
  return state === "stale" ? isStale : kept.state === state;
}

/** One place of an earlier version, with the text to be published, to choose other words for it. */
export async function readPlace(
  platform: Platform,
  reader: Actor,
  slugs: Slugs,
  { version, start, end }: { version: number; start: End; end: End },
) {
  const { consultation, fiche, text, places } = await foreseeFiche(platform, reader, slugs);
  const asked = places.find(
    (one) =>
      one.versionNumber === version &&
      nameOfPlace(one.place) === nameOfPlace({ versionId: one.place.versionId, start, end }),
  );
  if (!asked) throw new Failure("unknown", "passage");
  return { consultation, fiche, edition: text.edition, blocks: text.blocks, asked };
}

export type PlaceToDecide = Awaited<ReturnType<typeof readPlace>>;

async function foreseeFiche(platform: Platform, reader: Actor, slugs: Slugs) {
  const { consultation, fiche } = await findFicheToPublish(platform, reader, slugs);
  const working = (await readWorkingText(platform, reader, fiche.id)).text;
  const text = { ...describeText(working.body, working.questions), edition: working.edition };
  const last = await readLast(platform, fiche.id);
  const places = last ? await foreseePassages(platform.db, fiche.id, text.blocks) : [];
  return { consultation, fiche, text, last, places };
}

async function readLast({ db }: Platform, ficheId: string) {
  const inOrder = { orderBy: { order: "asc" } } as const;
  const last = await db.version.findFirst({
    where: { ficheId },
    orderBy: { number: "desc" },
    select: {
      ...{ number: true, hash: true, blocks: inOrder },
      questions: { ...inOrder, include: { options: inOrder } },
    },
  });
  if (!last) return null;
  const countedIds = last.questions.map(({ sameAsId }) => sameAsId);
  return { ...last, questions: questions.parse(last.questions), countedIds };
}

/** The place that an address names: a version by number, and two ends. */
export async function findPlace(
  { db }: Platform,
  ficheId: string,
  { version: number, start, end }: { version: number; start: End; end: End },
): Promise<Place> {
  const version = await db.version.findUnique({
    where: { ficheId_number: { ficheId, number } },
    select: { id: true },
  });
  if (!version) throw new Failure("unknown", "passage");
  return { versionId: version.id, start, end };
}
