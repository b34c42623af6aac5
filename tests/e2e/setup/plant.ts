import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { decide } from "~/domain/moderation/decide.server";
import { perform } from "~/domain/act.server";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { enqueuing } from "../../../server/jobs/queue";
import { holdAuthor } from "../../factories/author";
import { holdEntry } from "../../factories/entry";
import { words } from "../../factories/fiche-text";
import { aSent, changeCounted, send } from "../../factories/sending";
import { blocksOf, type HeldFiche } from "../../factories/stage";
import type { Database } from "../../setup/clone";

/** States in which a text is nobody's but its author's, some moderator's, or nobody's at all. */
export const plantedStates = [
  "pending",
  "hidden",
  "refused",
  "withdrawn",
  "revised",
  "erased",
  "draft",
  "late",
  "preparatory",
] as const;
export type PlantedState = (typeof plantedStates)[number];

/** The word of each state, which stands nowhere else in the world. */
export const wordOf = (state: PlantedState | "visible") => `canari${state}`;
export const common = "gobemouche";

export function openPlatform({ applicationUrl }: Database): Platform {
  return {
    db: openDatabase(applicationUrl, 2),
    ...{ clock: () => new Date(), newId: () => newId(), announce: () => undefined, enqueue: enqueuing() },
  };
}

type Author = Awaited<ReturnType<typeof holdAuthor>>;
export type PlantedHere = {
  state: PlantedState | "visible";
  author: Author;
  references: string[];
  drafts: string[];
  /** Of staff who enter it, and as it was registered. */
  entries: string[];
  sendings: string[];
};

/** The first fiche of a consultation, as it stands. */
export async function findFiche({ db }: Platform, slug: string): Promise<HeldFiche> {
  const fiche = await db.fiche.findFirstOrThrow({
    where: { consultation: { slug } },
    orderBy: { order: "asc" },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const { id, consultationId, versions } = fiche;
  return { id, consultationId, slug: fiche.slug, versionId: versions[0]?.id ?? "" };
}

/** A comment, an amendment, an opinion and a reply with the word of the state, by somebody who bears it too. */
export async function plant(
  platform: Platform,
  fiche: HeldFiche,
  state: PlantedState | "visible",
  parentId: string | null,
): Promise<PlantedHere> {
  const word = wordOf(state);
  const author = await holdAuthor(platform, state === "revised" ? "Camille Essai" : `Camille ${word}`);
  if (state === "draft")
    return { state, author, references: [], sendings: [], ...(await plantDrafts(platform, fiche, author)) };
  const text = `Voici un ${common} et un ${word}.`;
  const passages = [await firstWords(platform, fiche)];
  const kinds = [
    aSent(fiche, text, { kind: "comment", passages }),
    aSent(fiche, text, { kind: "amendment", passages, proposal: [`${common} ${word}`] }),
    aSent(fiche, text),
    ...(parentId === null || state === "preparatory"
      ? []
      : [aSent(fiche, text, { kind: "reply", parentId })]),
  ];
  const references: string[] = [];
  for (const sent of kinds) {
    const told = { contributorId: author.contributorId, named: true, ...receptionOf(state, author) };
    const { id, reference } = await send(platform, fiche, sent, told);
    await bring(platform, state, author, { id, reference });
    if (state !== "late") await askReceipt(platform, id);
    references.push(reference);
  }
  if (state === "erased") await eraseAuthor(platform, author);
  const sent = await platform.db.contribution.findMany({ where: { reference: { in: references } } });
  return {
    state,
    author,
    references,
    drafts: [],
    entries: [],
    sendings: sent.map(({ sendingId }) => sendingId),
  };
}

/** What came by post after closing, or was told before the opening, is in every other respect as what is visible. */
function receptionOf(state: PlantedState | "visible", { person }: Author) {
  if (state === "preparatory") return { terms: "preparatory" as const };
  if (state !== "late") return {};
  return { channel: "post" as const, entered: { byId: person.accountId, original: null, late: true } };
}

export async function firstWords({ db }: Platform, { versionId }: HeldFiche) {
  const blocks = await blocksOf(db, versionId);
  const block = blocks.find(({ kind, text }) => kind === "paragraph" && (text?.length ?? 0) > 40);
  if (!block?.text) throw new Error("the fiche has no paragraph");
  const { blockId, text } = block;
  return { start: { blockId, offset: 0 }, end: { blockId, offset: text.indexOf(" ", 10) } };
}

type Sent = { id: string; reference: string };

/** As its author, a moderator or an operator would. */
async function bring(
  platform: Platform,
  state: PlantedState | "visible",
  { person }: Author,
  { id, reference }: Sent,
) {
  const { db } = platform;
  const explanation = "Contraire à la charte.";
  const decision = { reference, ground: "abusive" as const, explanation, revision: null };
  if (state === "hidden") await decide(platform, system, { ...decision, act: "hide" });
  if (state === "pending" || state === "refused")
    await changeCounted(platform, id, { moderation: "pending" });
  if (state === "refused") await decide(platform, system, { ...decision, act: "refuse" });
  if (state === "withdrawn") await withdrawContribution(platform, person, reference, { erase: false });
  if (state === "revised") await revise(platform, id);
  if (state === "erased") {
    await db.revisionText.deleteMany({ where: { revision: { contributionId: id } } });
    await changeCounted(platform, id, { named: false, withdrawnAt: platform.clock() });
  }
}

/** A second revision without the word. */
async function revise(platform: Platform, contributionId: string) {
  const { db, newId: id } = platform;
  const { text, ...revision } = await db.revision.findFirstOrThrow({
    where: { contributionId },
    include: { text: true },
  });
  if (!text) throw new Error("a contribution has a text");
  const revisionId = id();
  await db.revision.create({ data: { ...revision, id: revisionId, number: 2 } });
  const plain = "Voici un merle.";
  const now = { body: {}, html: `<p>${plain}</p>`, plain, proposal: text.proposal.map(() => plain) };
  await db.revisionText.create({ data: { ...text, ...now, revisionId } });
  await changeCounted(platform, contributionId, { currentNumber: 2 });
}

async function eraseAuthor({ db, clock }: Platform, { person: { accountId }, contributorId }: Author) {
  const erasedAt = clock();
  await db.session.deleteMany({ where: { accountId } });
  await db.account.update({ where: { id: accountId }, data: { name: null, email: null, erasedAt } });
  await db.contributor.update({ where: { id: contributorId }, data: { declaredName: null, erasedAt } });
}

/** One of an account, one of a browser, one that staff are entering. */
async function plantDrafts(platform: Platform, fiche: HeldFiche, { person }: Author) {
  const { db, newId: id, clock } = platform;
  const text = `Voici un ${common} et un ${wordOf("draft")}.`;
  const content = {
    ...{ kind: "opinion", passage: null, proposal: [], language: "fr", position: "none", answers: [] },
    ...{ parentId: null, revises: null, erasesFormer: false },
    body: { type: "doc", content: [{ type: "paragraph", content: [words(text)] }] },
  };
  const { id: ficheId, versionId } = fiche;
  const own = { ficheId, versionId, content, createdAt: clock(), updatedAt: clock() };
  const expiresAt = new Date(clock().getTime() + 3_600_000);
  const [signedIn, browser] = [id(), id()];
  await db.draft.create({ data: { ...own, id: signedIn, accountId: person.accountId } });
  await db.draft.create({ data: { ...own, id: browser, holderHash: "0".repeat(64), expiresAt } });
  const entryId = await holdEntry(platform, person, fiche.consultationId);
  const entered = id();
  await db.draft.create({ data: { ...own, id: entered, entryId } });
  return { drafts: [signedIn, browser, entered], entries: [entryId] };
}

/** Its receipt is written after all that happened, as when the queue is late. */
async function askReceipt(platform: Platform, contributionId: string) {
  const { sendingId } = await platform.db.contribution.findUniqueOrThrow({ where: { id: contributionId } });
  await perform(platform, system, ({ enqueue }) => enqueue({ kind: "mail.receipt", sendingId }));
}
