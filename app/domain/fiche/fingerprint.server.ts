import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "~/lib/canonical-json";

/** SHA-256, in hexadecimal, of the canonical JSON of a text. */
export function fingerprintOf(body: Json): string {
  return createHash("sha256").update(canonicalJson(body)).digest("hex");
}
