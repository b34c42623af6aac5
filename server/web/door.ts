import { createServer, STATUS_CODES, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Env } from "../../app/env.server";
import { codeOf } from "../obstacle";

/** Twice what Node allows: a path that is far too long still reaches the page that says so. */
const maxHeaderSize = 32_768;
const pollMs = 50;

/** The HTTP server, before anybody answers behind it. */
export function openDoor(): Server {
  return createServer({ maxHeaderSize }).on("clientError", (error, socket) => refuse(error, socket));
}

/** Answers the address where it listens. What prevents it is thrown as Node says it. */
export function listen(server: Server, { HOST, PORT }: Pick<Env, "HOST" | "PORT">): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, () => {
      server.off("error", reject);
      resolve(addressOf(server));
    });
  });
}

/** Lets nobody in any more, waits for the requests under way until the limit, then cuts what is left. */
export async function closeDoor(server: Server, limitMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), pollMs); // browsers keep theirs open behind an answer
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") return String(address);
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** What cannot be read as HTTP gets a short answer, when there is still somebody to read it. */
function refuse(error: Error, socket: Duplex): void {
  if (codeOf(error) === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = codeOf(error) === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
