import type { IncomingMessage } from "node:http";
import { isReading } from "./origin";

/** Whether whoever asks is nobody in particular: nothing in the request tells one visitor from another. */
export function isVisitor(asked: Pick<IncomingMessage, "method" | "headers">): boolean {
  return isReading(asked) && !asked.headers.cookie && !asked.headers.authorization;
}
