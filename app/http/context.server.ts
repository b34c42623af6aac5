import type {} from "@remix-run/node";
import type { Publisher } from "~/content/publisher";
import type { Platform } from "~/platform.server";

/** What the server hands to every loader and action. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    platform: Platform;
    /** Origin of the site, from PUBLIC_URL; never from the Host header. */
    publicUrl: string;
    publisher: Publisher;
    /** The site shows the demonstration: header line, demo accounts. */
    demo: boolean;
    /** `/kit` exists: demonstration and development only. */
    kit: boolean;
    /** Of this request, as in the logs; shown on the error page so that it can be quoted. */
    requestId: string;
    /** Where this request comes from, as a word that says nothing of the address: to count attempts. */
    source: string;
    /** Logs a fault with the request's id. */
    reportFault: (error: unknown) => void;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
