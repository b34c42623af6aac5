import { createServer } from "node:net";
import type { Settings } from "../../app/env.server";
import { Obstacle, codeOf, messageOf } from "../obstacle";

type Address = Pick<Settings, "HOST" | "PORT">;

/** Tries the address before anything slow is begun: it is the commonest thing to be wrong. */
export async function demandFreePort(address: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error) => reject(listeningObstacle(error, address)));
    probe.listen(address.PORT, address.HOST, () => probe.close(() => resolve()));
  });
}

/** Why nobody can listen there, and what to change. */
export function listeningObstacle(error: unknown, { HOST, PORT }: Address): Obstacle {
  const next = PORT < 65_535 ? PORT + 1 : 3000;
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${PORT} is already in use on ${HOST}: stop the program that uses it, or choose another one (PORT=${next}).`,
    EACCES: `Port ${PORT} may not be opened by this user: choose one above 1023 (PORT=3000).`,
    EADDRNOTAVAIL: `${HOST} is not an address of this machine: correct HOST (127.0.0.1 for this machine only, 0.0.0.0 for every network).`,
    ENOTFOUND: `${HOST} is not an address of this machine: correct HOST (127.0.0.1 for this machine only, 0.0.0.0 for every network).`,
  };
  const code = codeOf(error);
  const sentence =
    sentences[code] ??
    `The server cannot listen on ${HOST}:${PORT} (${code || messageOf(error)}): correct HOST or PORT.`;
  return new Obstacle(sentence, { cause: error });
}
