import { createServer, STATUS_CODES, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Env } from "../../app/env.server";
import { codeOf } from "../obstacle";

export type Door = {
  server: Server;
  answerWith: (web: RequestListener) => void;
  /** Answers the address where it listens. What prevents it is thrown as Node says it. */
  listen: (place: Pick<Env, "HOST" | "PORT">) => Promise<string>;
  /** Lets nobody in any more, waits for the requests under way until the limit, then cuts what is left. */
  close: (limitMs: number) => Promise<void>;
};

/** Twice what Node allows: a path that is far too long still reaches the page that says so. */
const maxHeaderSize = 32_768;
const pollMs = 25;

/** The HTTP server, before anybody answers behind it. */
export function openDoor(): Door {
  const server = createServer({ maxHeaderSize }).on("clientError", refuse);
  const listIdle = watchSockets(server);
  return {
    server,
    answerWith: (web) => void server.on("request", web),
    listen: (place) => listen(server, place),
    close: (limitMs) => close(server, listIdle, limitMs),
  };
}

function listen(server: Server, { HOST, PORT }: Pick<Env, "HOST" | "PORT">): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, () => {
      server.off("error", reject);
      resolve(addressOf(server));
    });
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") return String(address);
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/**
 * The sockets on which nothing is being answered. Node's own list leaves out those that never asked
 * anything, which browsers open in advance: they would hold the door until the limit.
 */
function watchSockets(server: Server): () => Socket[] {
  const underway = new Map<Socket, number>();
  const count = (socket: Socket, step: 1 | -1) => {
    const before = underway.get(socket);
    if (before !== undefined) underway.set(socket, before + step);
  };
  server.on("connection", (socket: Socket) => {
    underway.set(socket, 0);
    socket.once("close", () => underway.delete(socket));
  });
  server.on("request", ({ socket }, res) => {
    count(socket, 1);
    res.once("close", () => count(socket, -1));
  });
  return () => [...underway].filter(([, requests]) => requests === 0).map(([socket]) => socket);
}

async function close(server: Server, listIdle: () => Socket[], limitMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  const closeIdle = () => listIdle().forEach((socket) => socket.destroySoon());
  closeIdle();
  const sweep = setInterval(closeIdle, pollMs); // a browser keeps its connection open behind an answer
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}

/** What cannot be read as HTTP gets a short answer, when there is still somebody to read it. */
function refuse(error: Error, socket: Duplex): void {
  if (codeOf(error) === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = codeOf(error) === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const reason = STATUS_CODES[status] ?? "";
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
