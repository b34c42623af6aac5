import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import { type Person, system } from "../policy/actor";
import { mayEnter, mayReadEntered } from "../policy/entering";
import { demand } from "../policy/verdict";
import { checkEnvelope, type Checked, type TypedEnvelope } from "./check-envelope.server";

/** How long an entry is kept after it or one of its texts was last touched: nobody counts what it holds. */
export const entryDays = 30;

/**
 * Begins to enter a sending. `key` was made with the form, and will be the key of the sending: a form sent twice
 * begins one entry, and none once it was registered.
 */
export async function beginEntry(
  platform: Platform,
  author: Person,
  { key, consultation: slug, typed }: { key: string; consultation: string; typed: TypedEnvelope },
): Promise<Checked> {
  const consultation = await readConsultation(platform, author, slug);
  demand(mayEnter(author, consultation, consultation.now), "saisie");
  const checked = await checkEnvelope(platform.db, consultation, typed, consultation.now);
  if (!checked.ok) return checked;
  const { accountId } = author;
  await perform(platform, author, async ({ tx, now }) => {
    if ((await tx.sending.count({ where: { draftKey: key } })) > 0) return;
    const own = { id: key, accountId, consultationId: consultation.id, envelope: checked.envelope };
    const data = { ...own, createdAt: now, updatedAt: now };
    await tx.entry.createMany({ data, skipDuplicates: true });
  });
  return checked;
}

/** Corrects what was said of a sending beside its texts. */
export async function correctEntry(
  platform: Platform,
  author: Person,
  id: string,
  typed: TypedEnvelope,
): Promise<Checked> {
  const { consultation } = await findOwnEntry(platform, author, id);
  demand(mayEnter(author, consultation, platform.clock()), "saisie");
  const checked = await checkEnvelope(platform.db, consultation, typed, platform.clock());
  if (!checked.ok) return checked;
  await perform(platform, author, async ({ tx, now }) => {
    const data = { envelope: checked.envelope, edition: { increment: 1 }, updatedAt: now };
    const { count } = await tx.entry.updateMany({ where: { id, accountId: author.accountId }, data });
    if (count === 0) throw new Failure("unknown", "saisie");
  });
  return checked;
}

/** Throws an entry away with its texts: nothing of it was ever sent. */
export async function dropEntry(platform: Platform, author: Person, id: string): Promise<void> {
  const { consultationId } = await findOwnEntry(platform, author, id);
  demand(mayReadEntered(author, consultationId), "saisie");
  await perform(platform, author, ({ tx }) =>
    tx.entry.deleteMany({ where: { id, accountId: author.accountId } }),
  );
}

/** An entry with its consultation; for whoever did not begin it, it does not exist. */
export async function findOwnEntry({ db }: Platform, { accountId }: Person, id: string) {
  const entry = await db.entry.findFirst({
    where: { id, accountId },
    include: { consultation: { include: { periods: true } } },
  });
  if (!entry) throw new Failure("unknown", "saisie");
  return entry;
}

/** Entries that nobody went on with; run now and then. */
export function dropExpiredEntries(platform: Platform): Promise<number> {
  return perform(platform, system, async ({ tx, now }) => {
    const last = new Date(now.getTime() - entryDays * 24 * 60 * 60 * 1000);
    const isLeft = { updatedAt: { lt: last } };
    // Writing a text touches its draft alone, and drafts go with their entry.
    const { count } = await tx.entry.deleteMany({ where: { ...isLeft, drafts: { every: isLeft } } });
    return count;
  });
}
