import { type Act, perform } from "~/domain/act.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { readCookie, writeCookie } from "./cookie.server";
import { hashOfToken, luciaOn } from "./lucia.server";

export const sessionCookieName = "concertation-session";
/** The row decides when a session ends (30 days after it was last prolonged); the browser keeps the cookie longer. */
const cookieSeconds = 400 * 24 * 3600;

export function readSessionToken(cookieHeader: string | null): string | null {
  return readCookie(cookieHeader, sessionCookieName);
}

/** `Set-Cookie` of a session just opened; null for one that was closed. */
export function sessionCookie(token: string | null, publicUrl: string): string {
  return writeCookie({ name: sessionCookieName, value: token, lifeSeconds: cookieSeconds, publicUrl });
}

/**
 * Opens a session inside the act that proved who somebody is, and answers its token, which is kept nowhere.
 * The one their browser came with ends: a token known before signing in opens nothing after.
 */
export async function openSession(act: Act, accountId: string, cookieHeader: string | null): Promise<string> {
  const { tx, now, record } = act;
  const lucia = luciaOn({ db: tx, clock: () => now });
  const former = readSessionToken(cookieHeader);
  if (former !== null) await lucia.invalidateSession(former);
  const { id: token } = await lucia.createSession(accountId, {});
  record({ type: "session.opened", accountId });
  return token;
}

/** Signing out: the row goes, so that a copy of the cookie opens nothing. */
export async function closeSession(
  platform: Platform,
  person: Person,
  cookieHeader: string | null,
): Promise<void> {
  const token = readSessionToken(cookieHeader);
  if (token === null) return;
  await perform(platform, person, async ({ tx, now, record }) => {
    await luciaOn({ db: tx, clock: () => now }).invalidateSession(token);
    record({ type: "session.closed", accountId: person.accountId });
  });
}

/** The sessions of somebody, the latest first; `current` is the one that asks. */
export async function listSessions(platform: Platform, person: Person, cookieHeader: string | null) {
  const token = readSessionToken(cookieHeader);
  const current = token === null ? null : hashOfToken(token);
  const sessions = await platform.db.session.findMany({
    where: { accountId: person.accountId, expiresAt: { gt: platform.clock() } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return sessions.map(({ id, createdAt, expiresAt }) => ({
    id,
    createdAt,
    expiresAt,
    current: id === current,
  }));
}

/** Ends one session of one's own; somebody else's is not found, and nothing happens. */
export function revokeSession(platform: Platform, person: Person, sessionId: string): Promise<void> {
  return perform(platform, person, async ({ tx, record }) => {
    const { accountId } = person;
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, accountId } });
    if (count > 0) record({ type: "session.closed", accountId });
  });
}

/** « Se déconnecter partout »: this browser too. */
export function revokeEverySession(platform: Platform, person: Person): Promise<void> {
  return perform(platform, person, async ({ tx, now, record }) => {
    await luciaOn({ db: tx, clock: () => now }).invalidateUserSessions(person.accountId);
    record({ type: "session.closed", accountId: person.accountId });
  });
}
