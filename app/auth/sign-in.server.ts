import { setTimeout } from "node:timers/promises";
import { type Attempt, countAttempt, forgetAttempts } from "~/domain/account/attempts.server";
import { isPassword } from "~/domain/account/password.server";
import { type CodeOutcome, useCode, useLink, type Used } from "~/domain/account/use-mail.server";
import { type Act, perform } from "~/domain/act.server";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { readHolder } from "./holder.server";
import { openSession } from "./session.server";

/** What was used, and the token of the session that it opened, if it did. */
type Opened<Outcome> = { outcome: Outcome; token: string | null };

/** By the link of a mail, in whatever browser it was opened. */
export function signInByLink(
  platform: Platform,
  token: string,
  cookieHeader: string | null,
): Promise<Opened<Used | null>> {
  return perform(platform, system, async (act) => withSession(act, await useLink(act, token), cookieHeader));
}

/** By the code of a mail, in the browser that asked for it. */
export function signInByCode(
  platform: Platform,
  { requestId, code }: { requestId: string; code: string },
  cookieHeader: string | null,
): Promise<Opened<CodeOutcome>> {
  return perform(platform, system, async (act) =>
    withSession(act, await useCode(act, requestId, code, readHolder(cookieHeader)), cookieHeader),
  );
}

async function withSession<Outcome extends CodeOutcome>(
  act: Act,
  outcome: Outcome,
  cookieHeader: string | null,
): Promise<Opened<Outcome>> {
  if (outcome?.kind !== "signed-in") return { outcome, token: null };
  return { outcome, token: await openSession(act, outcome.accountId, cookieHeader) };
}

export type Tried =
  | { kind: "signed-in"; accountId: string; token: string }
  | { kind: "refused" }
  | { kind: "too-many"; minutes: number };

type Credentials = { email: string; password: string; source: string };

/** By password. Whether the address, or its password, is the wrong one is told neither in words nor by time. */
export async function signInByPassword(
  platform: Platform,
  { email, password, source }: Credentials,
  cookieHeader: string | null,
): Promise<Tried> {
  const attempt: Attempt = { kind: "password", email, source };
  const leave = await countAttempt(platform, attempt);
  if (!leave.allowed) return { kind: "too-many", minutes: leave.minutes };
  if (leave.delayMs > 0) await setTimeout(leave.delayMs);

  const account = await platform.db.account.findUnique({ where: { email, erasedAt: null } });
  const isRight = await isPassword(password, account?.passwordHash ?? null);
  if (!account || !isRight) return { kind: "refused" };

  await forgetAttempts(platform, attempt);
  const token = await perform(platform, system, (act) => openSession(act, account.id, cookieHeader));
  return { kind: "signed-in", accountId: account.id, token };
}
