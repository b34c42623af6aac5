import type { Database } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type ReadableConsultation, readConsultation } from "../consultation/read-consultation.server";
import { readCards } from "../contribution/card.server";
import type { Cursor } from "../contribution/filter";
import { listOwnAnswers } from "../contribution/list-own-answers.server";
import { listOpinions } from "../contribution/list-opinions.server";
import { Failure } from "../failure";
import { listOnBlock } from "../passage/list-on-block.server";
import type { Actor } from "../policy/actor";
import { demand } from "../policy/verdict";
import { countOnFiche, type Numbered } from "../tally/count-published.server";
import { listAskedElsewhere } from "./asked-elsewhere.server";
import { describeQuestions, idsCounted } from "./describe-questions";
import { drawEachTime, drawHighlighted, type Highlighted, type KeepHighlighted } from "./highlighted.server";

/** How many contributions a thread shows at once. */
export const threadSize = 10;
const opinionsShown = 3;

/**
 * What a reader asks of a fiche's page: the version of this number (the latest unless told otherwise), the thread of the
 * paragraph of this display number, after a contribution of it; or the text alone.
 */
export type Wish = {
  version?: number | undefined;
  paragraph: number | null;
  after?: Cursor | null | undefined;
  textOnly: boolean;
};

/** A fiche in one of its versions, as its reader sees it now: with what was said of the words that it holds. */
export async function readFichePage(
  platform: Platform,
  reader: Actor,
  slugs: Slugs,
  wish: Wish,
  keep: KeepHighlighted = drawEachTime,
) {
  const consultation = await readConsultation(platform, reader, slugs.consultation);
  demand(consultation.may.readFiches, "fiche");
  const fiche = await findFiche(platform.db, consultation, slugs.fiche, wish.version);
  const version = fiche?.versions[0];
  if (!fiche || !version) throw new Failure("unknown", "fiche");
  const latest = await readLatest(platform.db, fiche.id);
  const elsewhere = await listAskedElsewhere(platform.db, version);
  const questionIds = idsCounted(version.questions, elsewhere);
  const numbered = { ficheId: fiche.id, versionId: version.id, questionIds };
  const [neighbours, numbers, opinions, own] = await Promise.all([
    readNeighbours(platform.db, consultation, fiche.order),
    readNumbers(platform.db, consultation, numbered),
    listOpinions(platform.db, consultation, fiche.id, opinionsShown),
    listOwnAnswers(platform.db, reader, { questionIds, terms: consultation.terms }),
  ]);
  const highlighted = wish.textOnly ? nothing : await readHighlighted(platform.db, version.id, numbers, keep);
  const blocks = drawBlocks(version, highlighted, numbers?.blocks ?? new Map());
  const questions = describeQuestions(version.questions, elsewhere, numbers, own);
  const thread = await readThreadOf(platform.db, consultation, version.id, blocks, wish);
  return {
    ...{
      consultation,
      fiche: about(fiche),
      version: aboutVersion(version),
      latest,
      neighbours,
      blocks,
      questions,
      thread,
    },
    opinions: { cards: opinions, count: numbers?.opinions ?? 0 },
    tally: numbers?.tally ?? null,
    sections: sectionsOf(version, numbers?.sections ?? new Map()),
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
        omit: { publishedById: true, body: true }, // who published is not for everybody; the text is drawn
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

type Fiche = NonNullable<Awaited<ReturnType<typeof findFiche>>>;
type Version = Fiche["versions"][number];

/** What a page says of a fiche and of its version beside the text, which is handed on once, as it is drawn. */
const about = ({ id, slug, label, title, theme }: Fiche) => ({ id, slug, label, title, theme });
const aboutVersion = ({ id, number, hash, note, reason, publishedAt }: Version) => ({
  ...{ id, number, hash, note, reason, publishedAt },
});

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

const nothing: Highlighted = new Map();

/** Where nothing is highlighted there is nothing to draw. */
async function readHighlighted(
  db: Database,
  versionId: string,
  numbers: Awaited<ReturnType<typeof readNumbers>>,
  keep: KeepHighlighted,
): Promise<Highlighted> {
  if (numbers === null || numbers.blocks.size === 0) return nothing;
  const state = { versionId, changes: numbers.edgeChanges };
  return keep(state, () => drawHighlighted(db, versionId));
}

/** Stored drawings, but for the blocks that have highlights, which are drawn with them. */
function drawBlocks(version: Version, highlighted: Highlighted, counts: ReadonlyMap<string, number>) {
  const stored = new Map(version.renderings.map(({ blockId, html }) => [blockId, html]));
  return version.blocks.map(({ blockId, kind, level, displayNumber }) => ({
    ...{ blockId, kind, level, displayNumber },
    html: highlighted.get(blockId) ?? stored.get(blockId) ?? "",
    count: counts.get(blockId) ?? 0,
  }));
}

type DrawnBlock = ReturnType<typeof drawBlocks>[number];

function sectionsOf({ blocks }: Version, counts: ReadonlyMap<string, number>) {
  return blocks
    .filter(({ kind, level }) => kind === "heading" && level === 2)
    .map(({ blockId, text }, index) => ({
      blockId,
      title: text ?? "",
      count: counts.get(String(index + 1)) ?? 0,
    }));
}

/** The open thread, or null. A paragraph that does not exist is unknown; one without contributions is empty. */
async function readThreadOf(
  db: Database,
  consultation: ReadableConsultation,
  versionId: string,
  blocks: readonly DrawnBlock[],
  { paragraph, after = null }: Wish,
) {
  if (paragraph === null) return null;
  const block = blocks.find(({ displayNumber }) => displayNumber === paragraph);
  if (!block) throw new Failure("unknown", "paragraphe");
  if (!consultation.may.readContributions.allowed) return null;
  const { blockId, count } = block;
  const { ids, next } = await listOnBlock(db, { versionId, blockId, after, limit: threadSize });
  return { paragraph, blockId, count, cards: await readCards(db, ids), isFirst: after === null, next };
}
