import { Obstacle, messageOf } from "../../obstacle";
import { lastPanic } from "./load";

/** What the engine refused, as one sentence; its own message goes on with a trace of its insides. */
export function refusalOf(error: unknown): Obstacle {
  const message = messageOf(error);
  const migration =
    /migration_name="([^"]+)"/.exec(message)?.[1] ?? /The `([^`]+)` migration .* failed/.exec(message)?.[1];
  return new Obstacle(
    migration ? migrationSentence(migration, reasonIn(message)) : `${firstWords(message)}.`,
    { cause: error },
  );
}

function migrationSentence(migration: string, reason: string): string {
  return `Migration ${migration} failed (${reason}): correct it, say that nothing of it was kept with \`npm run migrate -- rolled-back ${migration}\`, then run \`npm run migrate\` again.`;
}

function reasonIn(message: string): string {
  if (message.includes("migrate found failed migrations")) return "at an earlier attempt";
  return /Error querying the database: (?:ERROR: )?(.+)/.exec(message)?.[1] ?? firstWords(message);
}

/** Everything before the trace, on one line; after a panic, what the engine said while it fell. */
function firstWords(message: string): string {
  const said = message.includes("unreachable") && lastPanic.message ? lastPanic.message : message;
  const words = said.split(/\n\s+0: /)[0] ?? said;
  return words.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
}
