import { isDeepStrictEqual } from "node:util";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import { visitor } from "../policy/actor";
import { mayBegin, mayWrite } from "../policy/contributing";
import { demand } from "../policy/verdict";
import { type DraftContent, draftContent } from "./draft";
import { authorOf, type DraftOwner, expiryOf, ownedBy } from "./draft-owner.server";
import { emptyBody } from "./text";

type Place = { ficheId: string; versionId: string };

/** Starts a draft on a version of a fiche, and gives its id: it will be the key of its sending. */
export function startDraft(platform: Platform, owner: DraftOwner, place: Place, content: DraftContent) {
  return perform(platform, authorOf(owner), (act) => createDraft(act, owner, place, content));
}

export type Saved = {
  draftId: string;
  /** `aside`: kept in a draft of its own, because the other one had moved on, was sent, or is not theirs. */
  outcome: "saved" | "two-tabs" | "already-sent" | "aside";
};

/**
 * Saves a draft of which `edition` was being written on. Nothing that somebody typed is lost: what cannot
 * replace the draft, since another tab saved it, or sent it, or the session is over, is kept beside it. The same words again,
 * as a browser sends them that had no answer, are saved already. What comes after closing or during a suspension is kept
 * like what was typed before, though it cannot be sent.
 */
export async function saveDraft(
  platform: Platform,
  owner: DraftOwner,
  draftId: string,
  edition: number,
  change: (content: unknown) => DraftContent,
): Promise<Saved> {
  await demandKeeping(platform, owner, draftId);
  return perform(platform, authorOf(owner), async (act) => {
    const draft = await act.tx.draft.findUnique({ where: { id: draftId } });
    if (!draft) return keepAfterSending(act, owner, draftId, change);
    const { accountId, holderHash, entryId } = ownedBy(owner);
    const isOwn =
      draft.accountId === accountId && draft.holderHash === holderHash && draft.entryId === entryId;
    const content = change(isOwn ? draft.content : emptied(draft.content));
    const expiresAt = expiryOf(owner, act.now);
    const { count } = await act.tx.draft.updateMany({
      where: { id: draftId, edition, ...ownedBy(owner) },
      data: { content, expiresAt, edition: edition + 1, updatedAt: act.now },
    });
    if (count === 1 || (isOwn && (await holds(act, draftId, content)))) return { draftId, outcome: "saved" };
    const kept = await createDraft(act, owner, draft, content);
    return { draftId: kept, outcome: isOwn ? "two-tabs" : "aside" };
  });
}

/** A draft goes on under the rule that it began under. Who enters for somebody else was asked before. */
async function demandKeeping(platform: Platform, owner: DraftOwner, id: string): Promise<void> {
  if ("entryId" in owner) return;
  const select = { fiche: { select: { consultation: { select: { slug: true } } } } };
  const draft = await platform.db.draft.findUnique({ where: { id }, select });
  if (!draft) return;
  const actor = "person" in owner ? owner.person : visitor;
  const consultation = await readConsultation(platform, actor, draft.fiche.consultation.slug);
  demand(mayBegin(mayWrite(actor, consultation, consultation.now)), "brouillon");
}

/** Read again: what was quicker may have been the same words, sent twice. */
async function holds({ tx }: Act, id: string, content: DraftContent): Promise<boolean> {
  const present = await tx.draft.findUnique({ where: { id }, select: { content: true } });
  return present !== null && isDeepStrictEqual(draftContent.parse(present.content), content);
}

/** The draft is gone because it was sent: what was sent stands, the other text becomes a new draft. */
async function keepAfterSending(
  act: Act,
  owner: DraftOwner,
  draftId: string,
  change: (content: unknown) => DraftContent,
): Promise<Saved> {
  const sent = "person" in owner ? await findSent(act, draftId, owner.person.accountId) : null;
  if (!sent) throw new Failure("unknown", "brouillon");
  const content = change(sent.content);
  return { draftId: await createDraft(act, owner, sent, content), outcome: "already-sent" };
}

/** Where a sending of this draft was made, and what a draft of the same kind begins with. */
async function findSent({ tx }: Act, draftKey: string, accountId: string) {
  const own = { contributor: { accountId } };
  const revision = await tx.revision.findFirst({
    where: { OR: [{ id: draftKey }, { contribution: { sending: { draftKey } } }], contribution: own },
    include: { contribution: true, passages: true },
    orderBy: { number: "desc" },
  });
  if (!revision) return null;
  const { contribution, passages, versionId, position, language, id } = revision;
  const [passage] = passages;
  const content: DraftContent = {
    kind: contribution.kind === "answer" ? "answers" : contribution.kind,
    passage: passage
      ? {
          start: { blockId: passage.startBlockId, offset: passage.startOffset },
          end: { blockId: passage.endBlockId, offset: passage.endOffset },
        }
      : null,
    ...{ proposal: [], position, language, body: emptyBody, answers: [], parentId: contribution.parentId },
    ...{ revises: id === draftKey ? contribution.id : null, erasesFormer: false },
  };
  return { ficheId: contribution.ficheId, versionId, content };
}

/** Somebody else's words are not for whoever knows the address. */
function emptied(content: unknown): DraftContent {
  return { ...draftContent.parse(content), body: emptyBody, proposal: [], answers: [], revises: null };
}

async function createDraft(
  act: Act,
  owner: DraftOwner,
  { ficheId, versionId }: Place,
  content: DraftContent,
) {
  const id = act.newId();
  await act.tx.draft.create({
    data: {
      ...{ id, ficheId, versionId, content, ...ownedBy(owner), expiresAt: expiryOf(owner, act.now) },
      ...{ createdAt: act.now, updatedAt: act.now },
    },
  });
  return id;
}

/** Throws a draft away, at the wish of its owner. */
export async function dropDraft(platform: Platform, owner: DraftOwner, draftId: string): Promise<void> {
  await perform(platform, authorOf(owner), ({ tx }) =>
    tx.draft.deleteMany({ where: { id: draftId, ...ownedBy(owner) } }),
  );
}
