import type {} from "@remix-run/node";
import type { Publisher } from "~/content/publisher";
import type { FileOrder } from "~/domain/export/file-order";
import type { Audience } from "~/domain/export/format";
import type { KeepHighlighted } from "~/domain/fiche/highlighted.server";
import type { KeepComparison } from "~/domain/fiche/read-comparison.server";
import type { GivenFile, ReadFile } from "~/domain/import/read-file.server";
import type { Subject } from "~/domain/register/subject";
import type { Platform } from "~/platform.server";

/**
 * Takes one of the few places there are, then orders a file, and answers it as it is written: nothing is done
 * before its first part is taken. « busy » when every place is taken.
 */
export type WriteFile = <Order extends FileOrder>(
  audience: Audience,
  order: () => Promise<Order>,
) => Promise<{ order: Order; body: ReadableStream<Uint8Array> }>;

/** Reads a file that somebody brings, in a thread of its own. « busy » when every place is taken. */
export type ReadGivenFile = (file: GivenFile) => Promise<ReadFile>;

/** What the server hands to every loader and action. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    platform: Platform;
    /** Origin of the site, from PUBLIC_URL; never from the Host header. */
    publicUrl: string;
    publisher: Publisher;
    /** Writes files of contributions, in threads of their own. */
    writeFile: WriteFile;
    /** Reads texts of fiches from files. */
    readFile: ReadGivenFile;
    /** Remembers the comparisons that were asked last. */
    keepComparison: KeepComparison;
    /** Remembers the highlights that were drawn last. */
    keepHighlighted: KeepHighlighted;
    /** The site shows the demonstration: header line, demo accounts. */
    demo: boolean;
    /** `/kit` exists: demonstration and development only. */
    kit: boolean;
    /** Of this request, as in the logs; shown on the error page so that it can be quoted. */
    requestId: string;
    /** Where this request comes from, as a word that says nothing of the address: to count attempts. */
    source: string;
    /**
     * Says what a page is drawn from, so that it may be kept for visitors until something happens to that. Whoever
     * says nothing is drawn anew each second.
     */
    shows: (subject: Subject) => void;
    /** Logs a fault with the request's id. */
    reportFault: (error: unknown) => void;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
