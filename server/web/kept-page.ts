import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, Response as Answer } from "express";
import { sendWhole, tagOf, type Whole } from "./whole";

/** A page as any visitor gets it, and when what it says was read. */
export type KeptPage = { bornAtMs: number; headers: [string, string][]; whole: Whole; bytes: number };

const keptTypes = /^(text\/(html|calendar|xml)|application\/(json|xml|[\w.-]+\+(json|xml)))\b/;
const largestPage = 2_000_000;
const smallestCompressed = 1_000;
/** Quality 11 takes a hundred times longer for a sixth less: it is for files, made once. */
const brotliQuality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
const compressBrotli = (body: Buffer) => promisify(brotliCompress)(body, { params: brotliQuality });
const compressGzip = (body: Buffer) => promisify(gzip)(body);

/** Gathers a rendering to be kept, when it may be; a body that turns out too large goes on as the stream it was. */
export async function keep(
  response: Response,
  bornAtMs: number,
  previous: KeptPage | undefined,
): Promise<KeptPage | Response> {
  if (!mayBeKept(response)) return response;
  const body = await gather(response);
  if (body instanceof Response) return body;
  const headers = [...response.headers].filter(([name]) => name !== "content-length");
  const whole = previous?.whole.tag === tagOf(body) ? previous.whole : wholeOf(body); // compressed once as long as it stays the same
  return { bornAtMs, headers, whole, bytes: body.length };
}

export async function sendKept(page: KeptPage, req: Request, res: Answer): Promise<void> {
  res.setHeader("Cache-Control", "no-cache");
  for (const [name, value] of page.headers) res.setHeader(name, value);
  res.setHeader("Vary", "Accept-Encoding, Cookie");
  await sendWhole(req, res, page.whole);
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
