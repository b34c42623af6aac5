import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import { countStates, type Foreseen } from "../passage/foresee";
import { foreseePassages } from "../passage/foresee.server";
import { nameOfPlace, type Place } from "../passage/follow-places";
import type { End } from "../passage/passage";
import type { PlacementState } from "../passage/placement";
import type { Actor } from "../policy/actor";
import { findFicheToPublish } from "./find-fiche-to-publish.server";
import { problemOfText } from "./gate";
import { describeText } from "./hold-working-text.server";
import { questions } from "./question";
import type { Slugs } from "./read-fiche-page.server";
import { readWorkingText } from "./read-working-text.server";

/** How many places the gate shows at once. */
export const gatePageSize = 20;

/** Which places are shown, and from which one on. */
export type GateWish = { state: PlacementState | "stale" | "all"; page: number };

/** What publishing the working text would do, before it is done. */
export async function readGate(platform: Platform, reader: Actor, slugs: Slugs, wish: GateWish) {
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
    stale: places.filter(({ isStale }) => isStale).length,
    places: listed.slice(from, from + gatePageSize),
    count: listed.length,
    ...{ state, page, hasNext: from + gatePageSize < listed.length },
  };
}

export type Gate = Awaited<ReturnType<typeof readGate>>;

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
    select: { number: true, hash: true, questions: { ...inOrder, include: { options: inOrder } } },
  });
  return last && { ...last, questions: questions.parse(last.questions) };
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
