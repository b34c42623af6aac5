import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import { readHolder } from "~/auth/holder.server";
import { signInByCode, signInByLink } from "~/auth/sign-in.server";
import { signInCode as words } from "~/content/sign-in";
import { findCode, type Used } from "~/domain/account/use-mail.server";
import { Failure } from "~/domain/failure";
import type { Platform } from "~/platform.server";
import { paths } from "./paths";
import { welcome } from "./welcome.server";

type Asked = { platform: Platform; request: Request; publicUrl: string };
type Answer = { error?: string | undefined; taken: boolean };

/** A part of the path that names a request; what cannot is unknown before any query. */
export function requestPart(part: string | undefined): string {
  const id = z.uuid().safeParse(part);
  if (!id.success) throw new Failure("unknown", "adresse");
  return id.data;
}

/** A part of the path that may be the token of a mail. */
export function tokenPart(part: string | undefined): string {
  if (part === undefined || !/^[\w-]{43}$/.test(part)) throw new Failure("unknown", "adresse");
  return part;
}

/** What the page left open waits for, in this browser; null when it is over. */
export function findWaiting({ platform, request }: Pick<Asked, "platform" | "request">, requestId: string) {
  return findCode(platform, requestId, readHolder(request.headers.get("Cookie")));
}

export async function enterByCode(asked: Asked, requestId: string, code: string) {
  const cookies = asked.request.headers.get("Cookie");
  const { outcome, token } = await signInByCode(asked.platform, { requestId, code }, cookies);
  if (outcome?.kind === "wrong-code")
    return answerOf(422, { error: words.errors.wrong(outcome.left), taken: false });
  return enter(asked, outcome, token);
}

export async function enterByLink(asked: Asked, linkToken: string) {
  const cookies = asked.request.headers.get("Cookie");
  const { outcome, token } = await signInByLink(asked.platform, linkToken, cookies);
  return enter(asked, outcome, token);
}

/** The page itself says that the mail is over: it is no longer found. */
async function enter(asked: Asked, used: Used | null, token: string | null) {
  if (used === null) return answerOf(409, { taken: false });
  if (used.kind === "email-taken") return answerOf(409, { taken: true });
  if (used.kind === "email-changed" || token === null) return redirect(paths.myAccount("adresse"));
  return welcome(asked, { accountId: used.accountId, token, returnTo: used.returnTo });
}

const answerOf = (status: number, answer: Answer) => data(answer, { status });
