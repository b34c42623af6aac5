import type { Database } from "~/db/database.server";
import { ficheSchema } from "~/editor/fiche-schema";
import type { Platform } from "~/platform.server";
import { type ReadableConsultation, readConsultation } from "../consultation/read-consultation.server";
import { readCards } from "../contribution/card.server";
import { listOpinions } from "../contribution/list-opinions.server";
import { Failure } from "../failure";
import { sweepByBlock } from "../passage/highlight";
import { listOnBlock } from "../passage/list-on-block.server";
import type { Actor } from "../policy/actor";
import { demand } from "../policy/verdict";
import { countOnFiche, type Numbered } from "../tally/count-published.server";
import { listAskedElsewhere } from "./asked-elsewhere.server";
import { describeQuestions, idsCounted } from "./describe-questions";
import { drawBlock, type Highlights } from "./draw-fiche";

/** How many contributions a thread shows at once. */
export const threadSize = 10;
const opinionsShown = 3;

/**
 * What a reader asks of a fiche's page: the version of this number (the latest unless told otherwise), the thread of the
 * paragraph of this display number, at a page; or the text alone.
 */
export type Wish = {
  version?: number | undefined;
  paragraph: number | null;
  page: number;
  textOnly: boolean;
};

/** A fiche in one of its versions, as its reader sees it now: with what was said of the words that it holds. */
export async function readFichePage(platform: Platform, reader: Actor, slugs: Slugs, wish: Wish) {
  const consultation = await readConsultation(platform, reader, slugs.consultation);
  demand(consultation.may.readFiches, "fiche");
  const fiche = await findFiche(platform.db, consultation, slugs.fiche, wish.version);
  const version = fiche?.versions[0];
  if (!fiche || !version) throw new Failure("unknown", "fiche");
  const latest = await readLatest(platform.db, fiche.id);
  const elsewhere = await listAskedElsewhere(platform.db, version);
  const questionIds = idsCounted(version.questions, elsewhere);
  const numbered = { ficheId: fiche.id, versionId: version.id, questionIds };
  const [neighbours, numbers, opinions] = await Promise.all([
    readNeighbours(platform.db, consultation, fiche.order),
    readNumbers(platform.db, consultation, numbered),
    listOpinions(platform.db, consultation, fiche.id, opinionsShown),
  ]);
  const highlights = wish.textOnly ? new Map() : sweepByBlock(numbers?.edges ?? []);
  const blocks = drawBlocks(version, highlights, numbers?.blocks ?? new Map());
  const questions = describeQuestions(version.questions, elsewhere, numbers);
  const thread = await readThreadOf(platform.db, consultation, version.id, blocks, wish);
  return {
    ...{ consultation, fiche, version, latest, neighbours, blocks, questions, thread },
    opinions: { cards: opinions, count: numbers?.opinions ?? 0 },
    tally: numbers?.tally ?? null,
    sections: sectionsOf(blocks, numbers?.sections ?? new Map()),
  };
}

export type FichePage = Awaited<ReturnType<typeof readFichePage>>;
export type Slugs = { consultation: string; fiche: string };

function findFiche(
  db: Database,
  { id: consultationId }: ReadableConsultation,
  slug: string,
  number: number | undefined,
) {
  const questions = {
    orderBy: { order: "asc" },
    include: { options: { orderBy: { order: "asc" } } },
  } as const;
  const wanted = { orderBy: { number: "desc" }, take: 1, ...(number && { where: { number } }) } as const;
  const inOrder = { orderBy: { order: "asc" }, where: { parentId: null } } as const;
  return db.fiche.findUnique({
    where: { consultationId_slug: { consultationId, slug } },
    include: {
      theme: { select: { title: true, slug: true } },
      versions: {
        ...wanted,
        omit: { publishedById: true }, // who published is not for everybody
        include: { blocks: inOrder, renderings: true, questions },
      },
    },
  });
}

/** The version that is in force, whichever is read. */
function readLatest(db: Database, ficheId: string) {
  return db.version.findFirstOrThrow({
    where: { ficheId },
    orderBy: { number: "desc" },
    select: { number: true, publishedAt: true },
  });
}

type Version = NonNullable<Awaited<ReturnType<typeof findFiche>>>["versions"][number];

/** The fiches before and after in reading order, and how many there are. */
async function readNeighbours(db: Database, { id: consultationId }: ReadableConsultation, order: number) {
  const select = { order: true, slug: true, label: true, title: true };
  const fiches = await db.fiche.findMany({
    where: { consultationId, versions: { some: {} } },
    orderBy: { order: "asc" },
    select,
  });
  const at = fiches.findIndex((fiche) => fiche.order === order);
  return { previous: fiches[at - 1] ?? null, next: fiches[at + 1] ?? null, count: fiches.length };
}

/** What was counted on a fiche; null where contributions are withheld. */
async function readNumbers(db: Database, { may }: ReadableConsultation, numbered: Numbered) {
  return may.readContributions.allowed ? countOnFiche(db, numbered) : null;
}

/** Stored drawings, but for the blocks that have highlights, which are drawn with them. */
function drawBlocks(version: Version, highlights: Highlights, counts: ReadonlyMap<string, number>) {
  const stored = new Map(version.renderings.map(({ blockId, html }) => [blockId, html]));
  const text = highlights.size > 0 ? ficheSchema.nodeFromJSON(version.body) : null;
  return version.blocks.map(({ blockId, kind, level, displayNumber, text: words }, index) => {
    const count = counts.get(blockId) ?? 0;
    const html = count > 0 && text ? drawBlock(text.child(index), highlights) : (stored.get(blockId) ?? "");
    return { blockId, kind, level, displayNumber, words, html, count };
  });
}

type DrawnBlock = ReturnType<typeof drawBlocks>[number];

function sectionsOf(blocks: readonly DrawnBlock[], counts: ReadonlyMap<string, number>) {
  return blocks
    .filter(({ kind, level }) => kind === "heading" && level === 2)
    .map(({ blockId, words }, index) => ({
      blockId,
      title: words ?? "",
      count: counts.get(String(index + 1)) ?? 0,
    }));
}

/** The open thread, or null. A paragraph that does not exist is unknown; one without contributions is empty. */
async function readThreadOf(
  db: Database,
  consultation: ReadableConsultation,
  versionId: string,
  blocks: readonly DrawnBlock[],
  { paragraph, page }: Wish,
) {
  if (paragraph === null) return null;
  const block = blocks.find(({ displayNumber }) => displayNumber === paragraph);
  if (!block) throw new Failure("unknown", "paragraphe");
  if (!consultation.may.readContributions.allowed) return null;
  const { blockId, count } = block;
  const pages = Math.max(1, Math.ceil(count / threadSize));
  if (page > pages) throw new Failure("unknown", "page");
  const offset = (page - 1) * threadSize;
  const ids = await listOnBlock(db, { versionId, blockId, offset, limit: threadSize });
  return { paragraph, blockId, count, page, pages, cards: await readCards(db, ids) };
}
