import { createHash } from "node:crypto";
import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { wholeVersion } from "../contribution/begin-draft.server";
import { draftContent } from "../contribution/draft";
import { drawnOf } from "../contribution/read-preview.server";
import { findProblem, passageOf } from "../contribution/submission";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayEnter } from "../policy/entering";
import { demand } from "../policy/verdict";
import { envelope, isLate } from "./envelope";
import { findAlikeBodies, findAlikePeople } from "./find-alike.server";
import { findOwnEntry } from "./keep-entry.server";

export const textsOfEntry = {
  orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  include: {
    fiche: { select: { slug: true, label: true, title: true } },
    version: { include: wholeVersion },
  },
} satisfies Prisma.Entry$draftsArgs;

/**
 * What is being entered, whole, as it will be recorded: the envelope, each text as it will be read, what keeps it
 * from being registered, and what it may be added to.
 */
export async function readEntry(platform: Platform, reader: Person, id: string) {
  const { consultation, ...entry } = await findOwnEntry(platform, reader, id);
  const now = platform.clock();
  demand(mayEnter(reader, consultation, now), "saisie");
  const [drafts, fiches, types] = await Promise.all([
    platform.db.draft.findMany({ where: { entryId: id }, ...textsOfEntry }),
    listFiches(platform, consultation.id),
    listTypes(platform, consultation.id),
  ]);
  const read = envelope.safeParse(entry.envelope);
  if (!read.success) throw new Failure("unknown", "saisie");
  const { slug, title, demonstration, timeZone } = consultation;
  return {
    ...{ id, fiches, types, envelope: read.data, seen: seenOf(entry.edition, drafts) },
    consultation: { slug, title, demonstration, timeZone },
    late: isLate(consultation.periods, new Date(read.data.receivedAt)),
    texts: drafts.map(textOf),
  };
}

export type EntryPage = Awaited<ReturnType<typeof readEntry>>;

type Held = Prisma.DraftGetPayload<{ include: (typeof textsOfEntry)["include"] }>;

function textOf({ id, fiche, ficheId, version, content: held }: Held) {
  const content = draftContent.parse(held);
  const { blocks, questions, number } = version;
  const passage = passageOf(content, blocks);
  return {
    ...{ id, fiche, kind: content.kind, version: number },
    problem: findProblem(content, { ficheId, versionId: version.id, blocks, questions }),
    drawn: drawnOf({ draft: { content }, passage, questions }),
  };
}

/** What was looked at, in a word: who registers something else than they read is shown it again. */
export function seenOf(edition: number, drafts: readonly { id: string; edition: number }[]): string {
  const editions = [edition, ...drafts.map((draft) => `${draft.id}.${String(draft.edition)}`).sort()];
  return createHash("sha256").update(editions.join()).digest("hex").slice(0, 32);
}

const inOrder = { orderBy: { order: "asc" } } as const;

const listFiches = ({ db }: Platform, consultationId: string) =>
  db.fiche.findMany({
    ...inOrder,
    where: { consultationId, versions: { some: {} } },
    select: { slug: true, label: true, title: true },
  });

export const listTypes = ({ db }: Platform, consultationId: string) =>
  db.organisationType.findMany({
    ...inOrder,
    where: { consultationId },
    select: { id: true, label: true, open: true },
  });

/** The envelope of an entry to be corrected, with those who might be meant by its names. */
export async function readEnvelope(platform: Platform, reader: Person, id: string) {
  const { consultation, envelope: held } = await findOwnEntry(platform, reader, id);
  demand(mayEnter(reader, consultation, platform.clock()), "saisie");
  const kept = envelope.parse(held);
  const { voice } = kept;
  const [types, people, bodies] = await Promise.all([
    listTypes(platform, consultation.id),
    findAlikePeople(platform.db, consultation.id, kept.name),
    voice.kind === "organisation" ? findAlikeBodies(platform.db, voice.name) : [],
  ]);
  const { slug, title, demonstration } = consultation;
  return { ...{ envelope: kept, types, people, bodies }, consultation: { slug, title, demonstration } };
}
