import type { Actor } from "./actor";

/** Whether the reader is the author: what is not public is shown to nobody else but staff. */
export function isOwn(reader: Actor, accountId: string | null): boolean {
  return reader.kind === "person" && reader.accountId === accountId;
}
