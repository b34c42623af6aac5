import type { Database } from "~/db/database.server";
import type { Block } from "~/domain/fiche/block";
import { findPassage, type Passage } from "~/domain/passage/passage";
import { type Chance, filled } from "./chance";

/** What contributions are written on: the last version of each fiche of a consultation. */
export async function readGround(db: Database, slug: string) {
  const consultation = await db.consultation.findUniqueOrThrow({
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
  const fiches = consultation.fiches.flatMap(({ id, versions: [version] }) =>
    version ? [{ id, version }] : [],
  );
  return { consultation, fiches: filled(fiches, "fiche") };
}

export type Ground = Awaited<ReturnType<typeof readGround>>;
export type GroundFiche = Ground["fiches"][number];

/** Most passages of one fiche that are spoken of: finding one costs, the same is found again for nothing. */
const mostPlaces = 2_000;

/** Whole words of a version, found once and spoken of by many. */
export function passagesOf(chance: Chance, blocks: readonly Block[]): () => Passage {
  const paragraphs = filled(
    blocks.filter(({ kind, text }) => kind === "paragraph" && (text?.length ?? 0) > 40),
    "paragraph",
  );
  const known: Passage[] = [];
  const find = (): Passage | null => {
    const { blockId, text } = chance.oneOf(paragraphs);
    const borders = [...(text ?? "").matchAll(/\s+/g)].map(({ index }) => index);
    const first = chance.below(borders.length);
    const start = first === 0 ? 0 : (borders[first - 1] ?? 0) + 1;
    const end = borders[Math.min(borders.length - 1, first + 1 + chance.tail(20))] ?? 0;
    return end > start ? findPassage(blocks, { blockId, offset: start }, { blockId, offset: end }) : null;
  };
  return function draw() {
    if (known.length >= mostPlaces) return chance.oneOf(filled(known, "passage"));
    const found = find();
    if (found === null) return draw();
    known.push(found);
    return found;
  };
}

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
