import { createHash, randomBytes } from "node:crypto";
import { canonicalJson, type Json } from "~/lib/canonical-json";

/**
 * What a receipt vouches for. Published with the receipt's documentation: whoever holds the receipt and
 * its salt can compute the hash again.
 */
export type CanonicalForm = {
  reference: string;
  revision: number;
  versionHash: string;
  kind: string;
  position: string;
  language: string;
  body: Json;
  proposal: string[];
  passages: string[];
  choices: string[];
};

export function drawSalt(): string {
  return randomBytes(16).toString("hex");
}

/** SHA-256 of the salt, a line feed and the canonical JSON. Unsalted, a short answer could be guessed. */
export function receiptHash(salt: string, form: CanonicalForm): string {
  return createHash("sha256")
    .update(`${salt}\n${canonicalJson(form)}`)
    .digest("hex");
}
