import { perform } from "../../app/domain/act.server";
import {
  recordSendings,
  type Sending,
  type SentContribution,
} from "../../app/domain/contribution/record-sendings.server";
import type { Block } from "../../app/domain/fiche/block";
import { locateQuote } from "../../app/domain/passage/passage";
import { system } from "../../app/domain/policy/actor";
import { cleanText } from "../../app/lib/door";
import type { Platform } from "../../app/platform.server";
import { must } from "./must";
import type { SeedPlan } from "./plan";
import type { SetFiche } from "./set-consultation.server";
import type { SeedContribution, SeedReply } from "./shape";

/** By key of the plan. */
export type Ids = ReadonlyMap<string, string>;

type Stage = {
  consultationId: string;
  charterId: string;
  fiches: readonly SetFiche[];
  typeIds: Ids;
  organisationIds: Ids;
  contributorIds: Ids;
};

type Planned = SeedPlan["contributions"][number];
type Sent = { seed: Planned; id: string };

/**
 * The sendings in the order in which they came; then the replies; then the marked campaign.
 * @returns the contributions that have a key in the plan, by it
 */
export async function playBackSendings(platform: Platform, plan: SeedPlan, stage: Stage): Promise<Ids> {
  const versions = await readVersions(platform, stage);
  const groups = sendingsOf(plan);
  const recorded = await recordSendings(
    platform,
    system,
    stage.consultationId,
    groups.map((group) => {
      const contributions = group.map((seed) => sentContribution(seed, must(versions, seed.fiche)));
      return sendingOf(platform, plan, stage, group[0], contributions);
    }),
  );
  const sent = groups.flatMap((group, at) =>
    group.map((seed, index): Sent => ({ seed, id: recorded[at]?.[index]?.id ?? "" })),
  );
  const byKey = new Map(sent.map((one) => [one.seed.key, one]));
  const replies = plan.replies.map((reply) =>
    sendingOf(platform, plan, stage, reply, [replyOf(reply, must(byKey, reply.to), versions)]),
  );
  await recordSendings(platform, system, stage.consultationId, replies);
  if (plan.campaignTitle !== null) await markCampaign(platform, plan.campaignTitle, stage, sent);
  return new Map(sent.flatMap(({ seed: { key }, id }) => (key === undefined ? [] : [[key, id]])));
}

/** Answers that one person gave at the same minute were sent together. */
function sendingsOf(plan: SeedPlan): [Planned, ...Planned[]][] {
  const groups = new Map<string, [Planned, ...Planned[]]>();
  for (const seed of plan.contributions) {
    const key = `${seed.by} ${seed.at}`;
    const group = groups.get(key);
    if (group) group.push(seed);
    else groups.set(key, [seed]);
  }
  const timeOf = ([{ at }]: readonly [Planned, ...Planned[]]) => plan.instantAt(at).getTime();
  return [...groups.values()].sort((a, b) => timeOf(a) - timeOf(b));
}

type Author = { by: string; at: string; named?: true };

function sendingOf(
  { newId }: Platform,
  plan: SeedPlan,
  stage: Stage,
  { by, at, named }: Author,
  contributions: SentContribution[],
): Sending {
  return {
    consultationId: stage.consultationId,
    draftKey: newId(),
    channel: "online",
    receivedAt: plan.instantAt(at),
    charterId: stage.charterId,
    contributorId: must(stage.contributorIds, by),
    named: named ?? false,
    terms: plan.announcesAt === null ? "preparatory" : "public",
    organisation: organisationOf(plan, stage, by),
    contributions,
  };
}

function organisationOf(plan: SeedPlan, stage: Stage, by: string) {
  const key = plan.contributors.find((contributor) => contributor.key === by)?.organisation;
  const organisation = plan.organisations.find((one) => one.key === key);
  if (!organisation) return null;
  return {
    id: must(stage.organisationIds, organisation.key),
    name: organisation.name,
    typeId: must(stage.typeIds, organisation.type),
    typeNote: organisation.typeOther ?? null,
  };
}

type ReadVersion = SetFiche & {
  blocks: Block[];
  questions: { id: string; key: string; options: { id: string; key: string }[] }[];
};

/** The texts that people wrote on, by the place of their fiche in the plan. */
async function readVersions({ db }: Platform, { fiches }: Stage): Promise<Map<number, ReadVersion>> {
  const versions = new Map<number, ReadVersion>();
  for (const [index, fiche] of fiches.entries()) {
    const include = {
      blocks: { orderBy: { order: "asc" } },
      questions: { include: { options: true } },
    } as const;
    const text = await db.version.findUniqueOrThrow({ where: { id: fiche.versionId }, include });
    versions.set(index + 1, { ...fiche, blocks: text.blocks, questions: text.questions });
  }
  return versions;
}

function sentContribution(seed: Planned, { ficheId, versionId, ...version }: ReadVersion): SentContribution {
  const question =
    seed.kind === "answer" ? version.questions.find(({ key }) => key === seed.question) : undefined;
  return {
    ...{ kind: seed.kind, ficheId, versionId, questionId: question?.id ?? null, parentId: null },
    position: seed.position,
    language: seed.lang ?? "fr",
    body: bodyOf(seed.body),
    proposal: seed.kind === "amendment" ? [cleanText(seed.proposal)] : [],
    passages: passagesOf(seed, version.blocks),
    optionIds: optionIdsOf(seed, question?.options ?? []),
  };
}

function passagesOf(seed: Planned, blocks: readonly Block[]) {
  if (seed.kind !== "comment" && seed.kind !== "amendment") return [];
  const { quote, until } = seed.passage;
  const passage = locateQuote(blocks, quote.normalize("NFC"), until?.normalize("NFC"));
  if (!passage) throw new Error(`fiche ${String(seed.fiche)} does not hold « ${quote} »`);
  return [passage];
}

function optionIdsOf(seed: SeedContribution, options: readonly { id: string; key: string }[]): string[] {
  if (seed.kind !== "answer") return [];
  const chosen = seed.choice ?? (seed.scale === undefined ? undefined : String(seed.scale));
  return options.filter(({ key }) => key === chosen).map(({ id }) => id);
}

function replyOf(
  reply: SeedReply,
  { seed, id }: Sent,
  versions: ReadonlyMap<number, ReadVersion>,
): SentContribution {
  const { ficheId, versionId } = must(versions, seed.fiche);
  return {
    ...{ kind: "reply", ficheId, versionId, questionId: null, parentId: id },
    ...{ position: "none", language: "fr" },
    body: bodyOf(reply.body),
    ...{ proposal: [], passages: [], optionIds: [] },
  };
}

function bodyOf(paragraphs: readonly string[]) {
  const content = paragraphs.map((words) => ({
    type: "paragraph",
    content: [{ type: "text", text: cleanText(words) }],
  }));
  return { type: "doc", content };
}

async function markCampaign(
  platform: Platform,
  title: string,
  stage: Stage,
  sent: readonly Sent[],
): Promise<void> {
  await perform(platform, system, async ({ tx, newId }) => {
    const { consultationId } = stage;
    const campaign = await tx.campaign.create({ data: { id: newId(), consultationId, title } });
    const members = sent.filter(({ seed }) => seed.campaign);
    await tx.campaignMembership.createMany({
      data: members.map(({ id }) => ({ campaignId: campaign.id, contributionId: id })),
    });
  });
}
