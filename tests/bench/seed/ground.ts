import type { Database } from "~/db/database.server";
import type { Block } from "~/domain/fiche/block";
import { findPassage, type Passage } from "~/domain/passage/passage";
import { paths } from "~/http/paths";
import { Obstacle } from "../../../server/obstacle";
import { type Chance, filled } from "./chance";

/** What contributions are written on: the last version of each fiche of a consultation that has opened. */
export async function readGround(db: Database, slug: string, now: Date) {
  const consultation = await db.consultation.findUnique({
    where: { slug },
    include: {
      periods: { orderBy: { number: "desc" }, take: 1 },
      organisationTypes: { where: { open: false }, orderBy: { order: "asc" } },
      fiches: {
        orderBy: { order: "asc" },
        include: {
          versions: {
            ...{ orderBy: { number: "desc" }, take: 1 },
            include: {
              blocks: { orderBy: { order: "asc" } },
              questions: { where: { type: { not: "text" } }, include: { options: true } },
            },
          },
        },
      },
    },
  });
  if (!consultation) throw new Obstacle(`There is no consultation « ${slug} »: ${await openedOnes(db, now)}`);
  const [period] = consultation.periods;
  if (!period || period.opensAt > now)
    throw new Obstacle(
      `« ${slug} » has not opened, so nobody contributes to it in public: set its dates and announce it at ${paths.edit(slug)}, or ${await openedOnes(db, now)}`,
    );
  const fiches = consultation.fiches.flatMap(({ id, versions: [version] }) =>
    version ? [{ id, version }] : [],
  );
  if (fiches.length === 0)
    throw new Obstacle(`« ${slug} » has no published fiche: publish one at ${paths.edit(slug, "fiches")}.`);
  return { consultation, period, fiches: filled(fiches, "fiche") };
}

export type Ground = Awaited<ReturnType<typeof readGround>>;
export type GroundFiche = Ground["fiches"][number];

/** « name one of … » */
async function openedOnes(db: Database, now: Date): Promise<string> {
  const where = { announcedAt: { lte: now }, periods: { some: { opensAt: { lte: now } } } };
  const rows = await db.consultation.findMany({ where, select: { slug: true }, orderBy: { slug: "asc" } });
  return `name one of ${rows.map((row) => row.slug).join(", ")}.`;
}

/** Most passages of one fiche that are spoken of: finding one costs, the same is found again for nothing. */
const mostPlaces = 2_000;

/** Whole words of a version, found once and spoken of by many; null where it has no word but those of its questions. */
export function passagesOf(chance: Chance, blocks: readonly Block[]): (() => Passage) | null {
  const told = spokenOf(blocks);
  if (told.length === 0) return null;
  const spoken = filled(told, "textblock");
  const known: Passage[] = [];
  const find = (): Passage | null => {
    const { blockId, words } = chance.oneOf(spoken);
    const from = chance.below(words.length);
    const to = Math.min(words.length - 1, from + 1 + chance.tail(20));
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    return findPassage(blocks, { blockId, offset: start }, { blockId, offset: end });
  };
  return function draw() {
    const again = known.length >= mostPlaces ? known[chance.below(known.length)] : undefined;
    if (again) return again;
    const found = find();
    if (found === null) return draw();
    known.push(found);
    return found;
  };
}

/** Paragraphs of some length, where there are any; else whatever has words: a short criterion, a list, a heading. */
function spokenOf(blocks: readonly Block[]) {
  const told = blocks.flatMap(({ blockId, kind, text }) => {
    const words = [...(text ?? "").matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      ...{ start: index, end: index + word.length },
    }));
    return words.length === 0 ? [] : [{ blockId, words, isLong: kind === "paragraph" && isLong(text) }];
  });
  const long = told.filter((one) => one.isLong);
  return long.length > 0 ? long : told;
}

const isLong = (text: string | null) => (text?.length ?? 0) > 40;

/**
 * Whatever is drawn comes back as often as a heavy tail says (in a real consultation: median 1, one in a hundred
 * 33 times, 90 at most), among others that do.
 */
export function inTails<T>(chance: Chance, draw: () => T): () => T {
  const most = 90;
  const awake = Array.from({ length: 100 }, () => ({ left: chance.tail(most), what: draw() }));
  return () => {
    const at = chance.below(awake.length);
    const held = awake[at];
    if (held && held.left > 0) {
      held.left -= 1;
      return held.what;
    }
    const fresh = { left: chance.tail(most) - 1, what: draw() };
    awake[at] = fresh;
    return fresh.what;
  };
}
