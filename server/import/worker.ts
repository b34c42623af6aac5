import { parentPort, workerData } from "node:worker_threads";
import { type GivenFile, readFile } from "../../app/domain/import/read-file.server";

/** A thread that reads one file, says what it found, and ends. Its file comes from our own server, whole. */
const isGiven = (told: unknown): told is GivenFile =>
  typeof told === "object" && told !== null && "bytes" in told && "name" in told;

if (!isGiven(workerData)) throw new Error("The thread was given nothing to read.");
parentPort?.postMessage(await readFile(workerData));
