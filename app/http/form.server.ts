import type { z } from "zod";
import { Failure } from "~/domain/failure";
import { cleanText } from "~/lib/door";

/** A form that was understood, or what is wrong with it, field by field, with what was typed. */
export type ReadForm<Value> =
  | { ok: true; value: Value; typed: Record<string, string> }
  | { ok: false; errors: Record<string, string>; typed: Record<string, string> };

/**
 * A text far beyond its limit still comes in, so that it is given back with a sentence; what is larger is
 * refused before it is read whole.
 */
const largestBytes = 4_000_000;

/** Reads an urlencoded or multipart form through its schema. Texts are cleaned; repeated fields become a list. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ReadForm<z.infer<Schema>>> {
  const typed: Record<string, string> = {};
  const given: Record<string, string | string[]> = {};
  for (const [name, value] of await readFields(request)) {
    if (typeof value !== "string") continue;
    const text = cleanText(value);
    const before = given[name];
    given[name] = before === undefined ? text : [...(Array.isArray(before) ? before : [before]), text];
    typed[name] = text;
  }
  const read = schema.safeParse(given);
  if (read.success) return { ok: true, value: read.data, typed };
  const errors: Record<string, string> = {};
  for (const { path, message } of read.error.issues) errors[String(path[0] ?? "")] ??= message;
  return { ok: false, errors, typed };
}

async function readFields(request: Request): Promise<FormData> {
  if (Number(request.headers.get("Content-Length") ?? 0) > largestBytes)
    throw new Failure("too-large", "formulaire");
  try {
    return await request.formData();
  } catch {
    throw new Failure("malformed", "formulaire");
  }
}
