import type { Request, RequestHandler } from "express";
import { sendPlainPage, strangeOrigin } from "./plain-page";

/**
 * Every write comes from a page of ours: another site cannot send one in a visitor's name. The browser says
 * where it comes from, in one of two headers that no page can forge. The Host header proves nothing.
 */
export function ownOrigin(publicUrl: string): RequestHandler {
  return (req, res, next) => {
    if (isReading(req) || comesFromUs(req, publicUrl)) {
      next();
      return;
    }
    sendPlainPage(res, 403, strangeOrigin);
  };
}

export function isReading({ method }: { method?: string | undefined }): boolean {
  return method === "GET" || method === "HEAD";
}

function comesFromUs({ headers }: Request, publicUrl: string): boolean {
  return headers.origin === publicUrl || headers["sec-fetch-site"] === "same-origin";
}
