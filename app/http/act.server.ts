import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { readActor } from "~/auth/read-actor.server";
import type { Actor, Person } from "~/domain/policy/actor";
import { demandPerson } from "~/domain/policy/staff";
import type { Verdict } from "~/domain/policy/verdict";
import { answer } from "./answer.server";
import { type ReadForm, readForm } from "./form.server";
import { paths } from "./paths";

type Asked<Schema extends z.ZodType, Who> = ActionFunctionArgs["context"] & {
  params: ActionFunctionArgs["params"];
  form: ReadForm<z.infer<Schema>>;
  author: Who;
  request: Request;
};

/** What every action does: says who acts, reads the form through its schema, calls the domain, answers. */
export function act<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (asked: Asked<Schema, Actor>) => Promise<T> | T,
): (args: ActionFunctionArgs) => Promise<T> {
  return actAs((author) => author, schema, work);
}

/** The same for a part of the staff area, whose verdict comes before anything of the form is looked at. */
export function actStaff<Schema extends z.ZodType, T>(
  may: (author: Actor) => Verdict,
  schema: Schema,
  work: (asked: Asked<Schema, Person>) => Promise<T> | T,
): (args: ActionFunctionArgs) => Promise<T> {
  return actAs((author) => demandPerson(author, may(author)), schema, work);
}

function actAs<Schema extends z.ZodType, Who extends Actor, T>(
  known: (author: Actor) => Who,
  schema: Schema,
  work: (asked: Asked<Schema, Who>) => Promise<T> | T,
): (args: ActionFunctionArgs) => Promise<T> {
  return ({ request, params, context }) =>
    answer(
      (async () => {
        const author = known(await readActor(context.platform, request.headers.get("Cookie")));
        const form = await readForm(request, schema);
        return work({ ...context, params, form, author, request });
      })(),
    );
}

/** The same for who is signed in; others are sent to sign in and come back to the page they were on. */
export function actSignedIn<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (asked: Asked<Schema, Person>) => Promise<T> | T,
): (args: ActionFunctionArgs) => Promise<T> {
  return act(schema, ({ author, request, ...asked }) => {
    if (author.kind !== "person") throw redirect(paths.signIn(new URL(request.url).pathname));
    return work({ ...asked, author, request });
  });
}
