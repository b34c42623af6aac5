import { z } from "zod";

/** What is being written on: a text upon an edition, or one that already stands aside of it. */
export type Standing = { edition: number; asideId: string | null; compare: string | null };

const answer = z.union([
  z.object({ outcome: z.literal("kept"), edition: z.number() }),
  z.object({ outcome: z.literal("aside"), asideId: z.string(), compare: z.string() }),
]);
export type Answer = z.infer<typeof answer>;
export type Refusal = "offline" | "too-long" | "refused" | "malformed" | "broken";

type Sent = { corps: string; questions: string };

/** Sends what was written to where it is kept. */
export async function sendText(
  address: string,
  { corps, questions }: Sent,
  { edition, asideId }: Standing,
): Promise<Answer | Refusal> {
  const body = new FormData();
  body.set("corps", corps);
  body.set("questions", questions);
  body.set("edition", String(edition));
  if (asideId !== null) body.set("cote", asideId);
  try {
    const response = await fetch(address, { method: "POST", body });
    return response.ok ? answer.parse(await response.json()) : refusalOf(response.status);
  } catch (thrown) {
    return thrown instanceof z.ZodError ? "broken" : "offline";
  }
}

function refusalOf(status: number): Refusal {
  if (status === 413) return "too-long";
  if (status === 400 || status === 422) return "malformed";
  return status === 401 || status === 403 || status === 404 ? "refused" : "broken";
}
