import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { readActor } from "~/auth/read-actor.server";
import type { Actor, Person } from "~/domain/policy/actor";
import { answer } from "./answer.server";
import { paths } from "./paths";
import { readQuery } from "./query.server";

type Asked<Schema extends z.ZodType, Who = Actor> = LoaderFunctionArgs["context"] & {
  params: LoaderFunctionArgs["params"];
  query: z.infer<Schema>;
  reader: Who;
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

/** The same for who is signed in; others are sent to sign in and come back to the page they asked for. */
export function loadSignedIn<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (asked: Asked<Schema, Person>) => Promise<T> | T,
): (args: LoaderFunctionArgs) => Promise<T> {
  return load(schema, ({ reader, request, ...asked }) => {
    if (reader.kind !== "person") throw redirect(paths.signIn(new URL(request.url).pathname));
    return work({ ...asked, reader, request });
  });
}
