import { setTimeout } from "node:timers/promises";
import { type Attempt, countAttempt, forgetAttempts } from "~/domain/account/attempts.server";
import { isPassword } from "~/domain/account/password.server";
import { type CodeOutcome, useCode, useLink, type Used } from "~/domain/account/use-mail.server";
import { type Act, perform } from "~/domain/act.server";
import { adoptDrafts } from "~/domain/contribution/draft-owner.server";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { readHolder } from "./holder.server";
import { readActor } from "./read-actor.server";
import { openSession, sessionCookieName } from "./session.server";

/** What was used, and the token of the session that it opened, if it did. */
type Opened<Outcome> = { outcome: Outcome; token: string | null };

/** By the link of a mail, in whatever browser it was opened. */
export async function signInByLink(
  platform: Platform,
  token: string,
  cookieHeader: string | null,
): Promise<Opened<Used | null>> {
  const opened = await perform(platform, system, async (act) =>
    withSession(act, await useLink(act, token), cookieHeader),
  );
  return welcomed(platform, opened, cookieHeader);
}

/** By the code of a mail, in the browser that asked for it. */
export async function signInByCode(
  platform: Platform,
  { requestId, code }: { requestId: string; code: string },
  cookieHeader: string | null,
): Promise<Opened<CodeOutcome>> {
  const opened = await perform(platform, system, async (act) =>
    withSession(act, await useCode(act, requestId, code, readHolder(cookieHeader)), cookieHeader),
  );
  return welcomed(platform, opened, cookieHeader);
}

type Tried =
  { kind: "signed-in"; token: string } | { kind: "refused" } | { kind: "too-many"; minutes: number };

/** By password. Whether the address, or its password, is the wrong one is told neither in words nor by time. */
export async function signInByPassword(
  platform: Platform,
  { email, password, source }: { email: string; password: string; source: string },
  cookieHeader: string | null,
): Promise<Tried> {
  const attempt: Attempt = { kind: "password", email, source };
  const leave = await countAttempt(platform, attempt);
  if (!leave.allowed) return { kind: "too-many", minutes: leave.minutes };
  await setTimeout(leave.delayMs);

  const account = await platform.db.account.findUnique({ where: { email, erasedAt: null } });
  const isRight = await isPassword(password, account?.passwordHash ?? null);
  if (!account || !isRight) return { kind: "refused" };

  await forgetAttempts(platform, attempt);
  const token = await perform(platform, system, (act) => openSession(act, account.id, cookieHeader));
  await takeDrafts(platform, token, cookieHeader);
  return { kind: "signed-in", token };
}

async function withSession<Outcome extends CodeOutcome>(
  act: Act,
  outcome: Outcome,
  cookieHeader: string | null,
) {
  const token =
    outcome?.kind === "signed-in" ? await openSession(act, outcome.accountId, cookieHeader) : null;
  return { outcome, token };
}

async function welcomed<Outcome>(platform: Platform, opened: Opened<Outcome>, cookieHeader: string | null) {
  if (opened.token !== null) await takeDrafts(platform, opened.token, cookieHeader);
  return opened;
}

/** What this browser wrote before is its reader's from now on. */
async function takeDrafts(platform: Platform, token: string, cookieHeader: string | null): Promise<void> {
  const person = await readActor(platform, `${sessionCookieName}=${token}`);
  if (person.kind === "person") await adoptDrafts(platform, person, readHolder(cookieHeader));
}
