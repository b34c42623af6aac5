import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { compareTexts, type Row } from "./compare-texts";
import { listCredits } from "./list-credits.server";
import { listVersions } from "./list-versions.server";
import { questions } from "./question";
import type { Slugs } from "./read-fiche-page.server";

/** Which versions are compared: by default the two last ones. */
export type ComparisonWish = { from?: number | undefined; to?: number | undefined };

/** Makes a comparison, or remembers it: two published versions, which the key names, compare for ever alike. */
export type KeepComparison = (key: string, compare: () => Promise<Row[]>) => Promise<Row[]>;

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
  const rows = await keep(`${fiche.id} ${String(former)} ${String(later)}`, () =>
    compare(platform, fiche.id, former, later),
  );
  const credits = await listCredits(platform, consultation, {
    ficheId: fiche.id,
    after: former,
    upTo: later,
  });
  return { consultation, fiche, versions, rows, credits, from: former, to: later };
}

export type Comparison = Awaited<ReturnType<typeof readComparison>>;

async function compare(platform: Platform, ficheId: string, from: number, to: number): Promise<Row[]> {
  const [former, later] = await Promise.all([from, to].map((number) => readText(platform, ficheId, number)));
  if (!former || !later) throw new Failure("unknown", "version");
  return compareTexts(former, later);
}

async function readText({ db }: Platform, ficheId: string, number: number) {
  const inOrder = { orderBy: { order: "asc" } } as const;
  const version = await db.version.findUnique({
    where: { ficheId_number: { ficheId, number } },
    select: { blocks: inOrder, questions: { ...inOrder, include: { options: inOrder } } },
  });
  return version && { ...version, questions: questions.parse(version.questions) };
}
