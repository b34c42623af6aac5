import compression from "compression";
import type { Request as Asked, Response as Answer } from "express";
import { once } from "node:events";
import { whenLeft } from "./when-left";
import { holds } from "./whole";

const compress = compression();

/** Sends an answer made for one visitor, compressed on its way. */
export async function sendResponse(response: Response, asked: Asked, res: Answer): Promise<void> {
  res.statusCode = response.status;
  res.setHeader("Cache-Control", "private, no-cache");
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") res.appendHeader(name, value);
    else res.setHeader(name, value);
  }
  const held = isHeld(response, asked);
  if (held || isHeadOfFile(response, asked)) {
    await response.body?.cancel();
    if (held) res.statusCode = 304;
    res.end();
    return;
  }
  compress(asked, res, () => undefined);
  if (response.body) await pour(response.body, res);
  res.end();
}

/** Whether its reader holds it already: it names itself by a tag, as a file of contributions does. */
function isHeld({ status, headers }: Response, asked: Asked): boolean {
  const tag = headers.get("ETag");
  return status === 200 && tag !== null && holds(asked, tag.replace(/^W\//, ""));
}

/** Whoever asks only for the head of a file does not make it be written. */
function isHeadOfFile({ headers }: Response, { method }: Asked): boolean {
  return method === "HEAD" && headers.has("Content-Disposition");
}

/** No faster than the visitor takes it, and no longer than they stay. */
async function pour(body: ReadableStream<Uint8Array>, res: Answer): Promise<void> {
  const reader = body.getReader();
  const signal = whenLeft(res);
  signal.addEventListener("abort", () => void reader.cancel().catch(() => undefined));
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (!res.write(part.value)) await once(res, "drain", { signal });
  }
}
