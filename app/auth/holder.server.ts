import { randomBytes } from "node:crypto";
import { readCookie, writeCookie } from "./cookie.server";

/**
 * What a browser holds before its reader signs in: it finds its drafts again, and may use the code of the
 * mail it asked for. A random word, of which only the SHA-256 is stored.
 */
export const holderCookieName = "concertation-porteur";
const lifeSeconds = 24 * 3600;

export const newHolder = () => randomBytes(32).toString("base64url");

export function readHolder(cookieHeader: string | null): string | null {
  return readCookie(cookieHeader, holderCookieName);
}

/** `Set-Cookie`, for a day from now; null takes it back. */
export function holderCookie(holder: string | null, publicUrl: string): string {
  return writeCookie({ name: holderCookieName, value: holder, lifeSeconds, publicUrl });
}
