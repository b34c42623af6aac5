import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import type { Subject } from "../../app/domain/register/subject";
import { sendKept } from "./kept-page";
import { addressOf } from "./address-of";
import type { Drawn, PageCache } from "./page-cache";
import { busy, sendPlainPage } from "./plain-page";
import { anonymousRequest, requestOf } from "./request-of";
import { requestIdOf } from "./requests";
import { sendResponse } from "./send-response";
import { isVisitor } from "./visitor";

/** What the pages are told of a request. `source` is empty when the answer is for anybody. */
export type Told = {
  requestId: string;
  source: string;
  /** For a page to say what it is drawn from. */
  shows: (subject: Subject) => void;
};

/** Whoever draws the pages: Remix, or a few lines in a test. */
export type Pages = (request: Request, told: Told) => Promise<Response>;

type Setting = {
  pages: Pages;
  publicUrl: string;
  sourceOf: (asked: Asked) => string;
  /** Null when pages are not kept. */
  kept: PageCache | null;
};

const nobodyKeeps = () => undefined;

/** Lets `pages` answer; through the cache when whoever asks is nobody in particular. */
export function servePages({ pages, publicUrl, sourceOf, kept }: Setting): RequestHandler {
  async function answer(asked: Asked, res: Answer): Promise<void> {
    const requestId = requestIdOf(res);
    if (!kept || !isVisitor(asked)) {
      const told = { requestId, source: sourceOf(asked), shows: nobodyKeeps };
      return send(await pages(requestOf(asked, res, publicUrl), told), asked, res);
    }
    const address = addressOf(asked.originalUrl);
    const page = await kept.read(address, () => draw(address, requestId));
    return page instanceof Response ? send(page, asked, res) : sendKept(page, asked, res);
  }
  async function draw(address: string, requestId: string): Promise<Drawn> {
    let subject: Subject | null = null;
    const shows = (shown: Subject) => void (subject = shown);
    const response = await pages(anonymousRequest(address, publicUrl), { requestId, source: "", shows });
    return { response, subject };
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
