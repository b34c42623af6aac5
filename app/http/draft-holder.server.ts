import { randomBytes } from "node:crypto";
import { readCookie, writeCookie } from "~/auth/cookie.server";
import {
  adoptDrafts,
  browserHours,
  draftOwner,
  type OwnWriter,
} from "~/domain/contribution/draft-owner.server";
import type { Actor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";

/** Names the browser of who writes before signing in: drafts find it again without JavaScript. */
const cookieName = "brouillon";

type Asked = { platform: Platform; request: Request; reader: Actor };

/**
 * Whose drafts this request speaks of; null for a visitor whose browser has none. What a browser wrote becomes
 * its reader's at the first page that asks after they signed in.
 */
export async function ownerOf({ platform, request, reader }: Asked): Promise<OwnWriter | null> {
  const holder = readCookie(request.headers.get("Cookie"), cookieName);
  if (reader.kind === "person") await adoptDrafts(platform, reader, holder);
  return draftOwner(reader, holder);
}

/** The same for who begins to write: a browser without a cookie is given one. */
export async function ownerToBe(
  asked: Asked & { publicUrl: string },
): Promise<{ owner: OwnWriter; headers: Record<string, string> }> {
  const owner = await ownerOf(asked);
  if (owner && "person" in owner) return { owner, headers: {} };
  const holder = owner?.holder ?? randomBytes(32).toString("base64url");
  const lifeSeconds = browserHours * 60 * 60;
  const cookie = writeCookie({ name: cookieName, value: holder, lifeSeconds, publicUrl: asked.publicUrl });
  return { owner: { holder }, headers: { "Set-Cookie": cookie } };
}
