import type { Tag } from "../markup";
import { readXml } from "../read-xml";

const office = "urn:oasis:names:tc:opendocument:xmlns:";

/** Namespaces of OpenDocument. */
const prefixes = new Map([
  ...["office", "text", "table", "style"].map((name) => [`${office}${name}:1.0`, name] as const),
  [`${office}drawing:1.0`, "draw"],
  [`${office}xsl-fo-compatible:1.0`, "fo"],
  [`${office}svg-compatible:1.0`, "svg"],
  ["http://www.w3.org/1999/xlink", "xlink"],
]);

export const readPart = (bytes: Uint8Array): Tag => readXml(bytes, prefixes);
