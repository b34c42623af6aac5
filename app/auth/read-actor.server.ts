import { type Actor, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";

/** Cookie header in, actor out: pages, actions and sockets all ask here. */
export function readActor(_platform: Platform, _cookieHeader: string | null): Promise<Actor> {
  return Promise.resolve(visitor);
}
