import type { SignInRequest } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import type { Act } from "../act.server";
import { hashOfCode, hashOfHolder, hashOfToken } from "./sign-in-secret.server";

export const mostAttempts = 5;

/** What the link or the code of a mail led to. */
export type Used =
  | { kind: "signed-in"; accountId: string; returnTo: string | null }
  | { kind: "email-changed"; accountId: string }
  | { kind: "email-taken" };

/** A code that is not the right one: how often one may still try. Null: the request is over, or not this browser's. */
export type CodeOutcome = Used | { kind: "wrong-code"; left: number } | null;

/** What a link is for, changing nothing: scanners of mail open links. Null when it is over. */
export async function findLink({ db, clock }: Platform, token: string) {
  const where = { tokenHash: hashOfToken(token), usedAt: null, expiresAt: { gt: clock() } };
  return db.signInRequest.findFirst({ where, select: { email: true, purpose: true } });
}

/** What the page left open waits for; null when it is over, or when another browser asked. */
export async function findCode({ db, clock }: Platform, id: string, holder: string | null) {
  if (holder === null) return null;
  const open = { usedAt: null, expiresAt: { gt: clock() }, attempts: { lt: mostAttempts } };
  const where = { id, holderHash: hashOfHolder(holder), ...open };
  return db.signInRequest.findFirst({ where, select: { email: true, purpose: true } });
}

export async function useLink(act: Act, token: string): Promise<Used | null> {
  const request = await act.tx.signInRequest.findUnique({ where: { tokenHash: hashOfToken(token) } });
  return request && use(act, request);
}

/** A wrong code counts, so its act must be committed: it is an answer, not a failure. */
export async function useCode(
  act: Act,
  id: string,
  code: string,
  holder: string | null,
): Promise<CodeOutcome> {
  if (holder === null) return null;
  const { tx, now } = act;
  const open = { usedAt: null, expiresAt: { gt: now }, attempts: { lt: mostAttempts } };
  const where = { id, holderHash: hashOfHolder(holder), ...open };
  // Counted before it is compared, on the row itself: twenty guesses at once are twenty attempts.
  const counted = await tx.signInRequest.updateMany({ where, data: { attempts: { increment: 1 } } });
  if (counted.count === 0) return null;
  const request = await tx.signInRequest.findUniqueOrThrow({ where: { id } });
  if (request.codeHash === hashOfCode(id, code)) return use(act, request);
  return { kind: "wrong-code", left: mostAttempts - request.attempts };
}

/** Link and code die together, with the first that is used. */
async function use(act: Act, request: SignInRequest): Promise<Used | null> {
  const { tx, now } = act;
  const open = { id: request.id, usedAt: null, expiresAt: { gt: now } };
  const { count } = await tx.signInRequest.updateMany({ where: open, data: { usedAt: now } });
  if (count === 0) return null;
  // Two people who prove at the same instant that they hold one address wait for each other here.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${request.email}, 0))`;
  if (request.purpose === "change_email") return changeEmail(act, request);
  return { kind: "signed-in", accountId: await accountOf(act, request.email), returnTo: request.returnTo };
}

/** The account of whoever proved to hold this address; made the first time. */
async function accountOf({ tx, now, newId, record }: Act, email: string): Promise<string> {
  const id = newId();
  const account = await tx.account.upsert({
    where: { email },
    create: { id, email, createdAt: now },
    update: {},
  });
  if (account.id === id) record({ type: "account.created", accountId: id });
  return account.id;
}

async function changeEmail(
  { tx, record, enqueue }: Act,
  { id: requestId, accountId, email }: SignInRequest,
): Promise<Used | null> {
  if (accountId === null) return null;
  const holder = await tx.account.findUnique({ where: { email } });
  if (holder && holder.id !== accountId) return { kind: "email-taken" };
  const account = await tx.account.findUnique({ where: { id: accountId } });
  const { count } = await tx.account.updateMany({
    where: { id: accountId, erasedAt: null },
    data: { email },
  });
  if (count === 0) return null;
  record({ type: "account.email-changed", accountId });
  if (account?.email && account.email !== email) {
    await tx.signInRequest.update({ where: { id: requestId }, data: { formerEmail: account.email } });
    await enqueue({ kind: "mail.former-address", requestId });
  }
  return { kind: "email-changed", accountId };
}
