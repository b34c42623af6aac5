import type { Platform } from "~/platform.server";

/** A mail is plain text: nothing in it to load, to hide or to mistake. */
export type Mail = { to: string; subject: string; text: string };

/** What a mail must know of the site: where its links lead, and whom to write to (PUBLISHER_CONTACT). */
export type Site = { publicUrl: string; contact: string | null };

/**
 * Writes the mail of one event from what is true now, not from what was when it was asked for. Null when
 * there is nothing to say any more: withdrawn, hidden, erased, over.
 */
export type MailWriter = (platform: Platform, id: string, site: Site) => Promise<Mail | null>;
