import { parseArgs } from "node:util";
import type { Wish } from "../database/demonstration";
import { Obstacle } from "../obstacle";

/** What was asked after `npm run demo --`: to keep the demonstration as it is, or to reload it. */
export function readWish(words: string[]): Wish {
  try {
    const { values } = parseArgs({ args: words, options: { reset: { type: "boolean" } } });
    return values.reset ? "reset" : "keep";
  } catch {
    throw new Obstacle(
      `\`${words.join(" ")}\` is not understood: the only option is \`--reset\`, which reloads the demonstration.`,
    );
  }
}
