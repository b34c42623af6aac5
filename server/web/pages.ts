import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { sendKept } from "./kept-page";
import { isReading } from "./origin";
import type { openPageCache } from "./page-cache";
import { busy, sendPlainPage } from "./plain-page";
import { anonymousRequest, requestOf } from "./request-of";
import { requestIdOf } from "./requests";
import { sendResponse } from "./send-response";

/** Whoever draws the pages: Remix, or a few lines in a test. `source` is empty when the answer is for anybody. */
export type Pages = (request: Request, requestId: string, source: string) => Promise<Response>;

type Setting = {
  pages: Pages;
  publicUrl: string;
  sourceOf: (asked: Asked) => string;
  read: ReturnType<typeof openPageCache> | null;
};

/** Lets `pages` answer; through the cache when whoever asks is nobody in particular. */
export function servePages({ pages, publicUrl, sourceOf, read }: Setting): RequestHandler {
  async function answer(asked: Asked, res: Answer): Promise<void> {
    if (!read || !isVisitor(asked)) {
      const request = requestOf(asked, res, publicUrl);
      return send(await pages(request, requestIdOf(res), sourceOf(asked)), asked, res);
    }
    const { originalUrl } = asked;
    const render = () => pages(anonymousRequest(originalUrl, publicUrl), requestIdOf(res), "");
    const page = await read(originalUrl, render);
    return page instanceof Response ? send(page, asked, res) : sendKept(page, asked, res);
  }
  return (asked, res, next) => void answer(asked, res).catch(next);
}

/** A file that cannot be had for now has no page of its own to say so on. */
async function send(response: Response, asked: Asked, res: Answer): Promise<void> {
  if (response.status !== 503) return sendResponse(response, asked, res);
  res.setHeader("Retry-After", response.headers.get("Retry-After") ?? "60");
  await response.body?.cancel();
  sendPlainPage(res, 503, busy);
}

function isVisitor(asked: Asked): boolean {
  return isReading(asked) && !asked.headers.cookie && !asked.headers.authorization;
}
