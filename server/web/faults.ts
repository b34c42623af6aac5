import type { ErrorRequestHandler } from "express";
import type { Log } from "../log";
import { fault, sendPlainPage } from "./plain-page";
import { requestIdOf } from "./requests";

/** What nobody foresaw: logged once with its trace, told to the visitor without it. */
export function faults(log: Log): ErrorRequestHandler {
  return (error: unknown, _req, res, _next) => {
    if (res.destroyed) return; // the visitor left, which is nobody's fault
    log.error({ id: requestIdOf(res), err: error }, "fault");
    if (res.headersSent) res.destroy();
    else sendPlainPage(res, 500, fault);
  };
}
