import { redirect, type TypedResponse } from "@remix-run/node";
import { z } from "zod";
import { holderCookie, newHolder, readHolder } from "~/auth/holder.server";
import { signInByPassword } from "~/auth/sign-in.server";
import { signIn as words } from "~/content/sign-in";
import { askSignIn } from "~/domain/account/ask-mail.server";
import { countAttempt } from "~/domain/account/attempts.server";
import { isEmail, plainEmail } from "~/domain/account/email";
import { longestPassword } from "~/domain/account/password.server";
import type { Platform } from "~/platform.server";
import { paths } from "./paths";
import { returnField } from "./return-to";
import { welcome } from "./welcome.server";

export const emailField = (message: string) =>
  z.string(message).transform(plainEmail).refine(isEmail, message);

export const signInForm = z.object({
  intent: z.enum(["mail", "password"]),
  email: emailField(words.errors.email),
  password: z.string().max(longestPassword, words.errors.refused).default(""),
  retour: returnField,
});

type Asked = { platform: Platform; request: Request; publicUrl: string; source: string };
type Typed = z.infer<typeof signInForm>;
type Refused = { status: number; errors: { email?: string; password?: string } };

/** Sends to the page that waits for the code, whatever the address: nobody learns whether it has an account. */
export async function askForMail(
  asked: Asked,
  { email, retour }: Typed,
): Promise<TypedResponse<never> | Refused> {
  const { platform, request, publicUrl, source } = asked;
  const leave = await countAttempt(platform, { kind: "mail", email, source });
  if (!leave.allowed) return { status: 429, errors: { email: words.errors.tooManyMails(leave.minutes) } };
  const holder = readHolder(request.headers.get("Cookie")) ?? newHolder();
  const requestId = await askSignIn(platform, { email, holder, returnTo: retour });
  return redirect(paths.signInCode(requestId), {
    headers: { "Set-Cookie": holderCookie(holder, publicUrl) },
  });
}

export async function enterByPassword(asked: Asked, typed: Typed): Promise<TypedResponse<never> | Refused> {
  const { platform, request, source } = asked;
  const { email, password, retour: returnTo } = typed;
  if (password === "") return { status: 422, errors: { password: words.errors.password } };
  const credentials = { email, password, source };
  const tried = await signInByPassword(platform, credentials, request.headers.get("Cookie"));
  if (tried.kind === "signed-in") return welcome(asked, { ...tried, returnTo });
  if (tried.kind === "too-many")
    return { status: 429, errors: { email: words.errors.tooMany(tried.minutes) } };
  return { status: 422, errors: { email: words.errors.refused } };
}
