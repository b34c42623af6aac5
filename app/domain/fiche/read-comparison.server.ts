import { ficheSchema } from "~/editor/fiche-schema";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { type Part, partsOf } from "./compare-tables";
import { compareTexts, type Row } from "./compare-texts";
import { creditsBetween } from "./credit";
import { listCredits } from "./list-credits.server";
import { listVersions } from "./list-versions.server";
import { questions } from "./question";
import type { Slugs } from "./read-fiche-page.server";
import { tableShapesIn } from "./table-shape";

/** Which versions are compared: by default the two last ones. */
export type ComparisonWish = { from?: number | undefined; to?: number | undefined };

/** A comparison as it is shown, and all its rows. */
export type Compared = { rows: readonly Row[]; parts: readonly Part[] };

/** Makes a comparison, or remembers it: two published versions, which the key names, compare for ever alike. */
export type KeepComparison = (key: string, compare: () => Promise<Compared>) => Promise<Compared>;

type Asked = { slugs: Slugs; wish: ComparisonWish; keep: KeepComparison };

/**
 * Two versions of a fiche, block by block and word by word, with the contributions that led to what the later one
 * says, as far as the public reads them. Whatever their order in the wish, the former comes first.
 */
export async function readComparison(platform: Platform, reader: Actor, { slugs, wish, keep }: Asked) {
  const { consultation, fiche, versions } = await listVersions(platform, reader, slugs);
  const latest = versions[0]?.number ?? 1;
  const to = wish.to ?? latest;
  const from = wish.from ?? Math.max(1, to - 1);
  const [former, later] = [Math.min(from, to), Math.max(from, to)];
  const { rows, parts } = await keep(`${fiche.id} ${String(former)} ${String(later)}`, () =>
    compare(platform, fiche.id, former, later),
  );
  const credits = await listCredits(platform, consultation, {
    ficheId: fiche.id,
    after: former,
    upTo: later,
  });
  const between = creditsBetween(rows, credits);
  return { consultation, fiche, versions, parts, credits, between, from: former, to: later };
}

export type Comparison = Awaited<ReturnType<typeof readComparison>>;

async function compare(platform: Platform, ficheId: string, from: number, to: number): Promise<Compared> {
  const [former, later] = await Promise.all([from, to].map((number) => readText(platform, ficheId, number)));
  if (!former || !later) throw new Failure("unknown", "version");
  const rows = compareTexts(former, later);
  return { rows, parts: partsOf(rows, { former: former.tables, later: later.tables }) };
}

async function readText({ db }: Platform, ficheId: string, number: number) {
  const inOrder = { orderBy: { order: "asc" } } as const;
  const version = await db.version.findUnique({
    where: { ficheId_number: { ficheId, number } },
    select: { body: true, blocks: inOrder, questions: { ...inOrder, include: { options: inOrder } } },
  });
  if (!version) return null;
  const { blocks, body } = version;
  const tables = blocks.some(({ kind }) => kind === "table")
    ? tableShapesIn(ficheSchema.nodeFromJSON(body))
    : [];
  return { blocks, tables, questions: questions.parse(version.questions) };
}
