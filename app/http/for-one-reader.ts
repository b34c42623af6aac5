import type { HeadersFunction } from "@remix-run/node";

/** Of pages that are one person's, or the staff's: no copy is kept anywhere, no search engine lists them. */
export const headersForOneReader: HeadersFunction = () => ({
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex",
});
