import type { Platform } from "~/platform.server";
import { readGround } from "../contribution/begin-draft.server";
import { blankContent } from "../contribution/blank-content";
import type { EntryOwner } from "../contribution/draft-owner.server";
import { startDraft } from "../contribution/keep-draft.server";
import { type PassageWish, readPassageChoice } from "../contribution/read-passage-choice.server";
import { Failure } from "../failure";
import type { Block } from "../fiche/block";
import { blocksWithin } from "../passage/choose";
import type { Person } from "../policy/actor";
import { mayEnter } from "../policy/entering";
import { allowed, demand } from "../policy/verdict";
import { envelope, versionReadAt } from "./envelope";
import { findOwnEntry } from "./keep-entry.server";

/** Enough to recognise a paragraph by. */
const longestExtract = 120;

type Place = { entryId: string; fiche: string };

/** The owner of the texts of an entry, for whoever enters it. */
export async function ownerOfTexts(platform: Platform, author: Person, entryId: string): Promise<EntryOwner> {
  const { consultation } = await findOwnEntry(platform, author, entryId);
  demand(mayEnter(author, consultation, platform.clock()), "saisie");
  return { entryId, enteredBy: author };
}

/** Adds an opinion on a fiche, or answers to its questions, to what is being entered. */
export async function addText(platform: Platform, author: Person, place: Place, kind: "opinion" | "answers") {
  const { owner, slugs, version: number } = await findPlace(platform, author, place);
  const { fiche, version } = await readGround(platform, author, slugs, number);
  if (kind === "answers" && version.questions.length === 0) return null;
  return startDraft(platform, owner, { ficheId: fiche.id, versionId: version.id }, blankContent(kind));
}

/** The paragraphs of a fiche, to choose the one that is spoken of. */
export async function readParagraphs(platform: Platform, reader: Person, place: Place) {
  const { slugs, version: number } = await findPlace(platform, reader, place);
  const { consultation, fiche, version } = await readGround(platform, reader, slugs, number);
  const { blocks } = version;
  const paragraphs = blocks
    .filter(({ parentId, kind }) => parentId === null && kind !== "question")
    .map(({ blockId, displayNumber }) => ({
      ...{ blockId, number: displayNumber },
      words: extractOf(blocks, blockId),
    }));
  return { consultation, fiche, version: { number: version.number, isLatest: version.isLatest }, paragraphs };
}

function extractOf(blocks: readonly Block[], blockId: string): string {
  const texts = blocksWithin(blocks, blockId).map(({ text }) => text ?? "");
  const whole = texts.join(" ").trim();
  return whole.length > longestExtract ? `${whole.slice(0, longestExtract).replace(/\s\S*$/, "")}…` : whole;
}

/** The words of a fiche that are spoken of, as anybody chooses them; in the version that the author could read. */
export async function readEntryPassage(platform: Platform, reader: Person, place: Place, wish: PassageWish) {
  const { owner, slugs, version } = await findPlace(platform, reader, place);
  const choice = await readPassageChoice(platform, reader, slugs, { ...wish, version });
  return { owner, choice: { ...choice, may: { write: allowed } } };
}

/** The fiche, in the last version published when the sending came: that is the text its author had before them. */
async function findPlace(platform: Platform, reader: Person, { entryId, fiche }: Place) {
  const owner = await ownerOfTexts(platform, reader, entryId);
  const entry = await findOwnEntry(platform, reader, entryId);
  const { receivedAt } = envelope.parse(entry.envelope);
  const versions = await platform.db.version.findMany({
    where: { fiche: { slug: fiche, consultationId: entry.consultationId } },
    orderBy: { number: "asc" },
    select: { number: true, publishedAt: true },
  });
  const read = versionReadAt(versions, new Date(receivedAt));
  if (!read) throw new Failure("unknown", "fiche");
  return { owner, slugs: { consultation: entry.consultation.slug, fiche }, version: read.number };
}
