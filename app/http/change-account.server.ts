import { redirect, type TypedResponse } from "@remix-run/node";
import { z } from "zod";
import { changePassword } from "~/auth/change-password.server";
import { holderCookie, newHolder, readHolder } from "~/auth/holder.server";
import { revokeEverySession, revokeSession, sessionCookie } from "~/auth/session.server";
import { account as words } from "~/content/account";
import { signIn } from "~/content/sign-in";
import { askEmailChange } from "~/domain/account/ask-mail.server";
import { countAttempt } from "~/domain/account/attempts.server";
import { rename } from "~/domain/account/declare-person.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { line } from "./fields";
import { paths } from "./paths";
import { emailField } from "./sign-in.server";
import { signedOut } from "./sign-out.server";

/** One form of the page at a time; `intent` says which. */
export const accountForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("name"), name: line(120, words.errors.name) }),
  z.object({ intent: z.literal("email"), email: emailField(words.errors.email) }),
  z.object({
    intent: z.literal("password"),
    current: z.string().default(""),
    password: z.string(words.errors.password).min(1, words.errors.password),
  }),
  z.object({ intent: z.literal("close"), session: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ intent: z.literal("close-all") }),
]);

type Asked = { platform: Platform; author: Person; request: Request; publicUrl: string; source: string };
type Change = z.infer<typeof accountForm>;
type Refused = { status: number; errors: Record<string, string> };

/** Changes what was asked for, and goes where it shows; or says what is wrong with it. */
export async function changeAccount(asked: Asked, change: Change): Promise<TypedResponse<never> | Refused> {
  const { platform, author, publicUrl } = asked;
  switch (change.intent) {
    case "name":
      await rename(platform, author, change.name);
      return redirect(paths.myAccount("nom"));
    case "email":
      return askForNewAddress(asked, change.email);
    case "password":
      return keepNewPassword(asked, change);
    case "close":
      await revokeSession(platform, author, change.session);
      return redirect(paths.myAccount("session"));
    case "close-all":
      await revokeEverySession(platform, author);
      return signedOut(publicUrl);
  }
}

async function askForNewAddress(asked: Asked, email: string): Promise<TypedResponse<never> | Refused> {
  const { platform, author, request, publicUrl, source } = asked;
  const leave = await countAttempt(platform, { kind: "mail", email, source });
  if (!leave.allowed) return { status: 429, errors: { email: signIn.errors.tooManyMails(leave.minutes) } };
  const holder = readHolder(request.headers.get("Cookie")) ?? newHolder();
  const requestId = await askEmailChange(platform, author, { email, holder, returnTo: null });
  const headers = { "Set-Cookie": holderCookie(holder, publicUrl) };
  return redirect(paths.signInCode(requestId), { headers });
}

async function keepNewPassword(
  { platform, author, request, publicUrl, source }: Asked,
  { current, password }: { current: string; password: string },
): Promise<TypedResponse<never> | Refused> {
  // A browser left open must not serve to guess the password of today.
  const leave = await countAttempt(platform, { kind: "password", email: author.accountId, source });
  if (!leave.allowed) return { status: 429, errors: { current: signIn.errors.tooMany(leave.minutes) } };
  const cookies = request.headers.get("Cookie");
  const outcome = await changePassword(platform, author, { current, password }, cookies);
  if (outcome.kind === "set") {
    const headers = { "Set-Cookie": sessionCookie(outcome.token, publicUrl) };
    return redirect(paths.myAccount("mot-de-passe"), { headers });
  }
  const { because } = outcome;
  const errors: Refused["errors"] =
    because === "wrong-current" ? { current: words.errors.current } : { password: words.errors[because] };
  return { status: 422, errors };
}
