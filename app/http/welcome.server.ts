import { redirect, type TypedResponse } from "@remix-run/node";
import { holderCookie } from "~/auth/holder.server";
import { sessionCookie } from "~/auth/session.server";
import { hasName } from "~/domain/account/read-account.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { ownerOf } from "./draft-holder.server";
import { paths } from "./paths";

type Place = { platform: Platform; publicUrl: string; request: Request };
type Entered = { accountId: string; token: string; returnTo: string | null };

/** Takes who just signed in where they were, with what their browser had begun; first to give a name, once. */
export async function welcome(
  { platform, publicUrl, request }: Place,
  entered: Entered,
): Promise<TypedResponse<never>> {
  const { accountId, token, returnTo } = entered;
  const person: Person = { kind: "person", accountId, grants: [] };
  await ownerOf({ platform, request, reader: person });
  const known = await hasName(platform, person);
  const answer = redirect(known ? (returnTo ?? paths.mySpace()) : paths.signUp(returnTo ?? undefined));
  answer.headers.append("Set-Cookie", sessionCookie(token, publicUrl));
  answer.headers.append("Set-Cookie", holderCookie(null, publicUrl));
  return answer;
}
