import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "~/lib/canonical-json";

/** A fact with every column it is stored in; instants are milliseconds since 1970, as PostgreSQL writes them. */
export type StoredFact = {
  sequence: bigint;
  id: string;
  type: string;
  at: string;
  actorKind: string;
  actorId: string | null;
  consultationId: string | null;
  payload: Json;
  transaction: string;
};

/** What the hash of a seal covers. */
export type SealForm = {
  number: number;
  /** Null for the first. */
  previousHash: string | null;
  sealedAt: string;
  whole: boolean;
  facts: readonly { sequence: bigint; digest: Uint8Array }[];
};

/** SHA-256 of the canonical form of a fact (docs/journal.md). */
export function digestOf({ sequence, ...fact }: StoredFact): Buffer {
  return sha256({ ...fact, sequence: String(sequence) });
}

/** SHA-256, in hexadecimal, of the canonical form of a seal (docs/journal.md). */
export function hashOf({ facts, ...seal }: SealForm): string {
  const pairs = facts.map(({ sequence, digest }) => [String(sequence), Buffer.from(digest).toString("hex")]);
  return sha256({ ...seal, facts: pairs }).toString("hex");
}

function sha256(form: Json): Buffer {
  return createHash("sha256").update(canonicalJson(form)).digest();
}
