import type { Request, RequestHandler, Response } from "express";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { missingFile, sendPlainPage } from "./plain-page";
import { sendWhole, tagOf, type Whole } from "./whole";

type File = { type: string; whole: Whole };

/** The name of an asset holds the hash of its content: it never changes. Other files keep theirs when they change. */
const isAsset = (path: string) => path.startsWith("/assets/");
const forever = "public, max-age=31536000, immutable";
const forAnHour = "public, max-age=3600";
const compressedEndings = new Set([".br", ".gz"]);

/**
 * Serves the files of a build, read once into memory with the compressed forms made beside them: they are
 * small, and a process goes on serving the files its pages name while a newer build takes their place.
 */
export async function serveFiles(directory: string): Promise<RequestHandler> {
  const files = await readFiles(directory);
  return (req, res, next) => {
    const file = files.get(decodeURIComponent(req.path));
    if (file) send(file, req, res).catch(next);
    else if (isAsset(req.path)) sendPlainPage(res, 404, missingFile);
    else next();
  };
}

async function send({ type, whole }: File, req: Request, res: Response): Promise<void> {
  res.type(type);
  res.setHeader("Cache-Control", isAsset(req.path) ? forever : forAnHour);
  res.setHeader("Vary", "Accept-Encoding");
  await sendWhole(req, res, whole);
}

async function readFiles(directory: string): Promise<Map<string, File>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const bodies = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
  const served = [...bodies].filter(
    ([path]) => !compressedEndings.has(extname(path)) && !isHidden(directory, path),
  );
  return new Map(served.map(([path, body]) => [urlOf(directory, path), fileOf(path, body, bodies)]));
}

function fileOf(path: string, body: Buffer, bodies: Map<string, Buffer>): File {
  const form = (ending: string) => {
    const compressed = bodies.get(path + ending);
    return compressed && (() => compressed);
  };
  return {
    type: extname(path),
    whole: { tag: tagOf(body), identity: () => body, br: form(".br"), gzip: form(".gz") },
  };
}

function urlOf(directory: string, path: string): string {
  return `/${relative(directory, path).split(sep).join("/")}`;
}

function isHidden(directory: string, path: string): boolean {
  return /\/\.(?!well-known\/)/.test(urlOf(directory, path));
}
