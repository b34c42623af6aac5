import { z } from "zod";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import { placementStates } from "../passage/placement";
import type { Actor } from "../policy/actor";
import { compareTexts, isChanged } from "./compare-texts";
import { findFicheToPublish } from "./find-fiche-to-publish.server";
import { questions } from "./question";
import type { Slugs } from "./read-fiche-page.server";

const state = z.enum(placementStates);
const inOrder = { orderBy: { order: "asc" } } as const;
const whole = { blocks: inOrder, questions: { ...inOrder, include: { options: inOrder } } } as const;

/** A version as its editors see it: what it changed, what became of the passages, and who asked for it. */
export async function readPublishedVersion(platform: Platform, reader: Actor, slugs: Slugs, number: number) {
  const { consultation, fiche } = await findFicheToPublish(platform, reader, slugs);
  const versions = await platform.db.version.findMany({
    where: { ficheId: fiche.id, number: { in: [number - 1, number] } },
    orderBy: { number: "asc" },
    include: whole,
  });
  const version = versions.at(-1);
  if (version?.number !== number) throw new Failure("unknown", "version");
  const former = versions.length === 2 ? versions[0] : undefined;
  const rows = compareTexts(former ? textOf(former) : { blocks: [], questions: [] }, textOf(version));
  const credits = await platform.db.credit.findMany({
    where: { versionId: version.id },
    orderBy: { contribution: { number: "asc" } },
    select: {
      blockId: true,
      contribution: { select: { reference: true, moderation: true, withdrawnAt: true } },
    },
  });
  const { id, note, reason, publishedAt } = version;
  return {
    ...{ consultation, fiche, version: { id, number, note, reason, publishedAt } },
    counts: await countPlacements(platform, id),
    changes: former ? rows.filter((row) => isChanged(row) && "later" in row && row.step !== "left") : [],
    credits: credits.map(({ blockId, contribution: { reference, moderation, withdrawnAt } }) => ({
      ...{ blockId, reference, isPublic: moderation === "visible" && withdrawnAt === null },
    })),
  };
}

export type PublishedVersion = Awaited<ReturnType<typeof readPublishedVersion>>;

type Held = { blocks: Parameters<typeof compareTexts>[0]["blocks"]; questions: unknown };
const textOf = ({ blocks, questions: asked }: Held) => ({ blocks, questions: questions.parse(asked) });

/** Of the passages of earlier versions. */
async function countPlacements({ db }: Platform, versionId: string) {
  const found = await db.placement.groupBy({
    by: ["state"],
    where: { versionId, passage: { versionId: { not: versionId } } },
    _count: true,
  });
  return found.map(({ state: name, _count }) => ({ state: state.parse(name), count: _count }));
}
