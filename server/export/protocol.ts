import type { FileOrder } from "../../app/domain/export/file-order";

/** What a thread is told to write. */
export type Work = { order: FileOrder; databaseUrl: string; publicUrl: string };

/** Asks for the next part: the thread works no further ahead than it was asked to. */
export type Ask = "next";

/** What it answers. A fault says where and of what kind, never the message, which may quote a text. */
export type Told =
  | { kind: "part"; bytes: ArrayBuffer }
  | { kind: "end" }
  | { kind: "fault"; name: string; code: string; stack: string };
