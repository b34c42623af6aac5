import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../e2e/setup/application";
import { answerOf, type Answer } from "./answer";
import { loadOf, medianOf, type Load } from "./load";

export type Comparison = { bytes: number; house: Load; bare: Load };

const rounds = 3;
const seconds = 5;

/**
 * Measures a page of the house and a bare server that sends the same bytes, both asked for the same encodings, in turns,
 * so that whatever slows the machine slows both.
 */
export async function compare(url: string, acceptEncoding: string): Promise<Comparison> {
  const answer = await answerOf(url, acceptEncoding);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  const bareServer = await startBareServer(answer);
  const [house, bare]: [Load[], Load[]] = [[], []];
  try {
    await loadOf(url, 1, { acceptEncoding }); // the first second compiles
    await loadOf(bareServer.url, 1, { acceptEncoding });
    for (let round = 0; round < rounds; round++) {
      house.push(await loadOf(url, seconds, { acceptEncoding }));
      bare.push(await loadOf(bareServer.url, seconds, { acceptEncoding }));
    }
  } finally {
    await bareServer.stop();
  }
  const bytes = Buffer.from(answer.body, "base64").length;
  return { bytes, house: medianOf(house), bare: medianOf(bare) };
}

async function startBareServer(answer: Answer) {
  const folder = await mkdtemp(join(tmpdir(), "concertation-bench-"));
  const file = join(folder, "answer.json");
  await writeFile(file, JSON.stringify(answer));
  const port = await freePort();
  const program = join(import.meta.dirname, "bare-server.ts");
  const words = ["--import", "tsx", program, String(port), file];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const stop = async () => {
    child.kill();
    await once(child, "exit");
    await rm(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port}/`, stop };
}
