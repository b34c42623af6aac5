import { Router, type Response } from "express";
import type { Platform } from "../../app/platform.server";
import { readinessOf, type Readiness } from "./readiness";

/** For whoever watches the process: is it alive, and may visitors be sent to it. */
export function health(platform: Platform): Router {
  let asked: Promise<Readiness> | null = null;
  /** Probes that meet share one question: behind a database that hangs, they must not pile up. */
  const askOnce = () => (asked ??= readinessOf(platform).finally(() => (asked = null)));

  return Router()
    .get("/sante/vivant", (_req, res) => say(res, 200, { alive: true }))
    .get("/sante/pret", (_req, res, next) => {
      askOnce().then((readiness) => say(res, readiness.ready ? 200 : 503, readiness), next);
    });
}

function say(res: Response, status: number, answer: Readiness | { alive: true }): void {
  res.statusCode = status;
  res.setHeader("Content-Type", "application/json; charset=utf-8");
  res.setHeader("Cache-Control", "no-store");
  res.end(JSON.stringify(answer));
}
