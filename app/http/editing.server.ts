import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { editing as words } from "~/content/editing";
import { type Edited, readEdited } from "~/domain/consultation/read-edited.server";
import type { Person } from "~/domain/policy/actor";
import { mayOpenEditing } from "~/domain/policy/editing";
import type { Platform } from "~/platform.server";
import { actStaff } from "./act.server";
import type { ReadForm } from "./form.server";
import { loadStaff } from "./load.server";
import { slugOf } from "./slug";

type Params = Record<string, string | undefined>;
type Room = { platform: Platform; edited: Edited; params: Params };

/** A page of a consultation, for whoever edits it. */
export function loadEdited<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (asked: Room & { query: z.infer<Schema>; reader: Person }) => Promise<T> | T,
): (args: LoaderFunctionArgs) => Promise<T> {
  return loadStaff(mayOpenEditing, schema, async ({ platform, params, query, reader }) =>
    work({
      ...{ platform, params, query, reader },
      edited: await readEdited(platform, reader, slugOf(params.consultation)),
    }),
  );
}

/** A change to a consultation, by whoever edits it. */
export function actEdited<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (asked: Room & { form: ReadForm<z.infer<Schema>>; author: Person }) => Promise<T> | T,
): (args: ActionFunctionArgs) => Promise<T> {
  return actStaff(mayOpenEditing, schema, async ({ platform, params, form, author }) =>
    work({
      ...{ platform, params, form, author },
      edited: await readEdited(platform, author, slugOf(params.consultation)),
    }),
  );
}

/** What keeps a form from being accepted, beside its fields; `stale` when somebody else came first. */
export type Refused = {
  errors: Record<string, string>;
  typed: Record<string, string>;
  stale: boolean;
};

/** A form that was not understood: what is wrong, with what was typed. */
export const toCorrect = ({ errors, typed }: Pick<Refused, "errors" | "typed">) =>
  data<Refused>({ errors, typed, stale: false }, { status: 422 });

/** A form that the domain refused: the sentence of its reason stands beside the field that it is about. */
export function refusedFor<Reason extends string>(
  because: Reason | "stale",
  typed: Record<string, string>,
  errors: Record<Reason, [field: string, message: string]>,
) {
  if (isStale(because))
    return data<Refused>({ errors: { etat: words.stale }, typed, stale: true }, { status: 409 });
  const [field, message] = errors[because];
  return data<Refused>({ errors: { [field]: message }, typed, stale: false }, { status: 422 });
}

const isStale = (because: string): because is "stale" => because === "stale";

/** A form that stands in each row of a list: its errors are told beside the fields of the row that was sent. */
export function inRow<Form extends Pick<Refused, "errors" | "typed">>(form: Form, field: string): Form {
  const { [field]: message, ...errors } = form.errors;
  if (message === undefined || form.typed.id === undefined) return form;
  return { ...form, errors: { ...errors, [`${field}-${form.typed.id}`]: message } };
}
