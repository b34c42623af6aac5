import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { readActor } from "~/auth/read-actor.server";
import type { Actor } from "~/domain/policy/actor";
import { answer } from "./answer.server";
import { readQuery } from "./query.server";

type Asked<Schema extends z.ZodType> = LoaderFunctionArgs["context"] & {
  params: LoaderFunctionArgs["params"];
  query: z.infer<Schema>;
  reader: Actor;
  request: Request;
};

/**
 * What every loader does: reads the parameters through their schema, says who reads, calls the domain,
 * and turns its refusals into answers.
 */
export function load<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (asked: Asked<Schema>) => Promise<T> | T,
): (args: LoaderFunctionArgs) => Promise<T> {
  return ({ request, params, context }) =>
    answer(
      (async () => {
        const query = readQuery(request, schema);
        const reader = await readActor(context.platform, request.headers.get("Cookie"));
        return work({ ...context, params, query, reader, request });
      })(),
    );
}
