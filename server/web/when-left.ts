import type { ServerResponse } from "node:http";

/** Aborted when whoever asked leaves before the whole answer was sent. */
export function whenLeft(res: ServerResponse): AbortSignal {
  const left = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) left.abort();
  });
  return left.signal;
}
