import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { reportFault } from "~/http/fault.server";
import { ClientEntry } from "~/ui/layout/client-entry";

/** Longest wait for a page's data before its rendering is given up, in milliseconds. */
export const streamTimeout = 10_000;

/**
 * Renders a page whole: pages are cached and compressed in one piece, and nobody waits for a half of one.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
) {
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = (
    <ClientEntry.Provider value={remix.manifest.entry.module}>
      <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} />
    </ClientEntry.Provider>
  );
  return new Promise<Response>((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      onAllReady() {
        const drawn = buffer(pipe(new PassThrough())).then(withoutNul);
        resolve(drawn.then((body) => new Response(body, { status: failed ? 500 : status, headers })));
      },
      onShellError: reject,
      onError(error) {
        failed = true;
        reject(error instanceof Error ? error : new Error("rendering failed"));
      },
    });
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/**
 * React 18 pads its 2 kB views with NUL where a character of several bytes would not fit in what is left
 * (facebook/react issue 24985). No text of ours may hold one, so every NUL is padding.
 */
export function withoutNul(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
}

export const handleError = reportFault;
