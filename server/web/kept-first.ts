import type { RequestListener } from "node:http";
import type { Express } from "express";
import type { Log } from "../log";
import { addressOf } from "./address-of";
import { withoutBody } from "./kept-page";
import type { PageCache } from "./page-cache";
import { follow, requestIdHeader } from "./requests";
import { isVisitor } from "./visitor";
import { holds } from "./whole";

type Setting = { web: Express; kept: PageCache; headers: Record<string, string>; log: Log };

/**
 * Answers with pages that are kept and right before Express is asked, which takes longer to hand a request on than
 * Node to answer it; everything else goes on to `web`. What is found here was drawn and first sent through it.
 */
export function keptFirst({ web, kept, headers, log }: Setting): RequestListener {
  const ofAll = Object.entries(headers).flat();
  return (req, res) => {
    const { url = "/" } = req;
    const page = req.method === "GET" && isVisitor(req) ? kept.find(addressOf(url)) : null;
    const ready = page?.ready.get(req.headers["accept-encoding"] ?? "");
    if (!ready) {
      web(req, res);
      return;
    }
    const own = [requestIdHeader, follow(log, web, req, res), ...ofAll];
    if (holds(req, ready.etag)) res.writeHead(304, [...own, ...withoutBody(ready.headers)]).end();
    else res.writeHead(200, [...own, ...ready.headers]).end(ready.body);
  };
}
