import type { RequestHandler } from "express";
import { sendPlainPage, unreadable, wrongMethod } from "./plain-page";

const longestUrl = 8_000;
const methods = ["GET", "HEAD", "POST"];

/** Forms know no other methods, and neither do we. */
export const knownMethods: RequestHandler = (req, res, next) => {
  if (methods.includes(req.method)) {
    next();
    return;
  }
  res.setHeader("Allow", methods.join(", "));
  sendPlainPage(res, 405, wrongMethod);
};

/**
 * An address that nobody can read is refused here, so that no later part has to survive it: too long,
 * wrongly escaped, with a NUL (which PostgreSQL refuses in a text), or that of another site (as sent to a proxy).
 */
export const readableAddresses: RequestHandler = (req, res, next) => {
  if (isReadable(req.originalUrl)) {
    next();
    return;
  }
  sendPlainPage(res, 400, unreadable);
};

function isReadable(url: string): boolean {
  if (!url.startsWith("/") || url.length > longestUrl) return false;
  try {
    return !decodeURIComponent(url).includes("\0");
  } catch {
    return false;
  }
}
