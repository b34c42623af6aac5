import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { paths } from "../../app/http/paths";
import type { Log } from "../log";

const header = "X-Request-Id";
const acceptable = /^[\w.-]{1,64}$/;
const longestLogged = 300;

/**
 * Gives each request an id, told to the visitor and written in the log, so that a fault can be quoted and
 * found. The line says what was asked and how it ended: no query string (people search for words), no
 * address, no browser.
 */
export function requests(log: Log): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    const { method, path } = req; // both may be rewritten further on
    const id = idFromProxy(req) ?? randomUUID();
    res.setHeader(header, id);
    res.once("close", () => {
      const ms = Math.round(performance.now() - begun);
      const outcome = res.writableFinished ? {} : { abandoned: true };
      const { statusCode: status } = res;
      log[levelOf(path, status)](
        { id, method, path: withoutSecret(path).slice(0, longestLogged), status, ms, ...outcome },
        "request",
      );
    });
    next();
  };
}

/** Whoever holds the link of a mail may sign in: it is written nowhere. */
const secretPath = new RegExp(`^(${paths.signInLink("")}).+`);
const withoutSecret = (path: string) => path.replace(secretPath, "$1…");

export function requestIdOf(res: Pick<Response, "getHeader">): string {
  return String(res.getHeader(header));
}

/** Only a proxy we trust may name the request; anyone else could make the log say what they like. */
function idFromProxy(req: Request): string | undefined {
  const given = req.get(header);
  return given && acceptable.test(given) && comesFromProxy(req) ? given : undefined;
}

function comesFromProxy(req: Request): boolean {
  const trusts: unknown = req.app.get("trust proxy fn");
  return (
    typeof trusts === "function" && Reflect.apply(trusts, undefined, [req.socket.remoteAddress, 0]) === true
  );
}

/** Probes and files come by the thousand and teach nothing. */
function levelOf(path: string, status: number): "warn" | "info" | "debug" {
  if (/^\/(sante|assets)\//.test(path)) return "debug";
  return status >= 500 ? "warn" : "info";
}
