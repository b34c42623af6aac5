import { redirect, type TypedResponse } from "@remix-run/node";
import { closeSession, sessionCookie } from "~/auth/session.server";
import type { Actor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { paths } from "./paths";

type Asked = { platform: Platform; author: Actor; request: Request; publicUrl: string };

/** Ends this session. What the browser kept for its reader goes as well: the next one may be somebody else. */
export async function signOut({
  platform,
  author,
  request,
  publicUrl,
}: Asked): Promise<TypedResponse<never>> {
  if (author.kind === "person") await closeSession(platform, author, request.headers.get("Cookie"));
  return signedOut(publicUrl);
}

export function signedOut(publicUrl: string): TypedResponse<never> {
  return redirect(paths.home(), {
    headers: { "Set-Cookie": sessionCookie(null, publicUrl), "Clear-Site-Data": '"storage"' },
  });
}
