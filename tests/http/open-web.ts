import { request, type IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import { findNextTurn } from "~/domain/consultation/find-next-turn.server";
import type { Journal } from "../../server/live/journal";
import { openLog } from "../../server/log";
import { openDoor } from "../../server/web/door";
import { openPageCache } from "../../server/web/page-cache";
import type { Pages } from "../../server/web/pages";
import { webOf, type Parts } from "../../server/web/web";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

type Changes = Partial<Omit<Parts, "env" | "pages" | "kept">> & {
  env?: Partial<Parts["env"]>;
  journal?: Pick<Journal, "begin" | "join">;
};

/** Nothing is known of what happens: a page is right for a second. */
const nobodyTells = { begin: () => Promise.resolve(), join: () => undefined };

export const publicUrl = "https://concertation.example";

const noFiles: RequestHandler = (_req, _res, next) => next();

/** The web layer on a free port of this machine, with these pages behind it; `logged` holds what it wrote. */
export async function openWeb(pages: Pages, { env, journal = nobodyTells, ...changes }: Changes = {}) {
  const logged: string[] = [];
  const { platform = testPlatform("2030-01-15").platform } = changes;
  const { clock } = platform;
  const parts: Parts = {
    env: {
      ...{ NODE_ENV: "production", PUBLIC_URL: publicUrl, TRUST_PROXY: 0 },
      ...{ DATABASE_URL: ownDatabase().applicationUrl, ...env },
    },
    platform,
    kept: openPageCache({ clock, journal, findNextTurn: (now) => findNextTurn(platform, now) }),
    log: openLog({ LOG_LEVEL: "debug" }, { write: (line) => void logged.push(line) }),
    files: noFiles,
    pages,
    ...changes,
  };
  const door = openDoor();
  door.answerWith(webOf(parts));
  const address = await door.listen({ HOST: "127.0.0.1", PORT: 0 });
  const close = (limitMs = 1_000) => door.close(limitMs);
  return { address, logged, close, ask: (path: string, asked?: Asked) => ask(address, path, asked) };
}

type Asked = { method?: string; headers?: Record<string, string>; body?: string };
export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks as written: unlike fetch, it adds no header, follows nothing and leaves the body compressed. */
export function ask(address: string, path: string, { method, headers, body }: Asked = {}): Promise<Answered> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request(
      { hostname, port, path, method: method ?? "GET", headers, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    asking.on("error", reject);
    asking.end(body);
  });
}

/** A page of HTML that any visitor may see. */
export function html(text: string, headers: Record<string, string> = {}, status = 200): Response {
  return new Response(`<!doctype html><title>${text}</title>`, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", ...headers },
  });
}
