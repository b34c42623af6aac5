import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { z } from "zod";
import { Obstacle, codeOf } from "../../obstacle";

const credentials = z.object({
  port: z.number().int(),
  superuser: z.string().min(1),
  owner: z.string().min(1),
  application: z.string().min(1),
});

/** The port of an embedded server and the passwords of its three roles, the same from one start to the next. */
export type Credentials = z.infer<typeof credentials>;

export async function inventCredentials(): Promise<Credentials> {
  return {
    port: await findFreePort(),
    superuser: inventPassword(),
    owner: inventPassword(),
    application: inventPassword(),
  };
}

/** Null when the file is not there; unreadable, it is an obstacle, since the data cannot be opened without it. */
export async function findCredentials(file: string): Promise<Credentials | null> {
  try {
    return credentials.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    if (codeOf(error) === "EACCES") {
      throw new Obstacle(
        `${file} belongs to another user: start as that user, or choose another folder with DATA_DIR.`,
      );
    }
    throw new Obstacle(
      `${file} is damaged: put back a good copy, or delete the whole data folder to begin with an empty database.`,
    );
  }
}

/** Readable by its owner only, and never half-written. */
export async function keepCredentials(file: string, kept: Credentials): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** The port of last time when nobody took it since, so that a noted address stays good. */
export async function choosePort(wanted: number): Promise<number> {
  return (await isFree(wanted)) ? wanted : findFreePort();
}

function inventPassword(): string {
  return randomBytes(24).toString("base64url");
}

async function isFree(port: number): Promise<boolean> {
  return listenOn(port).then(
    () => true,
    () => false,
  );
}

function findFreePort(): Promise<number> {
  return listenOn(0);
}

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === "object" ? address.port : port));
    });
  });
}
