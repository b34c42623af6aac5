import { createHash, randomBytes, randomInt } from "node:crypto";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What a mail carries to prove that its reader holds the address. Only hashes are kept. */
export const newToken = () => randomBytes(32).toString("base64url");
export const newCode = () => String(randomInt(1_000_000)).padStart(6, "0");

export const hashOfToken = sha256;
/** With the request's id: a million codes hashed once and for all would open nothing. */
export const hashOfCode = (requestId: string, code: string) => sha256(`${requestId}:${code}`);
/** The cookie of the browser that asked: only it may use the code. */
export const hashOfHolder = sha256;
