import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Request } from "express";

/**
 * Where a request comes from, for counting attempts: the same place gives the same word, which says nothing
 * of the address to whoever does not hold the key. An IPv6 subscriber has a whole network: it counts as one.
 */
export function sourceOf(key: string): (asked: Pick<Request, "ip">) => string {
  return ({ ip = "" }) => createHmac("sha256", key).update(networkOf(ip)).digest("base64url");
}

function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.startsWith("::ffff:")) return ip.replace("::ffff:", "");
  const [head = "", tail] = ip.split("::");
  const [before, after] = [head.split(":"), tail === undefined ? [] : tail.split(":")];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}

/** Known to every node of a deployment and to nobody else: made from what opens its database. */
export function keyOf(databaseUrl: string): string {
  const { username, password, pathname } = new URL(databaseUrl);
  return createHmac("sha256", password).update(`source ${username} ${pathname}`).digest("hex");
}
