import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { readActor } from "~/auth/read-actor.server";
import type { Actor, Person } from "~/domain/policy/actor";
import { demandPerson } from "~/domain/policy/staff";
import type { Verdict } from "~/domain/policy/verdict";
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
 * What every loader does: says who reads, reads the parameters through their schema, calls the domain,
 * and turns its refusals into answers.
 */
export function load<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (asked: Asked<Schema>) => Promise<T> | T,
): (args: LoaderFunctionArgs) => Promise<T> {
  return loadAs((reader) => reader, schema, work);
}

/**
 * The same for a part of the staff area, whose verdict comes before anything of the address is looked at: a
 * wrong parameter must not tell a visitor that there is a page.
 */
export function loadStaff<Schema extends z.ZodType, T>(
  may: (reader: Actor) => Verdict,
  schema: Schema,
  work: (asked: Asked<Schema, Person>) => Promise<T> | T,
): (args: LoaderFunctionArgs) => Promise<T> {
  return loadAs((reader) => demandPerson(reader, may(reader)), schema, work);
}

function loadAs<Schema extends z.ZodType, Who extends Actor, T>(
  known: (reader: Actor) => Who,
  schema: Schema,
  work: (asked: Asked<Schema, Who>) => Promise<T> | T,
): (args: LoaderFunctionArgs) => Promise<T> {
  return ({ request, params, context }) =>
    answer(
      (async () => {
        const reader = known(await readActor(context.platform, request.headers.get("Cookie")));
        const query = readQuery(request, schema);
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
