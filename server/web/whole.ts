import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Request, Response } from "express";

type Form = () => Buffer | Promise<Buffer>;

/** A body held in memory with its compressed forms, and the tag that changes when it does. */
export type Whole = { tag: string; identity: Form; br?: Form | undefined; gzip?: Form | undefined };

export function tagOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

/** Answers with the smallest form the browser understands, or with nothing when it holds it already. */
export async function sendWhole(req: Request, res: Response, whole: Whole): Promise<void> {
  const encoding = encodingFor(req, whole);
  const etag = etagOf(whole, encoding);
  res.setHeader("ETag", etag);
  if (holds(req, etag)) {
    res.statusCode = 304;
    res.removeHeader("Content-Type");
    res.end();
    return;
  }
  const body = await (whole[encoding] ?? whole.identity)();
  if (encoding !== "identity") res.setHeader("Content-Encoding", encoding);
  res.setHeader("Content-Length", body.length);
  res.end(body);
}

export type Encoding = "br" | "gzip" | "identity";

/** Each form has its own, since it is other bytes. */
export function etagOf({ tag }: Whole, encoding: Encoding): string {
  return encoding === "identity" ? `"${tag}"` : `"${tag}-${encoding}"`;
}

export function encodingFor(req: Request, { br, gzip }: Whole): Encoding {
  if (br && req.acceptsEncodings("br")) return "br";
  return gzip && req.acceptsEncodings("gzip") ? "gzip" : "identity";
}

/** A proxy that compresses again marks our tags as weak: they still name the same body. */
export function holds(req: Pick<IncomingMessage, "headers">, etag: string): boolean {
  const held = req.headers["if-none-match"];
  if (held === undefined) return false;
  return held.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));
}
