import { z } from "zod";
import { Failure } from "~/domain/failure";
import { isAdded } from "~/lib/added-parameters";
import { cleanText } from "~/lib/door";

/** Added by Remix for itself. */
const internal = /^(_data|_routes)$/;

/**
 * The parameters of an address, through their schema. An unknown or repeated parameter, or a value that
 * the schema refuses, is « malformed ». Forms send empty fields: these count as absent.
 */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.infer<Schema> {
  const given: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (isAdded(name) || internal.test(name) || value.trim() === "") continue;
    if (name in given) throw new Failure("malformed", name);
    given[name] = cleanText(value);
  }
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new Failure("malformed", String(read.error.issues[0]?.path[0] ?? "adresse"));
}

/** For pages that have none. */
export const noQuery = z.strictObject({});
