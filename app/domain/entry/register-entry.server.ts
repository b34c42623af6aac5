import { z } from "zod";
import type { Prisma } from "~/db/generated/client";
import { sql, type Transaction } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { draftContent } from "../contribution/draft";
import { recordReceived, type Sending } from "../contribution/record-sendings.server";
import { holdRules } from "../consultation/hold-rules.server";
import { contributionsOf, findProblem } from "../contribution/submission";
import { takeReferences } from "../contribution/take-references.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayEnter } from "../policy/entering";
import { demand } from "../policy/verdict";
import { findEnteredVoice } from "./entered-voice.server";
import { envelope, isLate, versionReadAt } from "./envelope";
import { findOwnEntry } from "./keep-entry.server";
import { seenOf, textsOfEntry } from "./read-entry.server";

export type Registered =
  /** `repeated`: it had been registered before, and is not recorded twice. */
  | { registered: true; sendingId: string; repeated: boolean }
  /**
   * `voice`: the person was detached from the body, or the type is gone. `version`: the date of reception was corrected,
   * and a text is about a version that was not the one published then.
   */
  | { registered: false; because: "empty" | "unfinished" | "changed" | "voice" | "version" };

/**
 * Records all that was entered as one sending, received when it came: what came in time counts whatever the day, what
 * came late waits outside every total. Its author is the person on the envelope; who enters is kept beside. `seen` is
 * what was read before confirming. The id of the entry is the key: registering consumes it, twice makes one sending.
 */
export async function registerEntry(
  platform: Platform,
  author: Person,
  entryId: string,
  seen: string,
): Promise<Registered> {
  const before = await findRegistered(platform.db, author, entryId);
  if (before) return { registered: true, sendingId: before, repeated: true };
  const { consultation, ...entry } = await findOwnEntry(platform, author, entryId);
  demand(mayEnter(author, consultation, platform.clock()), "saisie");
  const drafts = await platform.db.draft.findMany({ where: { entryId }, ...textsOfEntry });
  if (seenOf(entry.edition, drafts) !== seen) return { registered: false, because: "changed" };
  const texts = drafts.map(toSend);
  if (texts.length === 0) return { registered: false, because: "empty" };
  if (texts.some(({ problem }) => problem !== null)) return { registered: false, because: "unfinished" };
  if (!(await areOnVersionsRead(platform.db, entry.envelope, drafts)))
    return { registered: false, because: "version" };
  const contributions = texts.flatMap(({ contributions: own }) => own());
  const numbers = await takeReferences(platform, consultation.id, contributions.length);
  return perform(platform, author, async (act) => {
    const ruled = await holdRules(act, consultation);
    const held = await holdEntry(act, entryId);
    if (held === null) return repeated(await findRegistered(act.tx, author, entryId));
    if (held !== seen) return { registered: false, because: "changed" };
    const { channel, receivedAt: told, original, ...from } = envelope.parse(entry.envelope);
    const receivedAt = new Date(told);
    const voice = await findEnteredVoice(act, consultation.id, from);
    if (voice === null) return { registered: false, because: "voice" };
    const late = isLate(consultation.periods, receivedAt);
    const sending: Sending = {
      ...{ consultationId: consultation.id, draftKey: entryId, charterId: null, channel, receivedAt },
      ...{ contributions, entered: { byId: author.accountId, original, late }, ...voice },
    };
    const versions = new Map(drafts.map(({ version }) => [version.id, version]));
    const [recorded] = await recordReceived(act, { consultation: ruled, versions }, [sending], numbers);
    await act.tx.entry.delete({ where: { id: entryId } });
    return { registered: true, sendingId: recorded?.id ?? "", repeated: false };
  });
}

/** What an entry became, for who registered it; null while it is being entered. */
export async function findRegistered(
  db: Transaction,
  { accountId }: Person,
  entryId: string,
): Promise<string | null> {
  const where = { draftKey: entryId, enteredById: accountId };
  return (await db.sending.findFirst({ where, select: { id: true } }))?.id ?? null;
}

function repeated(sendingId: string | null): Registered {
  if (sendingId === null) throw new Failure("unknown", "saisie");
  return { registered: true, sendingId, repeated: true };
}

/** Whether each text is on the version that its author had before them; the envelope may have changed since. */
async function areOnVersionsRead(db: Transaction, told: unknown, texts: readonly Held[]): Promise<boolean> {
  const { receivedAt } = envelope.parse(told);
  const versions = await db.version.findMany({
    where: { ficheId: { in: texts.map(({ ficheId }) => ficheId) } },
    orderBy: { number: "asc" },
    select: { id: true, ficheId: true, publishedAt: true },
  });
  return texts.every(({ ficheId, versionId }) => {
    const own = versions.filter((one) => one.ficheId === ficheId);
    return versionReadAt(own, new Date(receivedAt))?.id === versionId;
  });
}

type Held = Prisma.DraftGetPayload<{ include: (typeof textsOfEntry)["include"] }>;

function toSend({ ficheId, version, content: held }: Held) {
  const content = draftContent.parse(held);
  const { id: versionId, blocks, questions } = version;
  const ground = { ficheId, versionId, blocks, questions };
  return { problem: findProblem(content, ground), contributions: () => contributionsOf(content, ground) };
}

const entries = z.array(z.object({ edition: z.number() })).max(1);
const drafts = z.array(z.object({ id: z.string(), edition: z.number() }));

/**
 * What stands now, with its rows held until the end of the act, and its fiches' as well, shared with other sendings
 * and against a version published meanwhile; null when the entry is no longer there.
 */
async function holdEntry({ tx }: Act, id: string): Promise<string | null> {
  const [entry] = entries.parse(
    await tx.$queryRaw(sql`SELECT edition FROM entry WHERE id = ${id}::uuid FOR UPDATE`),
  );
  if (!entry) return null;
  const texts = await tx.$queryRaw(sql`
    SELECT d.id, d.edition FROM draft d JOIN fiche f ON f.id = d.fiche_id
    WHERE d.entry_id = ${id}::uuid ORDER BY f.id, d.id FOR UPDATE OF d FOR SHARE OF f`);
  return seenOf(entry.edition, drafts.parse(texts));
}
