import { createHash } from "node:crypto";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import type { Transaction } from "~/db/database.server";
import type { Grant } from "~/domain/policy/actor";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaOn>;
    DatabaseUserAttributes: { grants: readonly Grant[] };
  }
}

/** Where sessions are kept, and what time it is there. */
export type SessionStore = { db: Pick<Transaction, "session">; clock: () => Date };

const sessionDays = 30;

/** What is stored of a token: who reads the table can open no session with it. */
export const hashOfToken = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * Lucia, on our tables and our clock. The one file that knows it: it is no longer developed, so that its
 * few lines may one day have to be ours.
 */
export function luciaOn(store: SessionStore) {
  return new Lucia(adapterOn(store), {
    sessionExpiresIn: new TimeSpan(sessionDays, "d"),
    getUserAttributes: ({ grants }: { grants: readonly Grant[] }) => ({ grants }),
  });
}

/** Lucia hands the token itself as the id of a session; only its hash goes further. */
function adapterOn({ db, clock }: SessionStore): Adapter {
  const { ours, luciaTime } = clocksOf(clock);
  return {
    getSessionAndUser: async (token) => {
      const session = await db.session.findUnique({
        where: { id: hashOfToken(token) },
        include: { account: { include: { roles: true } } },
      });
      if (!session) return [null, null];
      const { account, accountId: userId, expiresAt } = session;
      const kept: DatabaseSession = { id: token, userId, expiresAt: luciaTime(expiresAt), attributes: {} };
      const grants = account.roles.map(({ role, consultationId }) => ({ role, consultationId }));
      return [kept, account.erasedAt === null ? { id: userId, attributes: { grants } } : null];
    },
    getUserSessions: async (accountId) => {
      const sessions = await db.session.findMany({ where: { accountId } });
      return sessions.map(({ id, expiresAt }) => ({
        ...{ id, userId: accountId, attributes: {} },
        expiresAt: luciaTime(expiresAt),
      }));
    },
    setSession: async ({ id, userId: accountId, expiresAt }) => {
      const data = { id: hashOfToken(id), accountId, createdAt: clock(), expiresAt: ours(expiresAt) };
      await db.session.create({ data });
    },
    updateSessionExpiration: async (token, expiresAt) => {
      await db.session.updateMany({
        where: { id: hashOfToken(token) },
        data: { expiresAt: ours(expiresAt) },
      });
    },
    deleteSession: async (token) => {
      await db.session.deleteMany({ where: { id: hashOfToken(token) } });
    },
    deleteUserSessions: async (accountId) => {
      await db.session.deleteMany({ where: { accountId } });
    },
    deleteExpiredSessions: async () => {
      await db.session.deleteMany({ where: { expiresAt: { lte: clock() } } });
    },
  };
}

/** Lucia reads the machine's clock; ours may be another one (in tests). Moments are moved across. */
function clocksOf(clock: () => Date) {
  const behindMs = Date.now() - clock().getTime();
  const moved = (byMs: number) => (moment: Date) => new Date(moment.getTime() + byMs);
  return { luciaTime: moved(behindMs), ours: moved(-behindMs) };
}
