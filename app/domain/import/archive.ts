import { unzipSync, zipSync } from "fflate";
import { Unreadable } from "./refusal";

/** The parts of a document by their path, those that were asked for; and the paths of all. */
export type Archive = { parts: ReadonlyMap<string, Uint8Array>; paths: readonly string[] };

const mostParts = 3_000;
/** Of the parts that are read: pictures are not, whatever their size. A long report is some 5 MB. */
const mostBytes = 40_000_000;

/**
 * Opens a ZIP without ever unpacking more than a document can hold: the size of each part is looked at before, and what lies
 * about its own is cut there. Throws Unreadable.
 */
export function openArchive(bytes: Uint8Array, wanted: (path: string) => boolean): Archive {
  const paths: string[] = [];
  let size = 0;
  const parts = unpack(bytes, ({ name, originalSize }) => {
    paths.push(name);
    if (paths.length > mostParts) throw new Unreadable("too-much-inside");
    if (!wanted(name)) return false;
    size += originalSize;
    if (size > mostBytes) throw new Unreadable("too-much-inside");
    return true;
  });
  return { parts: new Map(Object.entries(parts)), paths };
}

type Choose = (entry: { name: string; originalSize: number }) => boolean;

function unpack(bytes: Uint8Array, filter: Choose): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (thrown) {
    throw thrown instanceof Unreadable ? thrown : new Unreadable("damaged");
  }
}

/** Packs parts again, for a reader that wants a whole document. Not compressed: nothing keeps it. */
export const packArchive = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)])),
    { level: 0 },
  );
