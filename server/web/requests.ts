import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import { paths } from "../../app/http/paths";
import type { Log } from "../log";

export const requestIdHeader = "X-Request-Id";
const acceptable = /^[\w.-]{1,64}$/;
const longestLogged = 300;

/** Where Express keeps how it was set. */
type Settings = { get: (name: string) => unknown };

/**
 * Gives each request an id, told to the visitor and written in the log, so that a fault can be quoted and
 * found. The line says what was asked and how it ended: no query string (people search for words), no
 * address, no browser.
 */
export function requests(log: Log): RequestHandler {
  return (req, res, next) => {
    res.setHeader(requestIdHeader, follow(log, req.app, req, res));
    next();
  };
}

/** The same before Express: the id of a request, whose line is written when it ends. */
export function follow(log: Log, web: Settings, req: IncomingMessage, res: ServerResponse): string {
  const begun = performance.now();
  const { method, url = "/" } = req; // both may be rewritten further on
  const id = idFromProxy(web, req) ?? randomUUID();
  res.once("close", () => {
    const ms = Math.round(performance.now() - begun);
    const outcome = res.writableFinished ? {} : { abandoned: true };
    const { statusCode: status } = res;
    const [path = ""] = url.split("?", 1);
    log[levelOf(path, status)](
      { id, method, path: withoutSecret(path).slice(0, longestLogged), status, ms, ...outcome },
      "request",
    );
  });
  return id;
}

/** Whoever holds the link of a mail may sign in: it is written nowhere. */
const secretPath = new RegExp(`^(${paths.signInLink("")}).+`);
const withoutSecret = (path: string) => path.replace(secretPath, "$1…");

export function requestIdOf(res: Pick<Response, "getHeader">): string {
  return String(res.getHeader(requestIdHeader));
}

/** Only a proxy we trust may name the request; anyone else could make the log say what they like. */
function idFromProxy(web: Settings, { headers, socket }: IncomingMessage): string | undefined {
  const given = headers["x-request-id"];
  if (typeof given !== "string" || !acceptable.test(given)) return undefined;
  const trusts = web.get("trust proxy fn");
  const isTrusted =
    typeof trusts === "function" && Reflect.apply(trusts, undefined, [socket.remoteAddress, 0]) === true;
  return isTrusted ? given : undefined;
}

/** Probes and files come by the thousand and teach nothing. */
function levelOf(path: string, status: number): "warn" | "info" | "debug" {
  if (/^\/(sante|assets)\//.test(path)) return "debug";
  return status >= 500 ? "warn" : "info";
}
