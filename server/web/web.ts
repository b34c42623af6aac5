import express, { type Express, type RequestHandler } from "express";
import type { Env } from "../../app/env.server";
import type { Platform } from "../../app/platform.server";
import type { Log } from "../log";
import { faults } from "./faults";
import { headers } from "./headers";
import { health } from "./health";
import { knownMethods, readableAddresses } from "./limits";
import { ownOrigin } from "./origin";
import { openPageCache } from "./page-cache";
import { servePages, type Pages } from "./pages";
import { requests } from "./requests";
import { keyOf, sourceOf } from "./source-of";

export type Parts = {
  env: Pick<Env, "NODE_ENV" | "PUBLIC_URL" | "TRUST_PROXY" | "DATABASE_URL">;
  platform: Platform;
  log: Log;
  pages: Pages;
  files: RequestHandler;
};

/** Everything a request passes through, in order. In development pages are not kept: they change as they are written. */
export function webOf({ env, platform, log, pages, files }: Parts): Express {
  const web = express();
  web.disable("x-powered-by").disable("etag").set("query parser", false);
  web.set("trust proxy", env.TRUST_PROXY);
  const read = env.NODE_ENV === "development" ? null : openPageCache(platform.clock);
  return web
    .use(requests(log), headers(env), knownMethods, readableAddresses)
    .use(health(platform))
    .use(ownOrigin(env.PUBLIC_URL))
    .use(files)
    .use(servePages({ pages, publicUrl: env.PUBLIC_URL, sourceOf: sourceOf(keyOf(env.DATABASE_URL)), read }))
    .use(faults(log));
}
