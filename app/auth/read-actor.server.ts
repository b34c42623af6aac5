import { type Actor, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { luciaOn } from "./lucia.server";
import { readSessionToken } from "./session.server";

/**
 * Cookie header in, actor out: pages, actions and sockets all ask here. Roles are read anew each time. A
 * session that is over, revoked, or of an erased account is nobody's.
 */
export async function readActor(platform: Platform, cookieHeader: string | null): Promise<Actor> {
  const token = readSessionToken(cookieHeader);
  if (token === null) return visitor;
  const { user } = await luciaOn(platform).validateSession(token);
  return user ? { kind: "person", accountId: user.id, grants: user.grants } : visitor;
}
