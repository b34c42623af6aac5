import { parse } from "csv-parse/sync";
import { z } from "zod";
import { exportWording } from "~/content/exports";
import { openSnapshot } from "~/db/snapshot.server";
import type { FileOrder } from "~/domain/export/file-order";
import { orderPublicFile, orderStaffFile } from "~/domain/export/order-file.server";
import type { Format } from "~/domain/export/format";
import { writeFile } from "~/domain/export/write-file.server";
import type { Filter } from "~/domain/contribution/filter";
import { type Actor, type Person, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { ownDatabase } from "../setup/database";

const addressOf = (reference: string) => `https://concertation.example/contributions/${reference}`;

/** The pieces of a file, from a snapshot of the database of this test file. */
export async function* piecesOf(order: FileOrder): AsyncGenerator<string | Uint8Array> {
  const snapshot = await openSnapshot(ownDatabase().applicationUrl);
  try {
    yield* writeFile(order, snapshot, { wording: exportWording, notes: [["Situation", "au 15"]], addressOf });
  } finally {
    await snapshot.close();
  }
}

/** A whole file. */
export async function fileOf(order: FileOrder): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(order)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const object = z.record(z.string(), z.unknown());

/** JSON Lines, read line by line. */
export function linesOf(file: Buffer): Record<string, unknown>[] {
  const lines = file.toString().split("\n");
  return lines.filter((line) => line !== "").map((line) => object.parse(JSON.parse(line)));
}

/** A CSV of data, by a reader that is not ours. */
export function rowsOf(file: Buffer): Record<string, unknown>[] {
  return parse(file, { columns: true });
}

type Told = { slug: string; filter?: Filter; format?: Format };

/** What staff read of a consultation, as JSON Lines. */
export async function staffLines(platform: Platform, person: Person, { slug, filter = {} }: Told) {
  return linesOf(await fileOf(await orderStaffFile(platform, person, { slug, filter, format: "jsonl" })));
}

/** What everybody reads of it. */
export async function publicLines(platform: Platform, { slug }: Told, reader: Actor = visitor) {
  return linesOf(await fileOf(await orderPublicFile(platform, reader, { slug, format: "jsonl" })));
}
