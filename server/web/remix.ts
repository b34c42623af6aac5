import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Env } from "../../app/env.server";
import type { Platform } from "../../app/platform.server";
import type { WriteFile } from "../../app/http/context.server";
import { Failure } from "../../app/domain/failure";
import type { Log } from "../log";
import { Obstacle } from "../obstacle";
import { projectRoot } from "../root";
import type { Pages } from "./pages";
import { serveFiles } from "./static";

/** Where pages and files come from, and how to leave it. */
export type Source = {
  build: ServerBuild | (() => Promise<ServerBuild>);
  files: RequestHandler;
  close: () => Promise<void>;
};

/** What `npm run build` left. */
export async function openBuild(): Promise<Source> {
  return {
    build: await readBuild(join(projectRoot, "build/server/index.js")),
    files: await serveFiles(join(projectRoot, "build/client")),
    close: () => Promise.resolve(),
  };
}

/** The sources, compiled by Vite as they are asked for; its socket shares our port. */
export async function openSources(server: Server): Promise<Source> {
  const { createServer } = await import("vite"); // in production it is never loaded
  const vite = await createServer({
    root: projectRoot,
    appType: "custom",
    server: { middlewareMode: true, hmr: { server } },
  });
  return {
    build: async () => demandBuild(await vite.ssrLoadModule("virtual:remix/server-build")),
    files: vite.middlewares,
    close: () => vite.close(),
  };
}

type Setting = Pick<
  AppLoadContext,
  "platform" | "writeFile" | "readFile" | "keepComparison" | "keepHighlighted"
> & {
  env: Env;
  log: Log;
};

/** Remix, told what it may use for each request. */
export function remixPages(build: Source["build"], given: Setting): Pages {
  const { env, platform, writeFile, readFile, keepComparison, keepHighlighted, log } = given;
  const handle = createRequestHandler(build, env.NODE_ENV);
  const setting = settingOf(env, platform);
  return (request, told) =>
    handle(request, {
      ...setting,
      ...told,
      ...{ readFile, keepComparison, keepHighlighted },
      writeFile: asksForData(request) ? noFile : writeFile,
      reportFault: (error) => log.error({ id: told.requestId, err: error }, "fault"),
    });
}

/** At the address of a page's data Remix would gather the whole of a file before it sends any of it. */
const asksForData = ({ url }: Request) => new URL(url).pathname.endsWith(".data");
const noFile: WriteFile = () => Promise.reject(new Failure("unknown", "fichier"));

function settingOf(env: Env, platform: Platform) {
  return {
    platform,
    publicUrl: env.PUBLIC_URL,
    publisher: {
      name: env.PUBLISHER_NAME ?? null,
      address: env.PUBLISHER_ADDRESS ?? null,
      director: env.PUBLISHER_DIRECTOR ?? null,
      contact: env.PUBLISHER_CONTACT ?? null,
      hosting: env.HOSTING_PROVIDER ?? null,
      dataProtection: env.DPO_CONTACT ?? null,
      accessibility: env.ACCESSIBILITY_CONTACT ?? null,
    },
    demo: env.DEMO,
    kit: env.DEMO || env.NODE_ENV === "development",
  };
}

async function readBuild(path: string): Promise<ServerBuild> {
  try {
    return demandBuild(await import(pathToFileURL(path).href));
  } catch (error) {
    throw new Obstacle(`The pages in ${path} cannot be loaded: run \`npm run build\`.`, { cause: error });
  }
}

function demandBuild(module: unknown): ServerBuild {
  if (isBuild(module)) return module;
  throw new Error("What was built is not a Remix application.");
}

function isBuild(module: unknown): module is ServerBuild {
  return typeof module === "object" && module !== null && "routes" in module && "entry" in module;
}
