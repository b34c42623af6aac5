import type { RequestHandler } from "express";
import type { Env } from "../../app/env.server";

const yearSeconds = 31_536_000;

/** No inline script or style at all: a text that slips through as markup finds nothing that would run it. */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

/** Vite writes a style into the page for each sheet, a script to reload modules, and keeps a socket open. */
const developmentPolicy = {
  ...policy,
  "script-src": "'self' 'unsafe-inline'",
  "style-src": "'self' 'unsafe-inline'",
  "connect-src": "'self' ws:",
};

/** What a browser is told with each answer, whatever it is. */
export function headers(env: Pick<Env, "NODE_ENV" | "PUBLIC_URL">): RequestHandler {
  const list = Object.entries(headersFor(env));
  return (_req, res, next) => {
    for (const [name, value] of list) res.setHeader(name, value);
    next();
  };
}

export function headersFor({
  NODE_ENV,
  PUBLIC_URL,
}: Pick<Env, "NODE_ENV" | "PUBLIC_URL">): Record<string, string> {
  return {
    "Content-Security-Policy": written(NODE_ENV === "development" ? developmentPolicy : policy),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(PUBLIC_URL.startsWith("https:") && { "Strict-Transport-Security": `max-age=${yearSeconds}` }),
  };
}

function written(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
