import express, { type RequestHandler } from "express";
import type { RequestListener } from "node:http";
import type { Env } from "../../app/env.server";
import type { Platform } from "../../app/platform.server";
import type { Log } from "../log";
import { faults } from "./faults";
import { headers, headersFor } from "./headers";
import { health } from "./health";
import { keptFirst } from "./kept-first";
import { knownMethods, readableAddresses } from "./limits";
import { ownOrigin } from "./origin";
import type { PageCache } from "./page-cache";
import { servePages, type Pages } from "./pages";
import { requests } from "./requests";
import { keyOf, sourceOf } from "./source-of";

export type Parts = {
  env: Pick<Env, "NODE_ENV" | "PUBLIC_URL" | "TRUST_PROXY" | "DATABASE_URL">;
  platform: Platform;
  log: Log;
  pages: Pages;
  /** Null when pages are not kept. */
  kept: PageCache | null;
  files: RequestHandler;
};

/** Everything a request passes through, in order. */
export function webOf({ env, platform, log, pages, kept, files }: Parts): RequestListener {
  const web = express();
  web.disable("x-powered-by").disable("etag").set("query parser", false);
  web.set("trust proxy", env.TRUST_PROXY);
  web
    .use(requests(log), headers(env), knownMethods, readableAddresses)
    .use(health(platform))
    .use(ownOrigin(env.PUBLIC_URL))
    .use(files)
    .use(servePages({ pages, publicUrl: env.PUBLIC_URL, sourceOf: sourceOf(keyOf(env.DATABASE_URL)), kept }))
    .use(faults(log));
  return kept ? keptFirst({ web, kept, headers: headersFor(env), log }) : web;
}
