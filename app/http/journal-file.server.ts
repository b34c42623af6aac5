import { journalFile as words, sentenceOf, valueWord } from "~/content/journal";
import { groundWord } from "~/content/moderation";
import { grounds } from "~/domain/moderation/ground";
import { changeOf } from "~/domain/register/change-of";
import type { FoundFact } from "~/domain/register/find-facts.server";
import { canonicalJson } from "~/lib/canonical-json";
import { wallClockOf } from "~/lib/zoned-time";
import { csvOf } from "./csv.server";

const wallClock = wallClockOf("Europe/Paris");
const inParis = (at: Date) => new Date(wallClock(at.getTime())).toISOString().slice(0, 19).replace("T", " ");

/** Facts as a file to take away: people are ids in it. */
export function journalFileOf(facts: AsyncIterable<FoundFact>): Response {
  return new Response(csvOf(words.columns, linesOf(facts)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${words.name}"`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}

async function* linesOf(facts: AsyncIterable<FoundFact>): AsyncGenerator<readonly string[]> {
  for await (const fact of facts) yield lineOf(fact);
}

function lineOf({ sequence, at, type, actorKind, actorId, payload, sealed }: FoundFact): string[] {
  const change = changeOf(type, payload);
  return [
    ...[String(sequence), inParis(at), at.toISOString(), type, sentenceOf(type)],
    ...[words[actorKind], actorId ?? ""],
    ...(change ? [change.before, change.after].map((value) => valueWord(value, payload.field)) : ["", ""]),
    groundOf(payload.ground),
    sealed ? words.yes : words.no,
    canonicalJson(payload),
  ];
}

function groundOf(code: unknown): string {
  const ground = grounds.find((one) => one === code);
  return ground === undefined ? "" : groundWord[ground];
}
