import { z } from "zod";
import { findPeriodInForce, type Period } from "../consultation/period";
import { channels } from "../contribution/contribution";

/** How a sending may come that its author did not make on the site. */
export const enteredChannels = channels.filter((channel) => channel !== "online");
export type EnteredChannel = (typeof enteredChannels)[number];
export const enteredChannel = z.enum(enteredChannels);

/** The longest shelf mark: an address in an archive, not a description. */
export const longestOriginal = 200;

const body = z.object({
  kind: z.literal("organisation"),
  /** Of a body that is known already; null declares a new one under this name. */
  organisationId: z.uuid().nullable(),
  name: z.string(),
  typeId: z.uuid(),
  typeNote: z.string().nullable(),
});

/** In whose name the sending speaks. */
export const enteredVoice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), named: z.boolean() }),
  body,
]);

/**
 * What a sending says beside its texts: how and when it came, where its original is kept, from whom. Checked
 * whenever it is read: it was stored by an earlier version of ourselves.
 */
export const envelope = z.object({
  channel: enteredChannel,
  receivedAt: z.iso.datetime(),
  original: z.string().nullable(),
  /** The declared name, and in what capacity; the person has no account. */
  name: z.string(),
  capacity: z.string().nullable(),
  /** Of somebody without an account who contributed before; null declares them. */
  contributorId: z.uuid().nullable(),
  voice: enteredVoice,
});
export type Envelope = z.infer<typeof envelope>;

/** A letter and a mail exist apart from what is entered of them, and prove it; of what was said there may be minutes. */
export const hasOriginal = (channel: EnteredChannel): boolean => channel === "email" || channel === "post";

/** Why a date of reception cannot be. */
export type NoReception = "future" | "before-announcement";

/**
 * Nothing is received before the consultation is announced, nor after now. What comes between the announcement and
 * the opening is early, not refused.
 */
export function findReceptionProblem(
  receivedAt: Date,
  { announcedAt }: { announcedAt: Date | null },
  now: Date,
): NoReception | null {
  if (receivedAt > now) return "future";
  return announcedAt === null || receivedAt < announcedAt ? "before-announcement" : null;
}

/**
 * The version that the author of a sending had before them: the last one published when it came, or the first, of which
 * what came before any was published can only speak. `versions` are those of one fiche, in order.
 */
export function versionReadAt<Version extends { publishedAt: Date }>(
  versions: readonly Version[],
  receivedAt: Date,
): Version | null {
  return versions.findLast(({ publishedAt }) => publishedAt <= receivedAt) ?? versions[0] ?? null;
}

/**
 * Whether it came after closing (« hors délai »), by the period in force when it came: the day on which it is typed
 * changes nothing. An extension is published before closing, so whatever it lets in came under it. A reopening comes
 * after, and does not let in what came while nobody could write. What comes before the opening, or during a
 * suspension, is in time: the consultation is announced or still running. Closing is half-open.
 */
export function isLate(periods: readonly Period[], receivedAt: Date): boolean {
  const period = findPeriodInForce(periods, receivedAt);
  return period !== null && receivedAt >= period.closesAt;
}
