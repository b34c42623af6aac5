import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, Response as Answer } from "express";
import { encodingFor, etagOf, holds, tagOf, type Whole } from "./whole";

/** A page as any visitor gets it. */
export type KeptPage = {
  /** All but those that depend on the form. */
  headers: [string, string][];
  whole: Whole;
  bytes: number;
  /** The forms already sent, by the words of `Accept-Encoding` they answer to. */
  ready: Map<string, Ready>;
};

/** A page in one form; its headers as Node takes them, names and values in turn. */
export type Ready = { etag: string; headers: string[]; body: Buffer };

const keptTypes = /^(text\/(html|calendar|xml)|application\/(json|xml|[\w.-]+\+(json|xml)))\b/;
const largestPage = 2_000_000;
const smallestCompressed = 1_000;
const mostReady = 20;
/** Quality 11 takes a hundred times longer for a sixth less: it is for files, made once. */
const brotliQuality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
const compressBrotli = (body: Buffer) => promisify(brotliCompress)(body, { params: brotliQuality });
const compressGzip = (body: Buffer) => promisify(gzip)(body);

/**
 * What any cache between us and visitors may do: keep a page for one second, then ask again. Never send a stale one
 * meanwhile (`stale-while-revalidate`): it could show what was taken away.
 */
const keptByAll = "public, max-age=0, s-maxage=1, must-revalidate";
const keptByNone = "no-cache";

/** Gathers a drawing to be kept, when it may be; a body that turns out too large goes on as the stream it was. */
export async function keep(
  response: Response,
  previous: KeptPage | undefined,
  isPublic: boolean,
): Promise<KeptPage | Response> {
  if (!mayBeKept(response)) return response;
  const body = await gather(response);
  if (body instanceof Response) return body;
  const own = [...response.headers].filter(([name]) => name !== "content-length");
  const headers = new Map([["cache-control", isPublic ? keptByAll : keptByNone], ...own]);
  headers.set("vary", "Accept-Encoding, Cookie");
  const whole = previous?.whole.tag === tagOf(body) ? previous.whole : wholeOf(body); // compressed once as long as it stays the same
  return { headers: [...headers], whole, bytes: body.length, ready: new Map() };
}

/** In the form that is asked for, or nothing when it is held already. */
export async function sendKept(page: KeptPage, req: Request, res: Answer): Promise<void> {
  const ready = await readyFor(page, req);
  const isHeld = holds(req, ready.etag);
  const headers = isHeld ? withoutBody(ready.headers) : ready.headers;
  for (let at = 0; at < headers.length; at += 2) res.setHeader(headers[at] ?? "", headers[at + 1] ?? "");
  res.statusCode = isHeld ? 304 : 200;
  res.end(isHeld ? undefined : ready.body);
}

async function readyFor(page: KeptPage, req: Request): Promise<Ready> {
  const { whole, headers, ready } = page;
  const encoding = encodingFor(req, whole);
  const body = await (whole[encoding] ?? whole.identity)();
  const etag = etagOf(whole, encoding);
  const ofForm = encoding === "identity" ? [] : ["Content-Encoding", encoding];
  const all = [...headers.flat(), ...ofForm, "ETag", etag, "Content-Length", String(body.length)];
  const made = { etag, body, headers: all };
  if (ready.size < mostReady) ready.set(req.headers["accept-encoding"] ?? "", made);
  return made;
}

/** What is sent to whoever holds the page: the headers that say how long, and of which page. */
export function withoutBody(headers: readonly string[]): string[] {
  return headers.filter((_, at) => !/^content-/i.test(headers[at - (at % 2)] ?? ""));
}
function mayBeKept({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    !headers.has("set-cookie") &&
    !/no-store|private/.test(headers.get("cache-control") ?? "") &&
    keptTypes.test(headers.get("content-type") ?? "")
  );
}

function wholeOf(body: Buffer): Whole {
  const identity = () => body;
  if (body.length < smallestCompressed) return { tag: tagOf(body), identity };
  return {
    tag: tagOf(body),
    identity,
    br: once(() => compressBrotli(body)),
    gzip: once(() => compressGzip(body)),
  };
}

/** Made by the first who wants it; the others wait for the same. */
function once(make: () => Promise<Buffer>): () => Promise<Buffer> {
  let made: Promise<Buffer> | null = null;
  return () => (made ??= make());
}

async function gather(response: Response): Promise<Buffer | Response> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; reader && size <= largestPage;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    chunks.push(value);
    size += value.length;
  }
  return reader ? new Response(resume(chunks, reader), response) : Buffer.alloc(0);
}

function resume(
  read: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => read.forEach((chunk) => stream.enqueue(chunk)),
    pull: async (stream) => {
      const { done, value } = await reader.read();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
