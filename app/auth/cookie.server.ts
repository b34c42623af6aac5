/** A cookie of ours: what it holds needs no escaping. Null empties it in the browser. */
type OwnCookie = { name: string; value: string | null; lifeSeconds: number; publicUrl: string };

const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Reads one cookie of ours; other sites of the same host may have left anything beside it. */
export function readCookie(header: string | null, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const [key = "", value = ""] = pair.trim().split("=");
    if (key === name && /^[\w-]{1,200}$/.test(value)) return value;
  }
  return null;
}

/** For `Set-Cookie`: out of reach of scripts, never sent by another site's form, encrypted outside this machine. */
export function writeCookie({ name, value, lifeSeconds, publicUrl }: OwnCookie): string {
  const secure = thisMachine.has(new URL(publicUrl).hostname) ? [] : ["Secure"];
  const life = `Max-Age=${value === null ? 0 : lifeSeconds}`;
  return [`${name}=${value ?? ""}`, "HttpOnly", "SameSite=Lax", "Path=/", life, ...secure].join("; ");
}
