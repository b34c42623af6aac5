import { randomBytes } from "node:crypto";
import { readCookie, writeCookie } from "./cookie.server";

const holderCookieName = "concertation-connexion";
const lifeSeconds = 3600;

/** Known to the browser that asked for a mail, so that only it may use the code; its SHA-256 alone is stored. */
export const newHolder = () => randomBytes(32).toString("base64url");

export function readHolder(cookieHeader: string | null): string | null {
  return readCookie(cookieHeader, holderCookieName);
}

/** `Set-Cookie`, for an hour from now; null takes it back. */
export function holderCookie(holder: string | null, publicUrl: string): string {
  return writeCookie({ name: holderCookieName, value: holder, lifeSeconds, publicUrl });
}
