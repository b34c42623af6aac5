import type { ActionFunctionArgs } from "@remix-run/node";
import { readActor } from "~/auth/read-actor.server";
import type { GivenFile } from "~/domain/import/read-file.server";
import { Failure } from "~/domain/failure";
import type { Actor, Person } from "~/domain/policy/actor";
import { demandPerson } from "~/domain/policy/staff";
import type { Verdict } from "~/domain/policy/verdict";
import { answer } from "./answer.server";

/** A form that may bring a file: what it asks for, and the file; null when none was chosen, « too-large » beyond the limit. */
export type Upload = { intention: string; file: GivenFile | "too-large" | null };

/** A browser reads an answer only once it has sent everything: up to here the rest is let through, and thrown away. */
const mostThrownAway = 200_000_000;

type Asked = ActionFunctionArgs["context"] & {
  params: ActionFunctionArgs["params"];
  author: Person;
  upload: Upload;
};

/** `actStaff` for a form that brings a file of at most so many bytes; the verdict comes before anything of it is read. */
export function actStaffUpload<T>(
  may: (author: Actor) => Verdict,
  largestBytes: number,
  work: (asked: Asked) => Promise<T>,
): (args: ActionFunctionArgs) => Promise<T> {
  return ({ request, params, context }) =>
    answer(
      (async () => {
        const actor = await readActor(context.platform, request.headers.get("Cookie"));
        const author = demandPerson(actor, may(actor));
        return work({ ...context, params, author, upload: await readUpload(request, largestBytes) });
      })(),
    );
}

/** Never holds more than the limit, whatever the request says of its length. */
export async function readUpload(request: Request, largestBytes: number): Promise<Upload> {
  const size = { bytes: 0 };
  const body = request.body?.pipeThrough(stopping(largestBytes, size)) ?? null;
  const bounded = new Request(request.url, {
    ...{ method: "POST", headers: request.headers, body, duplex: "half" },
  });
  const fields = await bounded.formData().catch(() => null);
  if (size.bytes > largestBytes) return { intention: "", file: "too-large" };
  if (!fields) throw new Failure("malformed", "formulaire");
  const [intention, given] = [fields.get("intention"), fields.get("fichier")];
  const file = given === null || typeof given === "string" || given.name === "" ? null : given;
  return {
    intention: typeof intention === "string" ? intention : "",
    file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  };
}

function stopping(largestBytes: number, size: { bytes: number }) {
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      size.bytes += chunk.length;
      if (size.bytes <= largestBytes) controller.enqueue(chunk);
      if (size.bytes > mostThrownAway) controller.error(new Failure("too-large", "fichier"));
    },
  });
}
